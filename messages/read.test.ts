import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createAllowance } from './allowance';
import { Command } from './commands';
import { largestFact, LONGEST_LABEL, LONGEST_POLICY, MOST_FIELDS, MOST_HOSTS, PageFact } from './page-facts';
import { LARGEST_ANSWER, LONGEST_NAME, MOST_NAMES, StorageAnswer } from './questions';
import { LARGEST_MESSAGE, read } from './read';

const ANSWER: StorageAnswer = {
  origin: 'https://example.com',
  title: 'A page',
  local: { total: 2, entries: [{ name: 'a', bytes: 4, cut: false }, { name: 'b', bytes: null, cut: true }] },
  session: { total: 0, entries: [] },
  databases: null,
  caches: null,
  workers: { total: 1, entries: [{ name: 'https://example.com/', bytes: null, cut: false }] },
};
const FIELD = { autocomplete: 'email', type: 'email', label: 'E-mail' };
const SEEN = { kind: 'siteSeen', address: 'https://example.com/path', isNew: true, hosts: ['stats.test'], cut: false, fields: [FIELD], geolocation: 'prompt' };
const SHOWN = {
  kind: 'policyShown', address: 'https://example.com/privacy', canonical: '', redirected: false, title: 'Privacy Policy', status: 200, lang: 'en', translated: false, finished: true, cut: false, text: '1. What',
};
const UPDATE = { kind: 'applyUpdate', returnTo: '#/requests/019a-b?x=1&y=%20' };

const kept = (changed: object) => ({ ...ANSWER, local: { total: 1, entries: [{ name: 'a', bytes: 4, cut: false, ...changed }] } });
const fromJson = (text: string): unknown => JSON.parse(text);

