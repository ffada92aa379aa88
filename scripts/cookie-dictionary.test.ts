import { describe, expect, it } from 'vitest';
import kept from '@/domain/evidence/dictionary/cookies.json';
import { hostsIn, parseCsv, reduce, shortenRetention, SOURCE } from './cookie-dictionary';

const CSV = `ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match
1,Example,Analytics,_ex,"example.com, (3rd party)","Says ""everything"",
over two lines",2 years,Example,https://example.com/,0
2,Another,Marketing,_ex_,,Says nothing,session,Another,https://example.com/,1
`;

describe('reducing the database', () => {
  it('keeps what is shown and leaves the descriptions out', () => {
    expect(reduce(parseCsv(CSV))).toEqual({
      source: SOURCE,
      platforms: ['Another', 'Example'],
      categories: ['Analytics', 'Marketing'],
      rows: ['_ex_|0|1|1|session|', '_ex|1|0||2y|example.com'],
    });
  });

  it.each([
    ['2 years', '2y'], ['30 Days', '30d'], ['13 months', '13mo'], ['30 mins', '30min'], ['End of session (browser)', 'session'],
    ['forever', 'ever'], ['Varies', ''], ['', ''], ['10 Nov 2030', ''],
  ])('shortens “%s” to “%s”', (text, short) => {
    expect(shortenRetention(text)).toBe(short);
  });

  it('finds the hosts among other words', () => {
    expect(hostsIn('.Bing.com (3rd party) or .microsoft.com (3rd party)')).toBe('bing.com microsoft.com');
    expect(hostsIn('id5-sync')).toBe('');
  });
});

it('what is kept says where it is from, and every row of it can be read', () => {
  expect(kept.source).toEqual(SOURCE);
  expect(kept.rows.length).toBeGreaterThan(2200);
  for (const row of kept.rows) {
    expect(row).toMatch(/^[^|]+\|\d+\|\d\|1?\|(?:\d+(?:s|min|h|d|w|mo|y)|session|ever)?\|(?:[a-z0-9.-]+(?: |$))*$/);
    expect(kept.platforms).toHaveProperty([row.split('|')[1] ?? '']);
  }
});
