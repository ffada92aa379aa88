import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type SeenCookie } from '@/domain/evidence/cookie';
import { type Meaning } from '@/domain/evidence/meaning';
import { toListWords } from '@/locales/dates';
import { useSettings } from '@/stores/settings';
import { instantOfExpiry, useMoments } from './moments';

interface CookieWords {
  readonly until: (cookie: SeenCookie) => { readonly short: string; readonly day: string | null };
  readonly setBy: (meaning: Meaning) => string;
}

const MOST_CANDIDATES = 4;

/** What is said of a cookie, in the language of the screen. */
export function useCookieWords(): ComputedRef<CookieWords> {
  const { t } = useI18n();
  const settings = useSettings();
  const moments = useMoments();

  function until({ expiresAt }: SeenCookie): ReturnType<CookieWords['until']> {
    if (expiresAt === null) return { short: t('report.cookie.session'), day: null };
    const end = instantOfExpiry(expiresAt);
    return { short: moments.value.span(end), day: moments.value.day(end) };
  }

  function setBy(meaning: Meaning): string {
    switch (meaning.kind) {
      case 'explained':
        return meaning.explanation.setBy === '' ? t('report.setBy.any') : t('report.setBy.probably', { name: meaning.explanation.setBy });
      case 'login':
        return t('report.setBy.login');
      case 'unknown':
        return t('report.setBy.unknown');
      case 'listed':
        return listed([...new Set(meaning.candidates.map(({ platform }) => platform).filter(Boolean))]);
    }
  }

  function listed(platforms: readonly string[]): string {
    const [first, ...more] = platforms;
    if (first === undefined) return t('report.setBy.unknown');
    if (more.length === 0) return t('report.setBy.probably', { name: first });
    const names = platforms.length > MOST_CANDIDATES ? [...platforms.slice(0, MOST_CANDIDATES), '…'] : platforms;
    return t('report.setBy.several', { names: toListWords(names, settings.language) });
  }

  return computed(() => ({ until, setBy }));
}
