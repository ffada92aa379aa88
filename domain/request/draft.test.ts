import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/requests';
import { createAsk, createDraft, type Draft, WISHES } from './draft';
import { asksOf, rightsOf } from './draft-asks';
import { upgradeDraft } from './draft-upgrade';

const SENDER = { name: '見本　花子', reading: '', postalCode: '', address: '', telephone: '', email: 'hanako@example.jp' };
const FACTS = { service: '', registeredEmail: '', account: 'ws-1', usedFrom: '', usedUntil: '', other: '' };

/** As the first version stored it. */
const OLD = {
  organisation: 'acme',
  company: 'acme-inc',
  language: 'ja',
  rights: ['jp.disclose'],
  sender: SENDER,
  identifying: FACTS,
  receive: 'paper',
  fileWish: 'PDF',
  ownWords: 'one\ntwo\n\n\n \n\nthree',
};

describe('a draft of the first version', () => {
  it('is read as one of today, without a word lost', () => {
    const start = createDraft({ organisation: 'acme', company: 'acme-inc', language: 'ja' });
    expect(upgradeDraft(OLD)).toEqual({ ...start, sender: SENDER, identifying: FACTS, receive: 'paper', fileWish: 'PDF', ownParagraphs: ['one\ntwo', 'three'] });
  });

  it('tells its rights as it is', () => {
    expect(rightsOf(OLD as unknown as Draft)).toEqual(['jp.disclose']);
    expect(rightsOf({ ...OLD, rights: [] } as unknown as Draft)).toEqual([]);
  });
});

describe('a stored draft', () => {
  it.each<[string, Draft]>([
    ['an empty one', createDraft({ organisation: 'o', company: 'c', language: 'en' })],
    ['one with everything in it', aDraft({
      wish: 'singapore',
      asks: [{ right: 'sg.correct', ground: null, scope: 's', facts: 'f', corrections: [{ about: 'a', wrong: 'w', right: 'r', evidence: 'e' }] }, { ...createAsk('jp.erase'), ground: '35.5.no-need' }],
      topics: ['security'],
      question: 'q',
      mailAddress: 'a@example.jp',
      inEnglish: { name: 'Hanako', address: '1' },
      agent: { kind: 'mandated', person: SENDER, papers: ['mandate', 'own'] },
      relationship: { kind: 'other', words: 'w' },
      entrusted: 'yes',
      entrustedBy: 'shop',
      siteIdentifiers: [{ cookie: '_ga', kind: 'client-id', text: '1.2' }],
      enclosures: ['passport', 'own'],
      ownParagraphs: ['', 'a\n\nb'],
      channel: 'registered-mail',
      setAside: { asks: [createAsk('jp.cease')], agent: { kind: 'legal', person: SENDER, papers: [] } },
    })],
  ])('comes back as it was: %s', (_, draft) => {
    const again = upgradeDraft(structuredClone(draft));
    expect(JSON.stringify(again)).toBe(JSON.stringify(draft));
  });

  it('in which fields stand in another order is the same draft', () => {
    const draft = aDraft({ ownParagraphs: ['a'] });
    const turned = Object.fromEntries(Object.entries(draft).reverse());
    expect(JSON.stringify(upgradeDraft(turned))).toBe(JSON.stringify(draft));
  });

  it('of whatever kind, even a broken one, can be read and read again', () => {
    const broken = fc.oneof(fc.anything(), fc.record({ asks: fc.anything(), rights: fc.anything(), sender: fc.anything(), agent: fc.anything(), setAside: fc.anything(), ownWords: fc.anything() }));
    fc.assert(
      fc.property(broken, (stored) => {
        const draft = upgradeDraft(stored);
        expect(upgradeDraft(draft)).toEqual(draft);
        expect(rightsOf(draft)).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('the rights of a draft', () => {
  const ASKS = [createAsk('jp.erase'), createAsk('sg.access'), createAsk('jp.disclose'), createAsk('jp.erase')];

  it.each([
    ['request', ['jp.erase', 'jp.disclose']],
    ['singapore', ['sg.access']],
    ['inquiry', []],
    ['stop-advertising', []],
    ['ask-procedure', []],
  ] as const)('where the letter is %s are those of its law', (wish, rights) => {
    expect(rightsOf(aDraft({ wish, asks: ASKS }))).toEqual(rights);
  });

  it('are known for every wish, and a letter about the procedure keeps those one has in mind', () => {
    expect(WISHES.map((wish) => asksOf(aDraft({ wish, asks: ASKS })).length)).toEqual([3, 1, 0, 0, 3]);
  });
});
