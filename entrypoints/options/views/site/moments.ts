import { computed, type ComputedRef } from 'vue';
import { toDateWords, toMomentWords } from '@/locales/dates';
import { toSpanWords } from '@/locales/spans';
import { ORGANISATION } from '@/organisations/registry';
import { now } from '@/platform/clock';
import { useSettings } from '@/stores/settings';

interface Moments {
  /** "20 Nov 2026, 18:04" */
  readonly moment: (at: string | Temporal.Instant) => string;
  /** "20 Nov 2026" */
  readonly day: (at: string | Temporal.Instant) => string;
  /** "6 Mar 2024", of an ISO day. */
  readonly date: (on: string) => string;
  /** "18:04" */
  readonly time: (at: string) => string;
  /** "in 13 months" */
  readonly span: (to: Temporal.Instant) => string;
}

/** Times in the words of the screen's language and in the zone in which the law counts its days. */
export function useMoments(): ComputedRef<Moments> {
  const settings = useSettings();
  return computed(() => {
    const { language } = settings;
    const { zone } = ORGANISATION;
    const toInstant = (at: string | Temporal.Instant): Temporal.Instant => Temporal.Instant.from(at);
    return {
      moment: (at) => toMomentWords(toInstant(at), { language, zone }),
      day: (at) => toDateWords(toInstant(at).toZonedDateTimeISO(zone).toPlainDate(), language),
      date: (on) => toDateWords(Temporal.PlainDate.from(on), language),
      time: (at) => toInstant(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' }),
      span: (to) => toSpanWords(now(), to, language),
    };
  });
}

/** Browsers allow expiries that no calendar holds. */
const FARTHEST = 8.64e15;

export function instantOfExpiry(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(Math.max(-FARTHEST, Math.min(FARTHEST, milliseconds))));
}
