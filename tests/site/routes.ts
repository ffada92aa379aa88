import { cookieLinesBy, CRM_COOKIE, toCookieLine } from './cookies.ts';
import { FIRST_PARTY, THIRD_PARTY } from './hosts.ts';
import { HOSTILE_COOKIES } from './hostile.ts';
import { hostilePage } from './hostile-page.ts';
import { layout, type PageParts } from './layout.ts';
import { DOCS, HOME, late, NEWS, PRODUCT, SIGN_IN, SIGN_UP, SIGNED_UP, UNAVAILABLE } from './plain-pages.ts';
import { plant } from './plant.ts';
import { POLICY_EN } from './policy-en.ts';
import { POLICY_JA } from './policy-ja.ts';
import { policyContent } from './policy-page.ts';
import type { PolicyText } from './policy-text.ts';
import { asset, noContent, page, pixel, plainText, type Reply } from './reply.ts';
import type { Variant } from './variant.ts';

/** A request, as far as an answer depends on it. */
export interface Question {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

type Route = (question: Question, variant: Variant) => Reply;
type Routes = Readonly<Record<string, Route>>;

const THIRD_PARTY_SCRIPTS = [`https://${THIRD_PARTY.tagManager}/gtag/js?id=G-STANDIN001`, `https://${THIRD_PARTY.crmScript}/1234567.js`];
const BUSY_HOSTS: readonly string[] = [FIRST_PARTY.home, FIRST_PARTY.www];
const SITE_SCRIPTS = ['/site.js', '/late.js', ...THIRD_PARTY_SCRIPTS];

/** Served under each of the organisation's names. */
const EVERYWHERE: Routes = {
  '/style.css': () => asset('style.css'),
  '/favicon.svg': () => asset('favicon.svg'),
  '/late.js': () => asset('late.js'),
  '/privacy-policy': policyPage(POLICY_EN),
  '/ja/privacy-policy': policyPage(POLICY_JA),
  '/legal/privacy-policy': (_, variant) => page(layout({ title: POLICY_EN.title, main: `<main>${policyContent(POLICY_EN, variant)}</main>` })),
  '/late/en/privacy-policy': (_, variant) => page(policyContent(POLICY_EN, variant)),
  '/late/ja/privacy-policy': (_, variant) => page(policyContent(POLICY_JA, variant)),
  '/plant': ({ query }) => plant(query, (title) => layout({ title, main: `<main><h1>${title}</h1></main>` })),
  '/blank': () => page(layout({ title: 'Blank', main: '<main><h1>A page that sets nothing</h1></main>' })),
};

const SITE: Routes = {
  ...EVERYWHERE,
  '/': () => sitePage({ title: 'Home', main: HOME }),
  '/news': () => sitePage({ title: 'News', main: late('/late/news') }),
  '/late/news': () => page(NEWS),
  '/sign-up': ({ method }) => sitePage({ title: 'Sign up', main: method === 'POST' ? SIGNED_UP : SIGN_UP }),
  '/site.js': () => asset('site.js', { before: documentCookies('siteScript') }),
  '/service-worker.js': () => asset('service-worker.js'),
  '/hostile': () => page(hostilePage(), { setCookies: HOSTILE_COOKIES.map((line) => line.toString('latin1')) }),
  '/hostile.js': () => asset('hostile.js'),
  '/busy/privacy-policy': () => page(layout({ title: 'Privacy Policy', main: '<main><h1>A page that never rests</h1></main>', scripts: ['/busy.js'] })),
  '/busy.js': () => asset('busy.js'),
};

const ROUTES: Readonly<Record<string, Routes>> = {
  [FIRST_PARTY.home]: SITE,
  [FIRST_PARTY.www]: SITE,
  [FIRST_PARTY.docs]: { ...EVERYWHERE, '/': () => quietPage({ title: 'Docs', main: DOCS }, ['docs_view=list; Path=/; Secure']) },
  [FIRST_PARTY.productDocs]: { ...EVERYWHERE, '/': () => quietPage({ title: 'Docs', main: DOCS }) },
  [FIRST_PARTY.product]: {
    ...EVERYWHERE,
    '/': () => quietPage({ title: 'Product', main: late('/late/product') }, ['workspace=meadow; Path=/; Secure; HttpOnly']),
    '/late/product': () => page(PRODUCT),
  },
  [THIRD_PARTY.tagManager]: { '/gtag/js': () => asset('tag-manager.js', { before: documentCookies('tagManager') }) },
  [THIRD_PARTY.analytics]: { '/g/collect': () => noContent() },
  [THIRD_PARTY.crmScript]: { '/1234567.js': () => asset('crm.js', { before: documentCookies('crmScript') }) },
  [THIRD_PARTY.crmPixel]: { '/pixel.gif': () => pixel({ setCookies: [toCookieLine(CRM_COOKIE)] }) },
};

/** The stand-in's answer; a name that is not its own is told so (421), an unknown path gets 404. */
export function answer(question: Question, variant: Variant): Reply {
  const routes = own(ROUTES, question.host);
  if (!routes) return plainText(421, 'The stand-in does not serve this name.');
  const route = own(routes, question.path);
  if (!route) return plainText(404, 'The stand-in has no such page.');
  return route(question, variant);
}

/** What a request names may also be the name of something that every object inherits. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** An ordinary page of jitera.com: cookies by header, then everything that the scripts do. */
function sitePage(parts: PageParts): Reply {
  return page(layout({ ...parts, scripts: SITE_SCRIPTS }), { setCookies: cookieLinesBy('header') });
}

/** A page under the organisation's other names: it calls on nobody. */
function quietPage(parts: PageParts, setCookies: readonly string[] = []): Reply {
  return page(layout({ ...parts, scripts: ['/late.js'] }), { setCookies });
}

function policyPage(policy: PolicyText): Route {
  const { title, language } = policy;
  return ({ host }, variant) => {
    if (variant.policyReply && language === 'en') return variant.policyReply;
    const show = BUSY_HOSTS.includes(host) ? sitePage : quietPage;
    switch (variant.policyPage) {
      case 'plain':
        return show({ title, language, main: `<main>${policyContent(policy, variant)}</main>` });
      case 'late':
        return show({ title, language, main: late(`/late/${language}/privacy-policy`) });
      case 'error':
        return page(layout({ title: 'Service unavailable', language, main: UNAVAILABLE }), { status: 503 });
      case 'login':
        return page(layout({ title: 'Sign in', language, main: SIGN_IN }));
    }
  };
}

/** Script source that sets a source's cookies. */
function documentCookies(source: 'siteScript' | 'tagManager' | 'crmScript'): string {
  return `for (const line of ${JSON.stringify(cookieLinesBy(source))}) document.cookie = line;\n`;
}
