import { describe, expect, it } from 'vitest';
import { compose } from './compose';
import { type Head } from './content';
import { type Earlier, type LetterContent, type RightInJapan } from './content-later';
import { toText } from './to-text';

const day = (iso: string) => Temporal.PlainDate.from(iso);

const HEAD: Head = {
  language: 'ja',
  reference: '',
  writtenOn: day('2026-12-21'),
  addressee: { company: { ja: '株式会社見本', en: 'Mihon Inc.' }, desk: { ja: '窓口', en: 'Desk' }, postalCode: '100-0000', address: { ja: ['東京都'], en: ['Tokyo'] } },
  sender: { name: '佐藤　花子', reading: '', postalCode: '', address: '東京都見本区', telephone: '', email: '' },
  inEnglish: null,
  agent: null,
  ownParagraphs: [],
};

const EARLIER: Earlier = { asks: [{ right: 'jp.disclose', ground: null }], writtenOn: day('2026-11-24'), sentOn: day('2026-11-24'), arrivedOn: null, theirReference: '' };
const NO_DATA = { service: '', period: null, identifying: [] };
const CORRECTION = { about: 'a', wrong: '', right: 'b', evidence: '' };

function textOf(content: LetterContent): string {
  const composed = compose(content);
  return toText(composed.kind === 'complete' ? composed.letter : composed.preview);
}

function gapsOf(content: LetterContent) {
  const composed = compose(content);
  return composed.kind === 'complete' ? [] : composed.gaps;
}

describe('a reminder', () => {
  it.each([
    ['jp.disclose', null, '法第33条第2項'],
    ['jp.records', null, '法第33条第2項及び第5項'],
    ['jp.correct', '34.untrue', '法第34条第2項'],
    ['jp.erase', '35.1.purpose', '法第35条第2項'],
    ['jp.erase', '35.5.no-need', '法第35条第6項'],
    ['jp.stop3p', '35.3.consent', '法第35条第4項'],
    ['jp.art28', null, '法第28条第3項及び個人情報の保護に関する法律施行規則第18条第3項'],
  ] as const)('of %s on %s names the duty in %s', (right, ground, place) => {
    expect(textOf({ ...HEAD, kind: 'reminder', earlier: { ...EARLIER, asks: [{ right, ground }] } })).toContain(`（${place}）`);
  });

  it('names rights and duties in the order of the Act, each article once', () => {
    const asks = [{ right: 'jp.art28', ground: null }, { right: 'jp.correct', ground: '34.untrue' }, { right: 'jp.records', ground: null }, { right: 'jp.disclose', ground: null }] as const;
    const text = textOf({ ...HEAD, kind: 'reminder', earlier: { ...EARLIER, asks } });
    expect(text).toContain('（法第28条第3項、第33条第2項及び第5項並びに第34条第2項並びに個人情報の保護に関する法律施行規則第18条第3項）');
    expect(text).toContain('内容：保有個人データの開示、第三者提供記録の開示、保有個人データの訂正及び外国にある第三者への提供に関する情報の提供');
  });

  it('leaves the day of arrival out where it is not known', () => {
    expect(textOf({ ...HEAD, kind: 'reminder', earlier: EARLIER })).not.toContain('到達日');
    expect(textOf({ ...HEAD, kind: 'reminder', earlier: { ...EARLIER, arrivedOn: day('2026-11-25') } })).toContain('到達日：2026年11月25日');
  });
});

describe('reasons', () => {
  const letters = (right: RightInJapan): readonly LetterContent[] => {
    const earlier: Earlier = { ...EARLIER, asks: [{ right, ground: null }] };
    return [
      { ...HEAD, kind: 'reasons', earlier, answeredOn: day('2026-12-14'), result: 'not-taken', summary: '' },
      { ...HEAD, kind: 'objection', earlier, answeredOn: day('2026-12-14'), missingParts: ['a'] },
    ];
  };

  it.each([
    ['jp.disclose', '法第36条に基づき', '施行規則'],
    ['jp.art28', '個人情報の保護に関する法律施行規則第18条第5項に基づき', '第36条'],
  ] as const)('for %s are asked for under the place that speaks of them', (right, place, other) => {
    for (const content of letters(right)) {
      expect(textOf(content)).toContain(place);
      expect(textOf(content)).not.toContain(other);
    }
  });
});

describe('a question about the procedure', () => {
  it.each([
    [[], true],
    [['jp.disclose', 'jp.erase'], true],
    [['jp.erase'], false],
    [['jp.art28'], false],
  ] as const)('for %j asks about a fee only where one may be charged', (rights, charged) => {
    expect(textOf({ ...HEAD, kind: 'ask-procedure', rights }).includes('手数料')).toBe(charged);
    expect(textOf({ ...HEAD, kind: 'ask-procedure', rights, language: 'en' }).includes('fee')).toBe(charged);
  });
});

describe('a notice to stop advertising', () => {
  it('written by an agent speaks of the agreement of the person concerned', () => {
    const agent = { kind: 'mandated', person: { ...HEAD.sender, name: '鈴木　一郎' }, papers: [] } as const;
    const content: LetterContent = { ...HEAD, kind: 'stop-advertising', language: 'en', agent, mailAddress: 'a@b.example', policyClause: null };
    expect(textOf(content)).toContain('If the person concerned has agreed');
  });
});

