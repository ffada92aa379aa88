import { createI18n } from 'vue-i18n';
import { type Language } from '@/domain/settings';

/** Adding a language: one file beside this one, one line here, and its name in domain/settings.ts. */
const FILES: Readonly<Record<Language, () => Promise<{ default: object }>>> = {
  en: () => import('./en.json'),
  ja: () => import('./ja.json'),
};

export const i18n = createI18n({ legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false, messages: {} });

/** Loads a language's sentences if they are not here yet, and shows it. */
export async function loadLanguage(language: Language): Promise<void> {
  const { global } = i18n;
  if (!global.availableLocales.includes(language)) {
    const { default: sentences } = await FILES[language]();
    global.setLocaleMessage(language, sentences);
  }
  (global.locale as { value: string }).value = language;
}
