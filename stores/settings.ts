import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { isLanguage, isTheme, type Language, type Theme } from '@/domain/settings';
import { loadLanguage } from '@/locales/i18n';
import { mirroredLanguage, readMirror, writeMirror } from '@/platform/mirror';

// Loaded when it is needed: the popup's first answer does without the database and its library.
const keptSettings = () => import('./kept-settings');

/**
 * The language and the theme of the screens. The database keeps them; `localStorage` only mirrors them, because a
 * page has to know both before its first paint and the database answers later.
 */
export const useSettings = defineStore('settings', () => {
  const language = shallowRef<Language>(mirroredLanguage());
  const theme = shallowRef<Theme>(mirroredTheme());

  async function showLanguage(chosen: Language): Promise<void> {
    await loadLanguage(chosen);
    language.value = chosen;
    writeMirror('language', chosen);
    document.documentElement.lang = chosen;
  }

  function showTheme(chosen: Theme): void {
    theme.value = chosen;
    writeMirror('theme', chosen);
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }

  /** Shows what is known before the first paint. */
  async function start(): Promise<void> {
    showTheme(theme.value);
    await showLanguage(language.value);
  }

  /** The database may know better, after a restore for instance, and another page may choose anew. */
  async function follow(): Promise<void> {
    const { followSettings } = await keptSettings();
    followSettings((kept) => {
      if (isLanguage(kept.language) && kept.language !== language.value) void showLanguage(kept.language);
      if (isTheme(kept.theme) && kept.theme !== theme.value) showTheme(kept.theme);
    });
  }

  async function chooseLanguage(chosen: Language): Promise<boolean> {
    await showLanguage(chosen);
    return (await keptSettings()).keepSetting('language', chosen);
  }

  async function chooseTheme(chosen: Theme): Promise<boolean> {
    showTheme(chosen);
    return (await keptSettings()).keepSetting('theme', chosen);
  }

  return { language, theme, start, follow, chooseLanguage, chooseTheme };
});

function mirroredTheme(): Theme {
  const mirrored = readMirror('theme');
  return isTheme(mirrored) ? mirrored : 'system';
}
