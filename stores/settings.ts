import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { observe } from '@/database/live';
import { readSetting, writeSetting } from '@/database/settings';
import { chooseLanguage, isLanguage, isTheme, type Language, type Theme } from '@/domain/settings';
import { loadLanguage } from '@/locales/i18n';
import { memory } from './memory';

/**
 * The language and the theme of the screens. The database keeps them; `localStorage` only mirrors them, because a
 * page has to know both before its first paint and the database answers later.
 */
export const useSettings = defineStore('settings', () => {
  const language = shallowRef<Language>(chooseLanguage(localStorage.getItem('language'), navigator.languages));
  const theme = shallowRef<Theme>(mirroredTheme());

  async function showLanguage(chosen: Language): Promise<void> {
    await loadLanguage(chosen);
    language.value = chosen;
    localStorage.setItem('language', chosen);
    document.documentElement.lang = chosen;
  }

  function showTheme(chosen: Theme): void {
    theme.value = chosen;
    localStorage.setItem('theme', chosen);
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }

  /** Shows what is known before the first paint. */
  async function start(): Promise<void> {
    showTheme(theme.value);
    await showLanguage(language.value);
  }

  /** The database may know better, after a restore for instance, and another page may choose anew. */
  function follow(): void {
    observe(() => Promise.all([readSetting(memory(), 'language'), readSetting(memory(), 'theme')]), {
      onValue: ([storedLanguage, storedTheme]) => {
        if (isLanguage(storedLanguage) && storedLanguage !== language.value) void showLanguage(storedLanguage);
        if (isTheme(storedTheme) && storedTheme !== theme.value) showTheme(storedTheme);
      },
      onError: () => undefined, // What is shown stays; that nothing can be kept is said by `useHealth`.
    });
  }

  async function chooseLanguageFor(chosen: Language): Promise<boolean> {
    await showLanguage(chosen);
    return (await writeSetting(memory(), 'language', chosen)).kind === 'written';
  }

  async function chooseTheme(chosen: Theme): Promise<boolean> {
    showTheme(chosen);
    return (await writeSetting(memory(), 'theme', chosen)).kind === 'written';
  }

  return { language, theme, start, follow, chooseLanguage: chooseLanguageFor, chooseTheme };
});

function mirroredTheme(): Theme {
  const mirrored = localStorage.getItem('theme');
  return isTheme(mirrored) ? mirrored : 'system';
}
