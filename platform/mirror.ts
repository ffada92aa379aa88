import { chooseLanguage, type Language } from '@/domain/settings';

/**
 * What a page has to know before its first paint, in `localStorage`. Where the browser keeps nothing for us, even
 * looking throws: then nothing is mirrored, and the words for it come from the check of the database.
 */
export function readMirror(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeMirror(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Only the first paint of the next page is other than chosen.
  }
}

/** The language to show before the database has answered: what was chosen last, else the browser's. */
export function mirroredLanguage(): Language {
  return chooseLanguage(readMirror('language'), navigator.languages);
}
