import { datesAhead } from '@/domain/request/dates';
import { rightsOf } from '@/domain/request/draft-asks';
import { type Outcome } from '@/domain/request/event';
import { holderOf, type Request, STATES } from '@/domain/request/fold';
import { dayText } from './due-rows';
import { type DateRow, NO_DATE, type RequestRow } from './rows';
import { toStoredInstant } from './stored-fact';

/** What lists need of a request, so that they never fold. */
export function toRequestRow(request: Request): RequestRow {
  const dates = datesAhead(request).map(({ kind, milestone, on, words }): DateRow => ({ kind, milestone, on: dayText(on), words }));
  const { organisation, company, wish } = request.sentDraft ?? request.draft;
  const rights = rightsOf(request.sentDraft ?? request.draft);
  return {
    id: request.id,
    reference: request.reference,
    ...readReference(request.reference),
    organisation,
    company,
    wish,
    rights,
    state: request.state,
    rank: STATES.indexOf(request.state),
    askedFor: request.askedFor,
    holder: holderOf(request.state),
    outcome: outcomeOf(request),
    nextOn: dates[0]?.on ?? NO_DATE,
    nextKind: dates[0]?.kind ?? null,
    dates,
    days: [...new Set(dates.map(({ on }) => on))],
    facets: facetsOf({ state: request.state, outcome: outcomeOf(request), rights, company }),
    createdAt: toStoredInstant(request.createdAt),
    lastAt: toStoredInstant(request.lastEvent.at),
    lastKind: request.lastEvent.fact.kind,
  };
}

/** How it ended, or as long as it is open what their answer says. */
function outcomeOf({ outcome, answer }: Request): Outcome | null {
  return outcome ?? answer?.result ?? null;
}

/** What a list can be narrowed by, as `name:value`. */
export function facetsOf({ state, outcome, rights, company }: Pick<RequestRow, 'state' | 'outcome' | 'rights' | 'company'>): readonly string[] {
  return [`state:${state}`, `company:${company}`, ...(outcome === null ? [] : [`outcome:${outcome}`]), ...rights.map((right) => `right:${right}`)];
}

/** `KJ-2026-011` is the eleventh request of 2026 on this device. */
export function readReference(reference: string): { readonly year: number; readonly serial: number } {
  const [, year, serial] = /^KJ-(\d{4})-(\d+)$/.exec(reference) ?? [];
  return { year: Number(year ?? 0), serial: Number(serial ?? 0) };
}
