import { readSetting } from '@/database/settings';
import { type KaijiDatabase } from '@/database/schema';
import { background as english } from '@/locales/en.json?sections=background';
import { background as japanese } from '@/locales/ja.json?sections=background';
import { chooseLanguage } from '@/domain/settings';

export type Words = typeof english;

/** The few sentences of the toolbar, in the person's language; the pages' own sentences are not loaded here. */
export async function words(database: KaijiDatabase): Promise<Words> {
  const chosen = await readSetting(database, 'language').catch(() => undefined);
  return chooseLanguage(chosen, navigator.languages) === 'ja' ? japanese : english;
}

/** Puts a number into a sentence that has one `{count}`. */
export function withCount(sentence: string, count: number): string {
  return sentence.split('{count}').join(String(count));
}
