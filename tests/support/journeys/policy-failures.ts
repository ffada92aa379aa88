import type { NotCheckedReason } from '@/domain/evidence/policy-page.ts';
import { layout } from '@/tests/site/layout.ts';
import { POLICY_EN } from '@/tests/site/policy-en.ts';
import { POLICY_JA } from '@/tests/site/policy-ja.ts';
import { policyContent } from '@/tests/site/policy-page.ts';
import { page, type Reply } from '@/tests/site/reply.ts';
import { PLAIN } from '@/tests/site/variant.ts';

const TITLE = POLICY_EN.title;
/** Not the text that was read before: whatever takes it for the policy calls it changed. */
const OTHER = policyContent(POLICY_EN, { ...PLAIN, changedClauses: { '7': 'Something else is said of cookies here than before.', '8': 'And of the contact point.' } });
const pageOf = (main: string, title = TITLE): string => layout({ title, main: `<main>${main}</main>` });
const clausesUpTo = (last: number): string => OTHER.slice(0, OTHER.indexOf(`<h2>${last + 1}.`));
const script = (source: string): string => `<script>${source}</script>`;

/** What a server or a browser may show at the policy's address that is not the policy, and what is said of it. */
export const POLICY_FAILURES: readonly (readonly [what: string, reason: NotCheckedReason, reply: Reply])[] = [
  ['a login page around the text', 'login-page', page(pageOf(OTHER, 'Log in to continue'))],
  ['a Japanese login page', 'login-page', page(pageOf(OTHER, 'ログイン'))],
  ['a page that is not found', 'error-page', page(pageOf('<h1>Nothing here</h1>'), { status: 404 })],
  ['an error that looks like the policy', 'error-page', page(pageOf(OTHER), { status: 500 })],
  ['an error that says so in its title only', 'error-page', page(pageOf(OTHER, '404 Not Found'))],
  ['a challenge', 'challenge-page', page(pageOf('<h1>Checking your browser</h1>', 'Just a moment...'), { status: 403 })],
  ['a text that Chromium has translated', 'translated', page(pageOf(OTHER).replace('<html lang="en">', '<html lang="en" class="translated-ltr">'))],
  ['a text that Chromium is translating', 'translated', page(pageOf(OTHER.replaceAll(/<p>(.*?)<\/p>/gs, '<p><font><font>$1</font></font></p>')))],
  ['a text that says it is in another language', 'other-language', page(pageOf(OTHER).replace('<html lang="en">', '<html lang="fr">'))],
  ['a Japanese text that calls itself English', 'other-language', page(pageOf(policyContent(POLICY_JA, PLAIN)))],
  ['a text that is too short', 'too-short', page(pageOf(`<h1>${TITLE}</h1><h2>1. Information</h2><p>See the next page.</p>`))],
  ['a text with too few clauses', 'too-few-clauses', page(pageOf(`${clausesUpTo(1).replaceAll(/<p>1\.\d/g, '<p>')}<p>${'And so on. '.repeat(200)}</p>`))],
  ['a text that is too long', 'too-long', page(pageOf(`${OTHER}<p>${'More and more. '.repeat(140_000)}</p>`))],
  ['a page that is never there', 'not-finished', page(pageOf('<p>Loading …</p>'))],
  [
    'a page that never finishes rendering',
    'not-finished',
    page(pageOf(`${clausesUpTo(3)}<ol></ol>${script(`setInterval(() => document.querySelector('ol').insertAdjacentHTML('beforeend', '<li>' + performance.now()), 50)`)}`)),
  ],
];
