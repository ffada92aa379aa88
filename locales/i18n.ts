import { createI18n } from 'vue-i18n';
import { type Language } from '@/domain/settings';
import { loadSentences } from './files';

export const i18n = createI18n({ legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false, messages: {} });

/** Loads a language's sentences if they are not here yet, and shows it. */
export async function loadLanguage(language: Language): Promise<void> {
  const { global } = i18n;
  if (!global.availableLocales.includes(language)) global.setLocaleMessage(language, await loadSentences(language));
  (global.locale as { value: string }).value = language;
}
