import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/support/texts';
import { toCsv } from './csv';

const BEGINS_A_FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/u;

function reread(csv: string): string[][] {
  return parse(csv, { bom: true, relax_column_count: true, record_delimiter: '\r\n' });
}

describe('a table for spreadsheets', () => {
  it('begins with the mark by which they know its encoding, quotes every cell and ends every line', () => {
    expect(toCsv([['a', 'b "c"'], ['', '一,二']])).toBe('\uFEFF"a","b ""c"""\r\n"","一,二"\r\n');
  });

  it.each(['=1+1', '+81 3', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a', '  =1', '\n=1'])('keeps %j from being run as a formula', (text) => {
    const [cell = ''] = reread(toCsv([[text]]))[0] ?? [];
    expect(cell).toBe(`'${text}`);
  });

  it.each(['a=b', 'KJ-2026-001', '2026-11-24', '山田 花子', "'quoted'", ''])('leaves %j as it is', (text) => {
    expect(reread(toCsv([[text, 'x']]))).toEqual([[text, 'x']]);
  });

  it('is read back by another parser as it was, whatever is in it', () => {
    const cell = anyText(12);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.map((row) => row.map((text) => (BEGINS_A_FORMULA.test(text) ? `'${text}` : text).toWellFormed()));
        expect(reread(toCsv(rows))).toEqual(expected);
      }),
    );
  });
});
