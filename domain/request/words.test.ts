import { describe, expect, it } from 'vitest';
import { aDraft, aLetter, answered, aSending, asked, day, erased, supplied, voided } from '@/tests/support/requests';
import { createAsk, NOBODY, NOTHING_WRONG } from './draft';
import { type RequestFact } from './event';
import { wordsOfDraft, wordsOfFact } from './words';

const said = (fact: RequestFact): readonly string[] => wordsOfFact(fact).filter((text) => text !== '');

describe('the words of a fact', () => {
  it.each<[RequestFact, readonly string[]]>([
    [{ kind: 'noted', text: 'called' }, ['called']],
    [{ kind: 'sent', ...aSending('2026-11-20', aLetter('mine')), tracking: '77' }, ['77', 'mine']],
    [{ kind: 'complained', ...aSending('2026-11-20', aLetter('mine')) }, ['mine']],
    [supplied('fee', '2026-11-20', aSending('2026-11-20', aLetter('paid'))), ['paid']],
    [supplied('fee'), []],
    [{ kind: 'received', on: day('2026-11-20'), from: 'desk', subject: 'Re', text: 'hello', fileIds: ['f'] }, ['desk', 'Re', 'hello']],
    [{ kind: 'attached', file: { id: 'f', name: 'a.pdf', size: 1, sha256: 'aa', type: 't', sensitive: false }, about: null }, ['a.pdf']],
    [{ ...answered(), words: 'no data' } as RequestFact, ['no data']],
    [{ ...asked('fee'), words: '1,000 yen' } as RequestFact, ['1,000 yen']],
    [{ kind: 'acknowledged', on: day('2026-11-20'), theirReference: 'PR-7' }, ['PR-7']],
    [{ kind: 'dateSet', dateId: 'd', on: day('2026-11-20'), words: 'call' }, ['call']],
    [{ kind: 'closed', outcome: 'full', reason: 'done' }, ['done']],
    [{ kind: 'handedOver', how: 'copied', letter: aLetter('mine'), for: 'request' }, ['mine']],
    [voided('e1'), []],
    [erased('event', 'e1'), []],
  ])('%#', (fact, texts) => {
    expect(said(fact)).toEqual(texts);
  });

  it('of a letter are the person’s own, however deep they stand, and not ours', () => {
    const line = [{ kind: 'words', text: 'ours' }, { kind: 'own', text: 'mine' }] as const;
    const letter = { ...aLetter(), blocks: [{ kind: 'translation', note: [], blocks: [{ kind: 'list', items: [[line]] }] }] } as const;
    expect(said({ kind: 'readied', letter })).toEqual(['mine']);
  });
});

it('the words of a draft are all that is typed, and nothing that is chosen', () => {
  const draft = aDraft({
    asks: [{ ...createAsk('jp.correct'), scope: 'scope', facts: 'facts', corrections: [{ ...NOTHING_WRONG, wrong: 'wrong' }] }],
    sender: { ...NOBODY, name: 'name' }, agent: { kind: 'legal', person: { ...NOBODY, name: 'agent' }, papers: ['mandate', 'my paper'] },
    enclosures: ['passport', 'my copy'], ownParagraphs: ['own'], fileWish: 'CSV', mailAddress: 'a@example.jp', question: 'why', entrustedBy: 'employer',
    siteIdentifiers: [{ cookie: '_ga', kind: 'client', text: '12.34' }], relationship: { kind: 'other', words: 'friend' },
  });
  expect(new Set(wordsOfDraft(draft).filter((text) => text !== ''))).toEqual(
    new Set(['scope', 'facts', 'wrong', 'name', 'agent', 'my paper', 'my copy', 'own', 'CSV', 'a@example.jp', 'why', 'employer', '12.34', 'friend']),
  );
});
