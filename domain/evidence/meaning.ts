import { type CookieDictionary, type DictionaryEntry, type MatchedBy } from './cookie-dictionary';
import { isSecretName } from './decode/secret';
import { type Explanation } from './explanations/explanation';
import { PURPOSES, type Purpose } from './purpose';
import { type Probable } from './report-lines';

/**
 * What a cookie's name suggests. `explained`: in our own words. `listed`: a public list has the name, perhaps for
 * several products. `login`: the name alone speaks of signing in. All of it is "probably": any site may use any name.
 */
export type Meaning =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | { readonly kind: 'listed'; readonly by: MatchedBy; readonly candidates: readonly DictionaryEntry[] }
  | { readonly kind: 'login' }
  | { readonly kind: 'unknown' };

/** The groups of the report, in their order on the screen. `unknown` is not `other`: it says that nobody knows. */
export const PURPOSE_GROUPS = [...PURPOSES, 'unknown'] as const;
export type PurposeGroup = (typeof PURPOSE_GROUPS)[number];

export interface Sources {
  readonly explain: (name: string) => Explanation | null;
  readonly dictionary: CookieDictionary;
}

/** Our own words first; a list's loosest match stands behind what the name itself says. */
export function meaningOf(name: string, host: string, { explain, dictionary }: Sources): Meaning {
  const explanation = explain(name);
  if (explanation) return { kind: 'explained', explanation };
  const answer = dictionary.find(name, host);
  const listed: Meaning = answer.kind === 'probable' ? { kind: 'listed', by: answer.by, candidates: answer.candidates } : { kind: 'unknown' };
  if (listed.kind === 'listed' && listed.by !== 'prefix') return listed;
  return isSecretName(name) ? { kind: 'login' } : listed;
}

/** Where several products use the name for different ends, nothing is chosen. */
export function groupOf(meaning: Meaning): PurposeGroup {
  switch (meaning.kind) {
    case 'explained':
      return meaning.explanation.purpose;
    case 'listed': {
      const purposes = new Set(meaning.candidates.map(({ purpose }) => purpose));
      const [only] = purposes;
      return purposes.size === 1 && only ? only : 'unknown';
    }
    case 'login':
      return 'sign-in';
    case 'unknown':
      return 'unknown';
  }
}

/** Who probably sets it: nobody where the lists do not agree. */
export function setByOf(meaning: Meaning): string | null {
  if (meaning.kind === 'explained') return meaning.explanation.setBy || null;
  if (meaning.kind !== 'listed') return null;
  const [first, ...more] = meaning.candidates;
  return first !== undefined && more.length === 0 && first.platform !== '' ? first.platform : null;
}

/** For a line of evidence, or null where nothing is known. */
export function probableOf(meaning: Meaning): Probable | null {
  const group = groupOf(meaning);
  const purpose: Purpose = group === 'unknown' ? 'other' : group;
  const by = setByOf(meaning) ?? '';
  return by === '' && group === 'unknown' ? null : { by, purpose };
}
