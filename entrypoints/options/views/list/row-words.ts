import { useI18n } from 'vue-i18n';
import { type IconName } from '@/components/icon-paths';
import { NO_DATE, type RequestRow } from '@/database/schema';
import { abbreviateArticle } from '@/domain/law/articles';
import { findRight, type RightId } from '@/domain/law/rights';
import { type Wish } from '@/domain/request/draft';
import { useRequestTitle } from '@/entrypoints/options/request-title';
import { toDistanceWords } from '@/locales/dates';
import { ORGANISATION } from '@/organisations/registry';
import { useDateCite } from '@/stores/articles';
import { useSettings } from '@/stores/settings';
import { todayOfLaw } from '@/stores/today';
import { useDayWords } from '@/entrypoints/options/views/day-words';

/** What the list says of a row: rows hold plain texts, whose kinds are ours. */
export function useRowWords() {
  const { t } = useI18n();
  const settings = useSettings();
  const title = useRequestTitle();
  const cite = useDateCite();
  const dayWords = useDayWords();
  const toDay = (on: string): Temporal.PlainDate => Temporal.PlainDate.from(on);

  function joined(texts: readonly string[]): string {
    return texts.join(settings.language === 'ja' ? '、' : ', ');
  }

  /** "Art. 33(1), 33(5)": the name of the law only where it changes, and no line broken inside. */
  function articles(rights: readonly RightId[]): string {
    const keys = [...new Set(rights.flatMap((id) => findRight(id).basis))];
    const cited = keys.map((key) => abbreviateArticle(key, settings.language).replaceAll(' ', '\u00A0'));
    return joined(cited.map((text, at) => (at > 0 && lawOf(text) === lawOf(cited[at - 1]) ? text.slice(lawOf(text).length) : text)));
  }

  return {
    title: ({ wish, rights }: RequestRow): string => title({ wish: wish as Wish, rights: rights as readonly RightId[] }),
    /** The legal name and the article, in one line; empty for a letter that rests on no right. */
    basis: ({ rights }: RequestRow): string => {
      const known = rights as readonly RightId[];
      return [joined(known.map((id) => t(`list.term.${id}`))), articles(known)].filter(Boolean).join(' · ');
    },
    day: (on: string): string => dayWords(toDay(on)),
    distance: (on: string): string => toDistanceWords(toDay(on), { language: settings.language, today: todayOfLaw() }),
    dayOf: (at: string): string => dayWords(dayInLaw(at)),
    /** Whose date it is, with the person's or the organisation's own words where there are any. */
    why: (kind: string, words: string): string => t(`dates.${kind}.whose`, { article: cite(kind), words }),
  };
}

/** What stands before the number of an article. */
function lawOf(cited = ''): string {
  return /^\D*/.exec(cited)?.[0] ?? '';
}

/** The calendar day of a moment where the law counts its days. */
export function dayInLaw(at: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(ORGANISATION.zone).toPlainDate();
}

/** The nearest date of a row with its own words; null where nothing is ahead. */
export function nextDateOf({ nextOn, nextKind, dates }: RequestRow): { readonly on: string; readonly kind: string; readonly words: string } | null {
  if (nextOn === NO_DATE || nextKind === null) return null;
  const words = dates.find(({ on, kind }) => on === nextOn && kind === nextKind)?.words ?? '';
  return { on: nextOn, kind: nextKind, words };
}

const DATE_ICONS: Readonly<Record<string, IconName>> = { suit: 'scale', named: 'mail' };

export function iconOfDate(kind: string): IconName {
  return DATE_ICONS[kind] ?? 'bell';
}

/** Where a request is worked on: a draft in its form, everything else in its case. */
export function pathTo({ id, state }: Pick<RequestRow, 'id' | 'state'>): string {
  return state === 'drafting' ? `/draft/${id}` : `/requests/${id}`;
}
