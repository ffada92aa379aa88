/** The languages of the screens. A letter's language is chosen per letter and has nothing to do with it. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** What the person chose, else the first of the browser's languages that we speak, else English. */
export function chooseLanguage(chosen: unknown, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.find(isLanguage) ?? 'en';
}

/** Whether visits to the company's pages are recorded: watching is itself a browsing history. */
export const WATCHING = ['on-visit', 'when-asked', 'off'] as const;
export type Watching = (typeof WATCHING)[number];

export const KEEP_HISTORY = ['3-months', '12-months', 'for-ever'] as const;
export type KeepHistory = (typeof KEEP_HISTORY)[number];

/** What the person chose, else the default; what is kept may come from another version of us. */
export function toWatching(value: unknown): Watching {
  return WATCHING.find((watching) => watching === value) ?? 'on-visit';
}

export function toKeepHistory(value: unknown): KeepHistory {
  return KEEP_HISTORY.find((keep) => keep === value) ?? '12-months';
}

const MONTHS: Readonly<Record<KeepHistory, number | null>> = { '3-months': 3, '12-months': 12, 'for-ever': null };

/** Since when it is kept, in the person's own calendar; null where nothing is forgotten. */
export function keptSince(keep: KeepHistory, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const months = MONTHS[keep];
  return months === null ? null : now.subtract({ months });
}
