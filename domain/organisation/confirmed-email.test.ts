import { expect, it } from 'vitest';
import { fromConfirmedText, toConfirmedText } from './confirmed-email';

const CONFIRMED = { email: 'privacy@example.com', address: 'https://example.com/privacy', foundAt: '2026-11-20T00:00:00Z', confirmedAt: '2026-11-21T00:00:00Z' };

it('a confirmed address comes back with where and when it was found and confirmed', () => {
  expect(fromConfirmedText(toConfirmedText(CONFIRMED))).toEqual(CONFIRMED);
});

it.each([undefined, null, '', 7, '{', '[]', 'null', '"text"', JSON.stringify({ ...CONFIRMED, email: '' }), JSON.stringify({ ...CONFIRMED, foundAt: 3 })])('%j is none', (text) => {
  expect(fromConfirmedText(text)).toBeNull();
});
