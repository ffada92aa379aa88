import { expect, it } from 'vitest';
import { matchSite } from './site';

const DOMAINS = ['example.com', 'example.app'];

it.each([
  ['https://example.com/', 'example.com', 'example.com'],
  ['http://example.com', 'example.com', 'example.com'],
  ['https://www.example.com/path?x#y', 'example.com', 'www.example.com'],
  ['https://a.b.example.app/', 'example.app', 'a.b.example.app'],
  ['HTTPS://EXAMPLE.COM/', 'example.com', 'example.com'],
  ['https://example.com:8443/', 'example.com', 'example.com'],
  ['https://example.com./', 'example.com', 'example.com'], // the same host, written in full
])('%s belongs to %s', (address, domain, host) => {
  expect(matchSite(address, DOMAINS)).toEqual({ domain, host });
});

it.each([
  [''],
  ['example.com'],
  ['https://notexample.com/'],
  ['https://example.com.evil.test/'],
  ['https://example.com@evil.test/'],
  ['https://evil.test/https://example.com/'],
  ['https://evil.test/#example.com'],
  ['https://com/'],
  ['https://exаmple.com/'], // a Cyrillic а
  ['ftp://example.com/'],
  ['file:///example.com'],
  ['javascript:location="https://example.com"'],
  ['about:blank'],
  ['view-source:https://example.com/'],
  ['chrome-extension://example.com/popup.html'],
])('"%s" belongs to none of them', (address) => {
  expect(matchSite(address, DOMAINS)).toBeNull();
});

it('nothing belongs to nobody', () => {
  expect(matchSite('https://example.com/', [])).toBeNull();
});
