import { describe, expect, it } from 'vitest';
import { GROUND_IDS, GROUNDS } from '@/domain/law/grounds';
import { RIGHTS } from '@/domain/law/rights';
import { composeFirstRequest } from './compose-first-request';
import { type Ask, type FirstRequest } from './content';
import { toText } from './to-text';

const PERSON = { name: '佐藤　花子', reading: '', postalCode: '', address: '東京都見本区1-2-3', telephone: '', email: '' };

const REQUEST: FirstRequest = {
  kind: 'first-request',
  language: 'ja',
  reference: '',
  writtenOn: Temporal.PlainDate.from('2026-11-24'),
  addressee: { company: { ja: '株式会社見本', en: 'Mihon Inc.' }, desk: { ja: '窓口', en: 'Desk' }, postalCode: '100-0000', address: { ja: ['東京都'], en: ['Tokyo'] } },
  sender: PERSON,
  inEnglish: null,
  agent: null,
  ownParagraphs: [],
  asks: [{ right: 'jp.disclose' }],
  service: '',
  period: null,
  identifying: [],
  receive: { kind: 'electronic', fileWish: '' },
  enclosures: [],
};

const ERASE: Ask = { right: 'jp.erase', ground: '35.5.no-need', scope: '', facts: '退会しました。' };
const CORRECT: Ask = { right: 'jp.correct', corrections: [{ about: '氏名', wrong: '花', right: '花子', evidence: '' }] };

function textOf(change: Partial<FirstRequest>): string {
  const composed = composeFirstRequest({ ...REQUEST, ...change });
  return toText(composed.kind === 'complete' ? composed.letter : composed.preview);
}

function gapsOf(change: Partial<FirstRequest>) {
  const composed = composeFirstRequest({ ...REQUEST, ...change });
  return composed.kind === 'complete' ? [] : composed.gaps;
}

