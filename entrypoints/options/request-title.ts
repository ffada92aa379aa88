import { useI18n } from 'vue-i18n';
import { type RightId } from '@/domain/law/right';
import { type Draft, type Wish } from '@/domain/request/draft';
import { rightsOf } from '@/domain/request/draft-asks';

/** What was asked, as far as a title shows it. */
export interface Asked {
  readonly wish: Wish;
  readonly rights: readonly RightId[];
}

export function askedIn(draft: Draft): Asked {
  return { wish: draft.wish, rights: rightsOf(draft) };
}

/** A request's title: the person's own wish, "See my data; Erase my data", or that of a letter which asks for no right. */
export function useRequestTitle(): (asked: Asked) => string {
  const { t, locale } = useI18n();
  return ({ wish, rights }) => {
    if (rights.length === 0) return t(`rights.letter.${wish}.wish`);
    return rights.map((right) => t(`rights.${right}.wish`)).join(locale.value === 'ja' ? '、' : '; ');
  };
}
