import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseChange, compareClauses, compareTexts } from './policy-changes';
import { type PolicyClause, segmentPolicy } from './policy-text';

const BEFORE = `1. Cookies
We use cookies to understand how our site is used.
2. Purposes
Data is used for answering questions and for sending news about our services.
3. Contact
Please write to the desk at our head office in Tokyo.`;

const clausesOf = (text: string): readonly PolicyClause[] => segmentPolicy(text);

function linesOf(changes: readonly ClauseChange[]): readonly string[] {
  return changes.map((change) => {
    const number = 'clause' in change ? change.clause.number : `${change.before.number}→${change.after.number}`;
    return `${change.kind} ${number}`;
  });
}

describe('comparing two versions', () => {
  it.each([
    ['nothing', BEFORE, ['same 1', 'same 2', 'same 3']],
    ['white space only', BEFORE.replaceAll(' ', '  '), ['same 1', 'same 2', 'same 3']],
    ['a word', BEFORE.replace('cookies to', 'cookies and pixels to'), ['changed 1→1', 'same 2', 'same 3']],
    ['a new clause at the end', `${BEFORE}\n4. Changes\nWe tell you here.`, ['same 1', 'same 2', 'same 3', 'added 4']],
    ['a clause left out', BEFORE.replace(/2\. Purposes\n.*\n/, ''), ['same 1', 'removed 2', 'same 3']],
    [
      'a clause put between, the rest renumbered',
      BEFORE.replace('3. Contact', '4. Contact').replace('2. Purposes', '3. Purposes').replace('3. Purposes', '2. Transfers\nNothing is transferred to other countries.\n3. Purposes'),
      ['same 1', 'added 2', 'renumbered 2→3', 'renumbered 3→4'],
    ],
    [
      'a clause renumbered and changed a little',
      BEFORE.replace('3. Contact', '5. Contact').replace('in Tokyo', 'in Osaka'),
      ['same 1', 'same 2', 'changed 3→5'],
    ],
    ['a clause written anew', BEFORE.replace(/3\. Contact[\s\S]*/, '3. Enquiries\nhttps://example.com'), ['same 1', 'same 2', 'changed 3→3']],
  ])('%s', (...[, after, lines]) => {
    expect(linesOf(compareClauses(clausesOf(BEFORE), clausesOf(after), 'en'))).toEqual(lines);
  });

  it('shows a moved clause where it stands now, once', () => {
    const [one, two, three] = clausesOf(BEFORE) as [PolicyClause, PolicyClause, PolicyClause];
    expect(linesOf(compareClauses([one, two, three], [three, one, two], 'en')).toSorted()).toEqual(['same 1', 'same 2', 'same 3']);
  });

  it('follows a renumbered clause to the one that is most like it', () => {
    const [words, more] = ['we keep what you write to us for three years', 'we keep what you write to us for three years and two months'];
    const changes = compareClauses(clausesOf(`5. ${words}`), clausesOf(`1. ${more}\n2. ${words} long`), 'en');
    expect(linesOf(changes)).toEqual(['added 1', 'changed 5→2']);
  });

  it('gives back both texts word by word', () => {
    expect(compareTexts('We keep data for one year.', 'We keep data for two years.', 'en').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'one year' }, { kind: 'added', text: 'two years' },
    ]);
    const japanese = compareTexts('手数料は無料です。', '手数料は千円です。', 'ja');
    expect(japanese[0]).toEqual({ kind: 'same', text: '手数料は' });
  });

  const LINE = fc.constantFrom('1. One thing is kept', '2. Two things are kept', '3. Three', '4. Cookies are used', '4.1 Sub', 'more words here', 'もう一つの文です。');
  const POLICY = fc.array(LINE, { maxLength: 12 }).map((lines) => clausesOf(lines.join('\n')));

  it('shows every clause of both versions exactly once, the new ones in order', () => {
    fc.assert(
      fc.property(POLICY, POLICY, (before, after) => {
        const changes = compareClauses(before, after, 'en');
        const now = changes.flatMap((change) => (change.kind === 'removed' ? [] : ['clause' in change ? change.clause : change.after]));
        const gone = changes.filter(({ kind }) => kind === 'removed').length;
        const kept = changes.filter(({ kind }) => kind !== 'removed' && kind !== 'added').length;
        expect(now).toEqual(after);
        expect(gone + kept).toBe(before.length);
      }),
    );
  });

  it('finds no change between a version and itself', () => {
    fc.assert(fc.property(POLICY, (policy) => compareClauses(policy, clausesOf(policy.map(({ number, text }) => (/^\d/.test(number) ? `${number}. ${text}` : text)).join('\n')), 'en').every(({ kind }) => kind !== 'changed')));
  });

  it('comes to an end with 3,000 clauses and with one very long clause', { timeout: 120_000 }, () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, index): PolicyClause => ({ number: `${index}`, key: '', text: `${word} ${index}`, items: [], normalised: `${word}${index}` }));
    expect(compareClauses(many('old'), many('entirely different'), 'en')).toHaveLength(3000);
    expect(compareTexts('one two three '.repeat(5000), 'four five six '.repeat(5000), 'en').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
