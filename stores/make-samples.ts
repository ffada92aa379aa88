import { addSamples, removeSamples, type SampleHistory } from '@/database/samples';
import { type WriteResult } from '@/database/write';
import { type SampleCase, sampleCases } from '@/domain/request/samples';
import { type Language } from '@/domain/settings';
import { DETAILS } from '@/organisations/details';
import { ORGANISATION } from '@/organisations/registry';
import { newId } from '@/platform/ids';
import { composeOn, toRecord } from './letter';
import { memory } from './memory';
import { todayOfLaw } from './today';

/** A time of day at which people do such things. */
const MORNING = Temporal.PlainTime.from('10:00');

export async function makeSamples(language: Language): Promise<WriteResult<undefined>> {
  const cases = sampleCases({ organisation: DETAILS.id, company: ORGANISATION.firstCompany, language, today: todayOfLaw() });
  return addSamples(memory(), await Promise.all(cases.map(toHistory)), newId);
}

export function takeSamplesAway(now: Temporal.Instant): Promise<WriteResult<undefined>> {
  return removeSamples(memory(), now);
}

/** A minute lies between entries of one day, so that their order is known. */
async function toHistory({ reference, draft, writtenOn, happenings }: SampleCase): Promise<SampleHistory> {
  const composed = composeOn(draft, { reference, writtenOn });
  if (composed.kind !== 'complete') throw new Error(`the letter of ${reference} has gaps`);
  const record = await toRecord(composed.letter);
  const entries = [{ on: writtenOn, fact: { kind: 'drafted', reference, draft } as const }, ...happenings(record)];
  return entries.map(({ on, fact }, index) => ({ at: on.toZonedDateTime({ timeZone: ORGANISATION.zone, plainTime: MORNING }).toInstant().add({ minutes: index }), fact }));
}
