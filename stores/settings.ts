import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { readSetting, writeSetting } from '@/database/settings';
import { chooseLanguage, isTheme, type Language, type Theme } from '@/domain/settings';
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

  /** Shows what is known at once; the database may then know better, for instance after a restore. */
  async function start(): Promise<void> {
    showTheme(theme.value);
    await showLanguage(language.value);
  }

  async function catchUp(): Promise<void> {
    const [storedLanguage, storedTheme] = await Promise.all([readSetting(memory(), 'language'), readSetting(memory(), 'theme')]);
    const chosen = chooseLanguage(storedLanguage ?? language.value, navigator.languages);
    if (chosen !== language.value) await showLanguage(chosen);
    if (isTheme(storedTheme) && storedTheme !== theme.value) showTheme(storedTheme);
  }

  async function chooseLanguageFor(chosen: Language): Promise<boolean> {
    await showLanguage(chosen);
    return (await writeSetting(memory(), 'language', chosen)).kind === 'written';
  }

  async function chooseTheme(chosen: Theme): Promise<boolean> {
    showTheme(chosen);
    return (await writeSetting(memory(), 'theme', chosen)).kind === 'written';
  }

  return { language, theme, start, catchUp, chooseLanguage: chooseLanguageFor, chooseTheme };
});

function mirroredTheme(): Theme {
  const mirrored = localStorage.getItem('theme');
  return isTheme(mirrored) ? mirrored : 'system';
}
