import { toDayWords } from '@/locales/dates';
import { useSettings } from '@/stores/settings';
import { todayOfLaw } from '@/stores/today';

/** Says a day in the language of the screen, as seen from today in the law's zone. */
export function useDayWords(): (on: Temporal.PlainDate) => string {
  const settings = useSettings();
  return (on) => toDayWords(on, { language: settings.language, today: todayOfLaw() });
}
