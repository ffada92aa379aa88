import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage, type ExpectedPolicy, languageOf, NOT_CHECKED_REASONS, type PageReading } from './policy-page';

const FILLER = 'We keep what you tell us for as long as it is needed, and no longer than that. '.repeat(5);
const TEXT = Array.from({ length: 9 }, (_, index) => `${index + 1}. Clause ${index + 1}\n${FILLER}`).join('\n');
const JAPANESE = Array.from({ length: 9 }, (_, index) => `第${index + 1}条 条項\n${'お預かりした情報は、必要な間だけ保管いたします。'.repeat(12)}`).join('\n');
const EXPECTED: ExpectedPolicy = { language: 'en', lang: 'en', clauses: ['intro', '1', '2', '3', '4', '5', '6', '7', 'end'] };

function aPage(changed: Partial<PageReading> = {}): PageReading {
  return { title: 'Privacy Policy | Example', status: 200, lang: 'en', translated: false, finished: true, text: TEXT, ...changed };
}

describe('a policy page', () => {
  it.each<[Partial<PageReading>, Partial<ExpectedPolicy>]>([
    [{}, {}],
    [{ status: null, lang: '' }, {}],
    [{ lang: 'en-US' }, { lang: 'en' }],
    [{ text: JAPANESE, lang: 'ja' }, { language: 'ja', lang: 'ja' }],
    [{ text: TEXT.replace('We keep', 'In case of an error, log in and') }, {}],
    [{ text: TEXT.replace(/8\. Clause[\s\S]*/, '') }, {}],
  ])('%o is read', (changed, expected) => {
    expect(checkPage(aPage(changed), { ...EXPECTED, ...expected }).kind).toBe('read');
  });

  it.each<[string, Partial<PageReading>, Partial<ExpectedPolicy>]>([
    ['error-page', { title: '404 Not Found' }, {}],
    ['error-page', { title: 'ページが見つかりません' }, {}],
    ['error-page', { status: 503 }, {}],
    ['login-page', { title: 'Sign in to Example' }, {}],
    ['login-page', { title: 'ログイン' }, {}],
    ['challenge-page', { title: 'Just a moment...', status: 403 }, {}],
    ['translated', { translated: true }, {}],
    ['not-finished', { finished: false }, {}],
    ['too-short', { text: TEXT.slice(0, 1499) }, {}],
    ['too-short', { text: '' }, {}],
    ['too-long', { text: TEXT.repeat(150) }, {}],
    ['other-language', { text: JAPANESE, lang: 'ja' }, {}],
    ['other-language', { text: JAPANESE, lang: '' }, {}],
    ['other-language', { lang: 'ja' }, {}],
    ['other-language', { text: TEXT.replace(/[a-z]/g, 'ж') }, {}],
    ['no-first-clause', { text: TEXT.replace('1. Clause', 'Clause') }, {}],
    ['no-first-clause', { text: FILLER.repeat(6) }, {}],
    ['too-few-clauses', { text: `${TEXT.split('5. ')[0] ?? ''}${FILLER.repeat(4)}` }, {}],
  ])('gives the reason %s for %o', (...[reason, changed, expected]) => {
    expect(checkPage(aPage(changed), { ...EXPECTED, ...expected })).toEqual({ kind: 'could-not-check', reason });
  });

  it('is answered for anything, and never as a change', () => {
    const text = fc.oneof(fc.string({ maxLength: 4000 }), fc.constantFrom(TEXT, JAPANESE, TEXT + JAPANESE));
    const page = fc.record({ title: fc.string(), status: fc.option(fc.nat(599)), lang: fc.string(), translated: fc.boolean(), finished: fc.boolean(), text });
    fc.assert(
      fc.property(page, (reading) => {
        const checked = checkPage(reading, EXPECTED);
        if (checked.kind === 'could-not-check') expect(NOT_CHECKED_REASONS).toContain(checked.reason);
        else expect(checked.clauses.map(({ number }) => number)).toContain('1');
      }),
    );
  });
});

it.each([['hello', 'en'], ['日本語です', 'ja'], ['汉语文本', null], ['123', null], ['', null], ['привет', null], ['Example Inc.はCookieを使っています', 'ja']])('%j is in the language %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
