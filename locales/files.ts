import { type Language } from '@/domain/settings';

/** Adding a language: one file beside this one, one line here, and its name in domain/settings.ts. */
const FILES: Readonly<Record<Language, () => Promise<{ default: object }>>> = {
  en: () => import('./en.json'),
  ja: () => import('./ja.json'),
};

export async function loadSentences(language: Language): Promise<object> {
  return (await FILES[language]()).default;
}