describe('a first request', () => {
  it('is complete with a name, a way to answer and one right', () => {
    expect(composeFirstRequest(REQUEST).kind).toBe('complete');
  });

  it('says that it is already the request, and asks for the form if there is one', () => {
    expect(textOf({})).toContain('本書面をもって、上記の請求を行います。貴社所定の書式がある場合は、本書面を請求として受け付けたうえで、その書式をお送りください。');
  });

  it('does not call a request for notification of the purpose a demand', () => {
    const text = textOf({ asks: [{ right: 'jp.purpose' }] });
    expect(text).toContain('法第32条第2項に基づき');
    expect(text).not.toContain('請求');
  });

  it('says of the content to be added that it is missing, not that it is untrue', () => {
    const asks: readonly Ask[] = [{ right: 'jp.add', corrections: [{ about: '住所', wrong: '', right: '見本ハイツ', evidence: '' }] }];
    expect(textOf({ asks })).toContain('次の事項を欠いており、その内容が事実でないため、当該事項の追加を請求します。\n　項目：住所\n　追加する内容：見本ハイツ');
    expect(textOf({ asks, language: 'en' })).toContain('Content to be added: 見本ハイツ');
  });

  it('calls a letter that both asks and demands by a word that holds for both', () => {
    const text = textOf({ asks: [{ right: 'jp.purpose' }, ERASE] });
    expect(text).toContain('次のとおり請求等を行います。');
    expect(text).toContain('【請求等の内容】');
    expect(text).toContain('本書面を請求等として受け付けたうえで');
  });

  it('asks for reasons where the law asks the operator to give them: Art. 36, or the Rules for information on a foreign recipient', () => {
    const alone = textOf({ asks: [{ right: 'jp.art28' }] });
    expect(alone).toContain('上記の情報の全部又は一部を提供しない場合は');
    expect(alone).toContain('（個人情報の保護に関する法律施行規則第18条第4項及び第5項）');
    expect(alone).not.toContain('第36条');
    const both = textOf({ asks: [{ right: 'jp.art28' }, { right: 'jp.disclose' }] });
    expect(both).toContain('上記１の全部若しくは一部について措置をとらない場合又は異なる措置をとる場合は、法第36条に基づき');
    expect(both).toContain('上記２の情報の全部又は一部を提供しない場合は');
  });

  it('rests the method for records on the paragraph that applies the others to them', () => {
    expect(textOf({ asks: [{ right: 'jp.disclose' }] })).toContain('（法第33条第2項及び第3項）');
    expect(textOf({ asks: [{ right: 'jp.records' }] })).toContain('（法第33条第2項、第3項及び第5項）');
    expect(textOf({ asks: [{ right: 'jp.records' }], language: 'en' })).toContain('(Articles 33(2), 33(3) and 33(5))');
  });

  it('asks for disclosure before erasure, whichever was chosen first', () => {
    const text = textOf({ asks: [ERASE, { right: 'jp.disclose' }] });
    expect(text.indexOf('１　法第33条第1項')).toBeGreaterThan(0);
    expect(text).toContain('消去は、上記１への対応が完了した後に行ってください。');
    expect(textOf({ asks: [ERASE] })).not.toContain('完了した後');
    expect(textOf({ asks: [CORRECT, ERASE] })).not.toContain('完了した後');
  });

  it.each([
    [[{ right: 'jp.disclose' }], true],
    [[{ right: 'jp.purpose' }], true],
    [[{ right: 'jp.records' }], true],
    [[{ right: 'jp.art28' }], false],
    [[ERASE], false],
    [[CORRECT], false],
  ] as const)('has a line on the fee only where the Act allows one (%#)', (asks, charged) => {
    expect(textOf({ asks }).includes('手数料')).toBe(charged);
    expect(textOf({ asks, language: 'en' }).includes('fee')).toBe(charged);
  });

  it('points the line on the fee at the chargeable items only', () => {
    expect(textOf({ asks: [{ right: 'jp.disclose' }, { right: 'jp.records' }, ERASE] })).toContain('上記１及び２について手数料（法第38条）');
  });

  it('asks what is needed to find the data when nothing identifies it', () => {
    expect(textOf({})).toContain('法第37条第2項の趣旨に照らし');
    expect(textOf({ service: '見本' })).not.toContain('法第37条第2項');
  });

  it('names a file format only as a wish, and none on paper', () => {
    expect(textOf({ receive: { kind: 'electronic', fileWish: 'CSV' } })).toContain('可能であればCSVを希望します');
    expect(textOf({ receive: { kind: 'paper' } })).toContain('書面の交付による方法');
  });

  it('never numbers the three cases of Art. 35(5)', () => {
    for (const ground of GROUND_IDS.filter((id) => GROUNDS[id].basis === 'appi.35.5')) {
      const asks: readonly Ask[] = [{ right: 'jp.cease', ground, scope: '', facts: '理由' }];
      expect(textOf({ asks })).not.toMatch(/第35条第5項第/);
      expect(textOf({ asks, language: 'en' })).not.toMatch(/35\(5\)\(/);
    }
  });

  it('says of an incident that it concerns the data, in the words of the Act', () => {
    const asks: readonly Ask[] = [{ right: 'jp.cease', ground: '35.5.incident', scope: '', facts: '理由' }];
    expect(textOf({ asks })).toContain('保有個人データについて、当該保有個人データに係る法第26条第1項本文に規定する事態が生じたため、その利用の停止を請求します。');
  });

  it('rests each ground on its own paragraph', () => {
    const rights = ['jp.cease', 'jp.erase', 'jp.stop3p'] as const;
    for (const right of rights) {
      for (const ground of RIGHTS[right].grounds) {
        const text = textOf({ asks: [{ right, ground, scope: '', facts: '理由' }] });
        expect(text).toContain({ 'appi.35.1': '法第35条第1項', 'appi.35.3': '法第35条第3項', 'appi.35.5': '法第35条第5項' }[GROUNDS[ground].basis as 'appi.35.1']);
      }
    }
  });

  it('lets an agent write about the person concerned', () => {
    const agent = { kind: 'legal', person: { ...PERSON, name: '佐藤　母' }, papers: [{ ja: '戸籍謄本', en: 'Family register' }] } as const;
    const text = textOf({ agent });
    expect(text).toContain('法定代理人　佐藤　母');
    expect(text).toContain('氏名：佐藤　花子');
    expect(text).toContain('本人が識別される保有個人データ');
    expect(text).not.toContain('私が');
    expect(text).toContain('本人及び代理人の確認のための書類');
    expect(text).toContain('１　戸籍謄本');
  });
});

describe('the gaps of a first request', () => {
  it.each<[string, Partial<FirstRequest>, object[]]>([
    ['no name', { sender: { ...PERSON, name: '　' } }, [{ kind: 'missing', field: 'sender.name' }]],
    ['no way to answer', { sender: { ...PERSON, address: '' } }, [{ kind: 'no-way-to-answer', field: 'sender.address' }]],
    ['no right', { asks: [] }, [{ kind: 'missing', field: 'asks' }]],
    ['no ground', { asks: [{ ...ERASE, ground: null }] }, [{ kind: 'missing', field: 'asks.0.ground' }]],
    ['a ground of another right', { asks: [{ ...ERASE, ground: '35.3.consent' }] }, [{ kind: 'ground-not-allowed', field: 'asks.0.ground' }]],
    ['no facts', { asks: [{ ...ERASE, facts: '' }] }, [{ kind: 'missing', field: 'asks.0.facts' }]],
    ['no correction', { asks: [{ right: 'jp.correct', corrections: [] }] }, [{ kind: 'missing', field: 'asks.0.corrections' }]],
    [
      'a correction without what is right',
      { asks: [{ right: 'jp.correct', corrections: [{ about: 'a', wrong: 'b', right: '', evidence: '' }] }] },
      [{ kind: 'missing', field: 'asks.0.corrections.0.right' }],
    ],
    ['one right twice', { asks: [{ right: 'jp.disclose' }, { right: 'jp.disclose' }] }, [{ kind: 'asked-twice', field: 'asks.1.right' }]],
    ['an e-mail address that is none', { sender: { ...PERSON, email: '<a@b>' } }, [{ kind: 'not-an-address', field: 'sender.email' }]],
    [
      'a period that ends before it begins',
      { period: { from: Temporal.PlainDate.from('2026-02-01'), until: Temporal.PlainYearMonth.from('2026-01') } },
      [{ kind: 'reversed', field: 'period' }],
    ],
    [
      'paper without an address',
      { receive: { kind: 'paper' }, sender: { ...PERSON, address: '', email: 'a@b.example' } },
      [{ kind: 'address-needed-for-paper', field: 'sender.address' }],
    ],
    ['a label that is missing', { identifying: [{ label: '', value: '123' }] }, [{ kind: 'missing', field: 'identifying.0.label' }]],
  ])('%s is named', (_, change, gaps) => {
    expect(gapsOf(change)).toEqual(gaps);
  });

  it('count positions as the person entered them', () => {
    expect(gapsOf({ asks: [{ ...ERASE, facts: '' }, { right: 'jp.disclose' }] })).toEqual([{ kind: 'missing', field: 'asks.0.facts' }]);
  });

  it('are visible in the preview', () => {
    expect(textOf({ sender: { ...PERSON, name: '' } })).toContain('［未記入］');
    expect(textOf({ sender: { ...PERSON, name: '' }, language: 'en' })).toContain('[not filled in]');
  });
});
