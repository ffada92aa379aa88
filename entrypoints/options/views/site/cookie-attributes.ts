import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type SeenCookie } from '@/domain/evidence/cookie';
import { toSizeWords } from '@/locales/dates';
import { useSettings } from '@/stores/settings';
import { instantOfExpiry, useMoments } from './moments';

/** One attribute of a cookie. `name` is the web's own word where there is one. */
export interface Attribute {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The text is the site's own: it is shown inert. */
  readonly isForeign: boolean;
}

const SAME_SITE = ['lax', 'strict', 'no_restriction', 'unspecified'] as const;
/** How Chromium and Firefox call the store of ordinary windows, and that of private ones. */
const USUAL_STORES: readonly string[] = ['0', 'firefox-default'];
const PRIVATE_STORES: readonly string[] = ['1', 'firefox-private'];
/** Every attribute that the browser tells of a cookie, in the language of the screen. */
export function useCookieAttributes(): ComputedRef<(cookie: SeenCookie) => readonly Attribute[]> {
  const { t } = useI18n();
  const settings = useSettings();
  const moments = useMoments();

  function store(name: string): string {
    if (USUAL_STORES.includes(name)) return t('report.cookie.storeUsual');
    return PRIVATE_STORES.includes(name) ? t('report.cookie.storePrivate') : t('report.cookie.storeOther', { store: name });
  }

  function attributes(cookie: SeenCookie): readonly Attribute[] {
    const own = (id: string, label: string, text: string): Attribute => ({ id, label, text, isForeign: false });
    const foreign = (id: string, label: string, text: string): Attribute => ({ id, label, text, isForeign: true });
    const end = cookie.expiresAt === null ? null : instantOfExpiry(cookie.expiresAt);
    const sameSite = SAME_SITE.find((known) => known === cookie.sameSite) ?? 'unspecified';
    return [
      foreign('name', t('report.cookie.name'), cookie.name),
      foreign('domain', t('report.cookie.domain'), cookie.domain),
      own('host-only', 'Host-only', t(`report.cookie.${cookie.hostOnly ? 'hostOnly' : 'subdomains'}`)),
      foreign('path', t('report.cookie.path'), cookie.path),
      own('until', t('report.cookie.until'), end === null ? t('report.cookie.session') : t('report.cookie.untilBoth', { span: moments.value.span(end), day: moments.value.moment(end) })),
      own('secure', 'Secure', t(`report.cookie.${cookie.secure ? 'secureYes' : 'secureNo'}`)),
      own('http-only', 'HttpOnly', t(`report.cookie.${cookie.httpOnly ? 'httpOnlyYes' : 'httpOnlyNo'}`)),
      own('same-site', 'SameSite', t(`report.cookie.sameSite.${sameSite}`)),
      foreign('partitioned', 'Partitioned', cookie.partition === null ? t('report.cookie.partitionNo') : t('report.cookie.partitionYes', { site: cookie.partition })),
      foreign('store', t('report.cookie.store'), store(cookie.store)),
      own('size', t('report.cookie.size'), toSizeWords(cookie.bytes, settings.language)),
    ];
  }

  return computed(() => attributes);
}