describe('what was given for a later letter', () => {
  it.each<[string, LetterContent, object[]]>([
    ['arrival before sending', { ...HEAD, kind: 'reminder', earlier: { ...EARLIER, arrivedOn: day('2026-11-23') } }, [{ kind: 'reversed', field: 'earlier.arrivedOn' }]],
    ['an earlier request for nothing', { ...HEAD, kind: 'reminder', earlier: { ...EARLIER, asks: [] } }, [{ kind: 'missing', field: 'earlier.asks' }]],
    ['no mail address', { ...HEAD, kind: 'stop-advertising', mailAddress: '', policyClause: null }, [{ kind: 'missing', field: 'mailAddress' }]],
    ['a mail address that is none', { ...HEAD, kind: 'stop-advertising', mailAddress: '<a@b>', policyClause: null }, [{ kind: 'not-an-address', field: 'mailAddress' }]],
    ['no topic', { ...HEAD, ...NO_DATA, kind: 'inquiry', topics: [], policyClauses: {}, question: '' }, [{ kind: 'missing', field: 'topics' }]],
    ['no question', { ...HEAD, ...NO_DATA, kind: 'inquiry', topics: ['handling'], policyClauses: {}, question: ' ' }, [{ kind: 'missing', field: 'question' }]],
    [
      'neither papers nor a fee',
      { ...HEAD, kind: 'cover-note', earlier: EARLIER, askedOn: null, documents: [], masked: false, payment: null },
      [{ kind: 'missing', field: 'documents' }],
    ],
    [
      'a fee without its amount',
      { ...HEAD, kind: 'cover-note', earlier: EARLIER, askedOn: null, documents: [], masked: false, payment: { amount: '', way: '現金' } },
      [{ kind: 'missing', field: 'payment.amount' }],
    ],
    [
      'no answer',
      { ...HEAD, ...NO_DATA, kind: 'clarification', earlier: EARLIER, askedOn: day('2026-12-01'), question: 'a', answer: '' },
      [{ kind: 'missing', field: 'answer' }],
    ],
    ['no missing part', { ...HEAD, kind: 'objection', earlier: EARLIER, answeredOn: day('2026-12-01'), missingParts: [] }, [{ kind: 'missing', field: 'missingParts' }]],
    [
      'a complaint about nothing',
      { ...HEAD, kind: 'complaint', earlier: null, events: [], wishes: [] },
      [
        { kind: 'missing', field: 'events' },
        { kind: 'missing', field: 'wishes' },
      ],
    ],
    ['a withdrawal of nothing', { ...HEAD, kind: 'withdrawal', earlier: EARLIER, withdrawn: [], papersSent: false }, [{ kind: 'missing', field: 'withdrawn' }]],
    [
      'a withdrawal of what was not asked',
      { ...HEAD, kind: 'withdrawal', earlier: EARLIER, withdrawn: ['jp.disclose', 'jp.erase'], papersSent: false },
      [{ kind: 'missing', field: 'withdrawn' }],
    ],
    [
      'a correction in Singapore without what is right',
      { ...HEAD, ...NO_DATA, kind: 'singapore-request', language: 'en', asks: [{ right: 'sg.correct', corrections: [{ ...CORRECTION, right: '' }] }], enclosures: [] },
      [{ kind: 'missing', field: 'asks.0.corrections.0.right' }],
    ],
  ])('%s is named', (_, content, gaps) => {
    expect(gapsOf(content)).toEqual(gaps);
  });

  it('needs no name for a call that may be anonymous', () => {
    const call: LetterContent = { ...HEAD, kind: 'ppc-call', sender: { ...HEAD.sender, name: '', address: '' }, earlier: null, events: [], wishes: ['a'] };
    expect(gapsOf(call)).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const both: Earlier = { ...EARLIER, asks: [{ right: 'jp.disclose', ground: null }, { right: 'jp.erase', ground: '35.5.no-need' }] };

  it('says what remains', () => {
    const text = textOf({ ...HEAD, kind: 'withdrawal', earlier: both, withdrawn: ['jp.erase'], papersSent: false });
    expect(text).toContain('保有個人データの消去に係るものを取り下げます。その余（保有個人データの開示）');
  });

  it('says so when nothing remains', () => {
    const text = textOf({ ...HEAD, kind: 'withdrawal', earlier: both, withdrawn: ['jp.erase', 'jp.disclose'], papersSent: false });
    expect(text).toContain('全部（保有個人データの開示及び保有個人データの消去）');
  });
});

describe('events', () => {
  it('stand in the order of their days', () => {
    const events = [
      { on: day('2026-12-10'), what: 'later' },
      { on: day('2026-11-25'), what: 'earlier' },
    ];
    const text = textOf({ ...HEAD, kind: 'complaint', earlier: null, events, wishes: ['a'] });
    expect(text.indexOf('earlier')).toBeLessThan(text.indexOf('later'));
  });
});
