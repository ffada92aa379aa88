import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseForComparison, recogniseVersion, segmentPolicy, similarity, toDisplay, wholeOf } from './policy-text';

const ENGLISH = `translate iconEN

Privacy Policy

Example Inc. sets out this policy.

1. What we hold

We hold this.

1.1 From you Your name. We are at 1-2-9 Example.
14th Floor stays inside the clause.

1.2 By itself: ・ Cookies ・ Logs and reports

2. Why

12 reasons are no clause.

Established April 1, 2020
Revised on May 1, 2021`;

const JAPANESE = `プライバシーポリシー
前文です。
第1条 取得する情報
・氏名
・削除・停止の記録
第2条 利用目的
(1) 提供
制定 2020年4月1日`;

describe('a policy’s text', () => {
  it('becomes clauses by their numbers, with its introduction and its dates', () => {
    expect(segmentPolicy(ENGLISH).map(({ number }) => number)).toEqual(['intro', '1', '1.1', '1.2', '2', 'end']);
    expect(segmentPolicy(JAPANESE).map(({ number }) => number)).toEqual(['intro', '1', '2', 'end']);
  });

  it('leaves out what stands above its title', () => {
    expect(segmentPolicy(ENGLISH)[0]?.text).toBe('Example Inc. sets out this policy.');
  });

  it('finds points only after a space, a colon or a line’s start', () => {
    expect(segmentPolicy(ENGLISH)[3]?.items).toEqual(['Cookies', 'Logs and reports']);
    expect(segmentPolicy(JAPANESE)[1]?.items).toEqual(['氏名', '削除・停止の記録']);
  });

  it('keeps a number that does not follow inside its clause', () => {
    const clauses = segmentPolicy('1. One\n3.3 stray\n2. Two\n1. again');
    expect(clauses.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'One\n3.3 stray'],
      ['2', 'Two\n1. again'],
    ]);
  });

  it('has a number on a line of its own belong to the next line', () => {
    expect(segmentPolicy('1.\nOne\n1.1\nInside').map(({ number, text }) => [number, text])).toEqual([
      ['1', 'One'],
      ['1.1', 'Inside'],
    ]);
  });

  it('answers for any text', () => {
    const line = fc.constantFrom('1. One', '1.1 Sub', '2. Two', '10.', '第3条 三', '・ point', 'words', '', '１．全角', 'Revised on');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const clauses = segmentPolicy(lines.join('\n'));
        const numbers = clauses.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const { normalised } of clauses) expect(normalised).not.toBe('');
      }),
    );
  });
});

describe('comparing', () => {
  it.each([
    ['the "Personal  Information"', 'the“PersonalInformation”'],
    ['user’s', "user's"],
    ['purposes: ・ One ・ Two', 'purposes:\n• One\n• Two'],
    ['purposes: ・ One ・ Two', 'purposes:\nOne\nTwo'],
    ['ＡＢＣ１', 'ABC1'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['a\u200Bb\u00ADc', 'abc'],
    ['1–2', '1-2'],
    ['e\u0301', '\u00E9'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(normaliseForComparison(a)).toBe(normaliseForComparison(b));
  });

  it.each([
    ['Policy', 'policy'],
    ['削除・停止', '削除停止'],
    ['may', 'must'],
    ['3.1', '3.2'],
  ])('tells %j from %j', (a, b) => {
    expect(normaliseForComparison(a)).not.toBe(normaliseForComparison(b));
  });

  it('keeps the text that is shown as it was, but for marks that show nothing', () => {
    expect(toDisplay('A  “b”\r\n・ c\u200B')).toBe('A  “b”\n・ c');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const once = normaliseForComparison(text);
        expect(normaliseForComparison(once).replace(/\s/gu, '')).toBe(normaliseForComparison(once));
        expect(once).not.toMatch(/\s/u);
      }),
    );
  });

  it('gives a whole that changes with any clause', () => {
    expect(wholeOf(segmentPolicy(ENGLISH))).not.toBe(wholeOf(segmentPolicy(ENGLISH.replace('Logs', 'Maps'))));
  });

  it('finds a renumbered clause alike, and another one not', () => {
    const clause = 'we use cookies to understand how our site is used';
    expect(similarity(clause, `${clause} today`)).toBeGreaterThan(0.6);
    expect(similarity(clause, 'personal data is never provided to anybody')).toBeLessThan(0.2);
    expect(similarity('', '')).toBe(1);
    expect(similarity('ab', 'ab')).toBe(1);
  });
});

describe('recognising a version', () => {
  const known = [
    { clause: '1', sha256: 'a' },
    { clause: '2', sha256: 'b' },
  ];

  it('is the same when every clause is', () => {
    expect(recogniseVersion(known.toReversed(), known)).toEqual({ kind: 'same', changed: [], added: [], missing: [] });
  });

  it('names what changed, what is new and what is gone', () => {
    const read = [
      { clause: '1', sha256: 'x' },
      { clause: '3', sha256: 'c' },
    ];
    expect(recogniseVersion(read, known)).toEqual({ kind: 'differs', changed: ['1'], added: ['3'], missing: ['2'] });
  });
});
