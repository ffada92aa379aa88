import { type Letter } from '@/domain/letter/letter';
import { toText } from '@/domain/letter/to-text';
import { type Draft } from '@/domain/request/draft';
import { type LetterRecord } from '@/domain/request/event';
import { composeDraft } from '@/domain/request/letter';
import { DETAILS } from '@/organisations/details';
import { sha256 } from '@/platform/hash';
import { todayOfLaw } from './today';

/** The letter of a draft as it would be written today. */
export function composeToday(draft: Draft, reference: string) {
  return composeOn(draft, { reference, writtenOn: todayOfLaw() });
}

/** The letter of a draft as this version writes it, under the date of a given day. */
export function composeOn(draft: Draft, { reference, writtenOn }: { readonly reference: string; readonly writtenOn: Temporal.PlainDate }) {
  const { addressee } = DETAILS.companies.find(({ id }) => id === draft.company) ?? DETAILS.contact;
  return composeDraft(draft, { reference, writtenOn, addressee, citedClauses: DETAILS.policy.citedClauses });
}

/** The exact words of a letter with their hash, ready to be kept. */
export async function toRecord(letter: Letter): Promise<LetterRecord> {
  const text = toText(letter);
  const { blocks, subject, composer, language } = letter;
  return { blocks, text, subject, sha256: await sha256(text), composer, language };
}