describe.each<[string, v.GenericSchema, readonly unknown[], readonly unknown[]]>([
  [
    'a page’s fact',
    PageFact,
    [
      SEEN,
      { kind: 'pageOpened' },
      SHOWN,
      { ...SHOWN, status: null, text: '', canonical: '<b>' },
      { ...SEEN, address: 'http://example.com/' },
      { ...SEEN, address: 'https://例え.jp/あ' },
      { ...SEEN, hosts: ['[2001:db8::1]', 'xn--r8jz45g.jp'], fields: [], geolocation: 'unknown' },
    ],
    [
      { ...SEEN, address: 'https://example.com/?token=1' }, // what may be personal stays on the page
      { ...SEEN, address: 'https://example.com/#token' },
      { ...SEEN, address: 'javascript:alert(1)' },
      { ...SEEN, address: 'file:///etc' },
      { ...SEEN, address: 'example.com' },
      { ...SEEN, address: `https://example.com/${'x'.repeat(2_048)}` },
      { ...SEEN, address: '' },
      { ...SEEN, address: ['https://example.com/'] },
      { ...SEEN, kind: 'siteSeen ' },
      { ...SEEN, kind: 'applyUpdate' },
      { kind: 'siteSeen' },
      { ...SEEN, hosts: ['https://stats.test/path'] },
      { ...SEEN, hosts: ['stats.test/path'] },
      { ...SEEN, hosts: ['<b>'] },
      { ...SEEN, hosts: ['x'.repeat(254)] },
      { ...SEEN, hosts: Array.from({ length: MOST_HOSTS + 1 }, () => 'a.test') },
      { ...SEEN, fields: Array.from({ length: MOST_FIELDS + 1 }, () => FIELD) },
      { ...SEEN, fields: [{ ...FIELD, label: 'x'.repeat(LONGEST_LABEL + 1) }] },
      { ...SEEN, fields: [{ ...FIELD, value: 'typed' }] },
      { ...SEEN, geolocation: 'maybe' },
      { ...SHOWN, status: 0 },
      { ...SHOWN, address: 'https://example.com/privacy?who=me' },
      { kind: 'pageOpened', address: 'https://example.com/' },
      UPDATE,
    ],
  ],
  [
    'a command',
    Command,
    [UPDATE, { ...UPDATE, returnTo: '#/' }, { kind: 'lookAtPage' }],
    [
      { ...UPDATE, returnTo: 'https://example.com/' },
      { ...UPDATE, returnTo: '/requests' },
      { ...UPDATE, returnTo: '#//x\\y' },
      { ...UPDATE, returnTo: '#/<b>' },
      { ...UPDATE, returnTo: '#/a\n' },
      { ...UPDATE, returnTo: `#/${'x'.repeat(200)}` },
      { ...UPDATE, returnTo: null },
      { kind: 'lookAtPage', tabId: 7 },
      SEEN,
    ],
  ],
  [
    'what a page keeps',
    StorageAnswer,
    [ANSWER, kept({ name: '' }), kept({ name: '__proto__' }), kept({ name: '<img onerror=x>\u202e\u0000' }), kept({ name: 'x'.repeat(LONGEST_NAME) })],
    [
      kept({ name: 'x'.repeat(LONGEST_NAME + 1) }),
      kept({ bytes: -1 }),
      kept({ bytes: 0.5 }),
      kept({ bytes: Number.NaN }),
      kept({ bytes: Number.POSITIVE_INFINITY }),
      kept({ bytes: '4' }),
      kept({ cut: 0 }),
      kept({ value: 'a value' }),
      { ...ANSWER, local: { total: 999, entries: Array.from({ length: MOST_NAMES + 1 }, () => ({ name: 'a', bytes: 1, cut: false })) } },
      { ...ANSWER, local: { total: 1, entries: { 0: { name: 'a', bytes: 1, cut: false }, length: 1 } } },
      { ...ANSWER, local: {} },
      { ...ANSWER, title: 'x'.repeat(LONGEST_NAME + 1) },
      { ...ANSWER, session: undefined },
    ],
  ],
])('%s', (...[, schema, good, bad]) => {
  it.each(good.map((message) => [message]))('is taken: %j', (message) => {
    expect(read(schema, message)).toEqual({ kind: 'message', message });
  });

  it.each(bad.map((message) => [message]))('is dropped: %j', (message) => {
    expect(read(schema, message)).toEqual({ kind: 'malformed' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'siteSeen'],
    ['a number', 7],
    ['a list', good],
    ['an empty object', {}],
    ['an unknown kind', { kind: 'toString' }],
    ['one key more', { ...(good[0] as object), more: 1 }],
    ['a key that every object inherits', { ...(good[0] as object), toString: 1 }],
    ['__proto__ as a key', fromJson(JSON.stringify(good[0]).replace('{', '{"__proto__":{"kind":"siteSeen"},'))],
    ['constructor as a key', fromJson(JSON.stringify(good[0]).replace('{', '{"constructor":{"prototype":{}},'))],
    ['a map', new Map(Object.entries(good[0] as object))],
  ])('is not %s', (_, message) => {
    expect(read(schema, message)).toEqual({ kind: 'malformed' });
  });

  it.each<[string, () => unknown]>([
    ['300 kB long', () => ({ ...(good[0] as object), more: 'x'.repeat(300_000) })],
    ['300 kB of text', () => 'x'.repeat(300_000)],
    ['a circle', circle],
    ['a BigInt', () => ({ ...(good[0] as object), more: 1n })],
    ['an object that throws when it is looked at', () => ({ ...(good[0] as object), toJSON: () => { throw new Error('no'); } })],
  ])('is dropped unread when it is %s', (_, make) => {
    expect(read(schema, make())).toEqual({ kind: 'too-large' });
  });

  it('leaves the prototype of all objects alone', () => {
    read(schema, fromJson('{"__proto__":{"polluted":true},"kind":"siteSeen"}'));
    expect({}).not.toHaveProperty('polluted');
  });
});

function circle(): unknown {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  return ring;
}

it('a message is measured against its limit', () => {
  const text = (length: number) => 'x'.repeat(length - 2); // and two quotation marks
  expect(read(v.string(), text(LARGEST_MESSAGE)).kind).toBe('message');
  expect(read(v.string(), text(LARGEST_MESSAGE + 1)).kind).toBe('too-large');
  expect(read(v.string(), text(LARGEST_MESSAGE + 1), LARGEST_ANSWER).kind).toBe('message');
});

it('the longest answer that a page can give is read', () => {
  const entries = Array.from({ length: MOST_NAMES }, () => ({ name: '\u0001'.repeat(LONGEST_NAME), bytes: Number.MAX_SAFE_INTEGER, cut: true }));
  const list = { total: Number.MAX_SAFE_INTEGER, entries };
  const most: StorageAnswer = {
    origin: 'x'.repeat(300), title: '\u0001'.repeat(LONGEST_NAME), local: list, session: list, databases: list, caches: list, workers: list,
  };
  expect(read(StorageAnswer, most, LARGEST_ANSWER).kind).toBe('message');
});

it('the longest policy that a page can show is read, and nothing else may be that long', () => {
  const longest = { ...SHOWN, text: '\u0001'.repeat(LONGEST_POLICY) };
  expect(read(PageFact, longest, largestFact(longest)).kind).toBe('message');
  const longer = { ...SHOWN, text: 'x'.repeat(LONGEST_POLICY + 1) };
  expect(read(PageFact, longer, largestFact(longer)).kind).toBe('malformed');
  const hosts = { ...SEEN, address: `https://example.com/${'x'.repeat(300_000)}` };
  expect(read(PageFact, hosts, largestFact(hosts)).kind).toBe('too-large');
  expect([null, undefined, 'policyShown', 7].map(largestFact)).toEqual(Array.from({ length: 4 }, () => LARGEST_MESSAGE));
});

describe('an allowance', () => {
  const allow = () => createAllowance({ most: 3, windowMs: 1_000 });

  it('lets so many through within its time, and then no more', () => {
    const { take } = allow();
    expect([0, 10, 20, 30, 999].map((now) => take(1, now))).toEqual([true, true, true, false, false]);
  });

  it('begins anew after its time', () => {
    const { take } = allow();
    for (const now of [0, 1, 2, 3]) take(1, now);
    expect([999, 1_000, 1_001, 1_002, 1_003].map((now) => take(1, now))).toEqual([false, true, true, true, false]);
  });

  it('counts each sender for itself', () => {
    const { take } = allow();
    for (const now of [0, 1, 2, 3]) take(1, now);
    expect(take(2, 4)).toBe(true);
    expect(take(1, 4)).toBe(false);
  });

  it('does not lock a sender out because a clock was set back', () => {
    const { take } = allow();
    for (const now of [5_000, 5_001, 5_002, 5_003]) take(1, now);
    expect(take(1, 10)).toBe(true);
  });
});
