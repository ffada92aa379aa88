import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'en' | 'ja';
export const LANGUAGES: readonly Language[] = ['en', 'ja'];

/** Gives a sentence of the locale by its key, as the person reads it. `n` also chooses the plural. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The sentences of one language: tests find things by the words that are on the screen. */
export function sentencesOf(language: Language): Say {
  const tree = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'locales', `${language}.json`), 'utf8')) as unknown;
  return (key, values = {}) => {
    const found = key.split('.').reduce((branch: unknown, part) => (branch as Record<string, unknown> | undefined)?.[part], tree);
    if (typeof found !== 'string') throw new Error(`locales/${language}.json has no sentence ${key}`);
    return fill(choose(found, values.n), values);
  };
}

/** Forms stand as `none | one | many` or `one | many`, as vue-i18n reads them. */
function choose(sentence: string, n: string | number | undefined): string {
  const forms = sentence.split(' | ');
  if (typeof n !== 'number' || forms.length === 1) return sentence;
  const place = forms.length === 2 ? Math.min(Math.abs(n - 1), 1) : Math.min(n, 2);
  return forms[place] ?? sentence;
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)), sentence);
}
