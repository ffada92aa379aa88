import { type EnglishForm, type Person } from '@/domain/letter/content';
import { isBlank } from '@/domain/letter/own-text';
import { type Draft } from './draft';
import { upgradeDraft } from './draft-upgrade';

/** Who the person is, typed once and taken into each draft. */
export interface Profile {
  readonly person: Person;
  readonly inEnglish: EnglishForm;
}

/** A kept profile of any version; what cannot be read of it is empty. */
export function readProfile(stored: unknown): Profile {
  const { person, inEnglish } = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const read = upgradeDraft({ sender: person, inEnglish }); // a person is read the same wherever it is kept
  return { person: read.sender, inEnglish: read.inEnglish };
}

export function isEmptyProfile(profile: Profile): boolean {
  return textsOf(profile).length === 0;
}

/** What is typed in a profile, in the order of its fields. */
export function textsOf({ person, inEnglish }: Profile): readonly string[] {
  const texts: readonly Readonly<Record<string, string>>[] = [{ ...person }, { ...inEnglish }];
  return texts.flatMap((fields) => Object.values(fields)).filter((text) => !isBlank(text));
}

/** What a draft says of whoever writes it: the agent where there is one, else the person whose data it is. */
export function profileIn({ agent, sender, inEnglish }: Draft): Profile {
  return agent === null ? { person: sender, inEnglish } : { person: agent.person, inEnglish: { name: '', address: '' } };
}

/** The draft with the profile as its writer. The English form goes with it only where it is the writer's own. */
export function applyProfile(draft: Draft, { person, inEnglish }: Profile): Draft {
  if (draft.agent !== null) return { ...draft, agent: { ...draft.agent, person } };
  return { ...draft, sender: person, inEnglish };
}

export function isSameProfile(a: Profile, b: Profile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the draft's writer is the person of the profile, as far as the letter shows. */
export function isApplied(draft: Draft, profile: Profile): boolean {
  return isSameProfile(profileIn(draft), profileIn(applyProfile(draft, profile)));
}
