import { datesAhead } from '@/domain/request/dates';
import { rightsOf } from '@/domain/request/draft-asks';
import { holderOf, type Request } from '@/domain/request/fold';
import { NO_DATE, type RequestRow } from './schema';
import { toStoredInstant } from './stored-fact';

/** What lists need of a request, so that they never fold. */
export function toRequestRow(request: Request): RequestRow {
  const dates = datesAhead(request).map(({ kind, on }) => ({ kind, on: on.toString() }));
  const { year, serial } = readReference(request.reference);
  return {
    id: request.id,
    reference: request.reference,
    year,
    serial,
    organisation: request.draft.organisation,
    company: request.draft.company,
    rights: rightsOf(request.draft),
    state: request.state,
    holder: holderOf(request.state),
    outcome: request.outcome,
    nextOn: dates[0]?.on ?? NO_DATE,
    nextKind: dates[0]?.kind ?? null,
    dates,
    createdAt: toStoredInstant(request.createdAt),
    lastAt: toStoredInstant(request.lastEvent.at),
    lastKind: request.lastEvent.fact.kind,
  };
}

/** `KJ-2026-011` is the eleventh request of 2026 on this device. */
export function readReference(reference: string): { readonly year: number; readonly serial: number } {
  const [, year, serial] = /^KJ-(\d{4})-(\d+)$/.exec(reference) ?? [];
  return { year: Number(year ?? 0), serial: Number(serial ?? 0) };
}
