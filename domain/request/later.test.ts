import { describe, expect, it } from 'vitest';
import { compose } from '@/domain/letter/compose';
import { toText } from '@/domain/letter/to-text';
import { aDraft, aLetter, aLog, answered, aRequest, arrived, aSending, asked, day, DRAFTED, READIED, revised, sent, supplied, voided } from '@/tests/support/requests';
import { answerCheck } from './answer-check';
import { createAsk } from './draft';
import { LATER_KINDS, type RequestFact } from './event';
import { laterContent, nextLetters, startLater } from './later';

const SENT = sent('2026-11-20');
const ARRIVED = arrived('2026-11-24');
const COLLECTED = [{ clause: '1.1', title: { ja: 'お客様自身の情報', en: 'Your own information' } }];
const OCCASION = {
  writtenOn: day('2026-12-20'),
  addressee: { company: { ja: '株式会社見本', en: 'Acme Inc.' }, desk: { ja: '窓口', en: 'Desk' }, postalCode: '100-0000', address: { ja: ['東京都'], en: ['Tokyo'] } },
};

describe('the letters that make sense', () => {
  it.each<[string, readonly RequestFact[], readonly string[]]>([
    ['before anything was sent', [READIED], []],
    ['on the way', [SENT], ['withdrawal']],
    ['waiting', [SENT, ARRIVED], ['reminder', 'complaint', 'ppc-call', 'withdrawal']],
    ['asked for a fee and a paper', [SENT, asked('fee'), asked('identification')], ['cover-note', 'complaint', 'ppc-call', 'withdrawal']],
    ['asked a question', [SENT, asked('clarification')], ['clarification', 'complaint', 'ppc-call', 'withdrawal']],
    ['refused', [SENT, answered('refused')], ['reasons', 'objection', 'complaint', 'ppc-call', 'withdrawal']],
    ['answered in part', [SENT, answered('partial')], ['objection', 'reasons', 'complaint', 'ppc-call', 'withdrawal']],
    ['in Singapore', [{ kind: 'revised', draft: aDraft({ wish: 'singapore', asks: [createAsk('sg.access')] }) }, SENT, answered('refused')], []],
    ['a question that rests on no right', [{ kind: 'revised', draft: aDraft({ wish: 'inquiry' }) }, SENT, ARRIVED], ['complaint', 'ppc-call']],
  ])('%s', (...[, facts, kinds]) => {
    expect(nextLetters(aRequest(...facts))).toEqual(kinds);
  });
});

describe('a later letter', () => {
  const facts: readonly RequestFact[] = [
    READIED, SENT, ARRIVED, { kind: 'noted', text: 'private' }, asked('fee'), supplied('fee'), arrived('2026-11-25'), voided('e8'), answered('partial', '2026-12-10'),
    { kind: 'checked', points: { 'data-1.1': 'missing', method: 'there' } }, revised('typed afterwards'),
  ];
  const request = aRequest(...facts);
  const start = startLater(request, aLog(DRAFTED, ...facts), COLLECTED);
  const textOf = (kind: (typeof LATER_KINDS)[number]): string => {
    const composed = compose(laterContent(request, kind, { ...OCCASION, typed: start }));
    return toText(composed.kind === 'complete' ? composed.letter : composed.preview);
  };

  it('begins with what the history knows, and without what was taken back or is private', () => {
    expect(start).toMatchObject({ language: 'ja', result: 'partly-taken', missingParts: ['プライバシーポリシー1.1の「お客様自身の情報」に当たるデータ'], withdrawn: ['jp.disclose'] });
    expect(start.happenings).toEqual([
      { on: '2026-11-20', what: '請求書を発送した。' },
      { on: '2026-11-24', what: '請求書が到達した。' },
      { on: '2026-11-26', what: '手数料の支払を求められた。' },
      { on: '2026-11-27', what: '手数料を支払った。' },
      { on: '2026-12-10', what: '一部についてのみ回答を受け取った。' },
    ]);
  });

  it.each(LATER_KINDS)('%s composes and speaks of what was sent', (kind) => {
    const text = textOf(kind);
    expect(text).toContain('2026年11月20日');
    expect(text).not.toContain('typed afterwards');
    expect(text).not.toContain('private');
  });

  it.each(['complaint', 'ppc-call'] as const)('%s leaves out nothing that has no day: the row is named, and so is any other by its own place', (kind) => {
    const typed = { ...start, wishes: ['an answer'], happenings: [{ on: '', what: 'They called back.' }, { on: '2026-11-24', what: ' ' }, { on: '2026-02-30', what: '' }, { on: '2026-11-20', what: 'sent' }] };
    const composed = compose(laterContent(request, kind, { ...OCCASION, typed }));
    const gaps = composed.kind === 'incomplete' ? composed.gaps : [];
    expect(gaps).toEqual(['events.0.on', 'events.1.what', 'events.2.on', 'events.2.what'].map((field) => ({ kind: 'missing', field })));
    const text = toText(composed.kind === 'incomplete' ? composed.preview : composed.letter);
    expect(text).toContain('They called back.');
    expect(text.indexOf('They called back.')).toBeGreaterThan(text.indexOf('sent'));
  });

  it('says a point of the check in the language of each text, and own words as they are', () => {
    const typed = { ...start, language: 'ja+en' as const, missingParts: [...start.missingParts, '私の言葉'] };
    const composed = compose(laterContent(request, 'objection', { ...OCCASION, collected: COLLECTED, typed }));
    const texts = JSON.stringify(composed.kind === 'complete' ? composed.letter : composed.preview);
    expect(texts).toContain('プライバシーポリシー1.1の');
    expect(texts).toContain('data under clause 1.1 of the privacy policy');
    expect(texts.split('私の言葉')).toHaveLength(3);
  });

  it('is in the language of the letter that was sent', () => {
    const inEnglish: RequestFact = { kind: 'revised', draft: aDraft({ language: 'en' }) };
    const log = aLog(DRAFTED, inEnglish, READIED, SENT, { kind: 'revised', draft: aDraft({ language: 'ja' }) });
    const typed = startLater(aRequest(inEnglish, READIED, SENT, { kind: 'revised', draft: aDraft({ language: 'ja' }) }), log, COLLECTED);
    expect(typed.language).toBe('en');
    expect(typed.happenings.map(({ what }) => what)).toEqual(['The request was sent.']);
  });
});

describe('the answer check', () => {
  const check = (draft: Parameters<typeof aDraft>[0], result: 'full' | 'partial' | 'refused' = 'full'): string[] =>
    answerCheck(aRequest({ kind: 'revised', draft: aDraft(draft) }, READIED, { kind: 'sent', ...aSending('2026-11-20', aLetter()) }, answered(result)), COLLECTED).map(({ id }) => id);

  it.each([
    [['jp.disclose'], 'full', ['data-1.1', 'method', 'not-held']],
    [['jp.disclose', 'jp.records'], 'refused', ['data-1.1', 'method', 'not-held', 'given', 'obtained', 'reasons']],
    [['jp.purpose'], 'full', ['purposes']],
    [['jp.correct'], 'full', ['corrected']],
    [['jp.erase', 'jp.stop3p'], 'partial', ['erased', 'stopped', 'reasons']],
  ] as const)('of %s, answered %s', (rights, result, points) => {
    expect(check({ asks: rights.map(createAsk) }, result)).toEqual(points);
  });

  it('of a request in Singapore asks for no reasons under Japanese law', () => {
    expect(check({ wish: 'singapore', asks: [createAsk('sg.access')] }, 'refused')).toEqual(['sg-data', 'sg-use']);
  });
});
