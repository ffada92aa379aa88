import { expect, it } from 'vitest';
import { composeFirstRequest } from '@/domain/letter/compose-first-request';
import { type FirstRequest } from '@/domain/letter/content';
import { type Letter, type LetterLanguage } from '@/domain/letter/letter';
import { toText } from '@/domain/letter/to-text';
import { type PrintedLetter } from '@/components/letter-sheet';
import { toPrinted, toPrintedTranslation } from './printed';

const REQUEST: FirstRequest = {
  kind: 'first-request',
  language: 'ja',
  reference: 'KJ-2026-013',
  writtenOn: Temporal.PlainDate.from('2026-11-24'),
  addressee: {
    company: { ja: '見本株式会社', en: 'Sample Inc.' },
    desk: { ja: '個人情報窓口', en: 'Privacy desk' },
    postalCode: '100-0000',
    address: { ja: ['東京都千代田区見本1-1'], en: ['1-1 Mihon, Chiyoda-ku, Tokyo'] },
  },
  sender: { name: '佐藤　花子', reading: '', postalCode: '154-0000', address: '東京都世田谷区見本町1-2-3', telephone: '', email: 'hanako@example.jp' },
  inEnglish: null,
  agent: null,
  asks: [{ right: 'jp.disclose' }, { right: 'jp.records' }],
  service: '見本サービス',
  period: null,
  identifying: [{ label: 'ID', value: '<b>$&</b>' }],
  receive: { kind: 'paper' },
  enclosures: ['住民票の写し'],
  ownParagraphs: ['一段落目。\n二行目。'],
};

function compose(language: LetterLanguage): Letter {
  const composed = composeFirstRequest({ ...REQUEST, language });
  if (composed.kind === 'incomplete') throw new Error(JSON.stringify(composed.gaps));
  return composed.letter;
}

function wordsOf({ head, pieces }: PrintedLetter): string {
  const { note, date, reference, addressee, sender } = head;
  const top = [note, date, reference, ...addressee, ...(sender ? [...sender.address, sender.name, ...sender.contact] : [])];
  return [...top, ...pieces.flatMap(({ label, text }) => [label, text])].join('').replace(/\s/gu, '');
}

/** The text without what stands in it in place of a layout: brackets of headings, the rule, the colon of a row. */
function plain(text: string): string {
  return text.replace(/【(.+)】/g, '$1').replace(/^-{40}$/gm, '').replace(/^(サービス|ID|Service)(：|: )/gm, '$1').replace(/\s/gu, '');
}

it.each(['ja', 'en'] as const)('has on paper what is in the text, in its order (%s)', (language) => {
  const letter = compose(language);
  expect(wordsOf(toPrinted(letter))).toBe(plain(toText(letter)));
  expect(toPrintedTranslation(letter)).toBeNull();
});

it('prints a translation as a letter of its own that says what it is', () => {
  const letter = compose('ja+en');
  const translation = toPrintedTranslation(letter);
  expect(translation?.language).toBe('en');
  expect(translation?.head.note).toMatch(/translation/);
  expect(wordsOf(toPrinted(letter)) + (translation ? wordsOf(translation) : '')).toBe(plain(toText(letter)));
});

it('numbers the items of a list, and leaves a single one without a number', () => {
  const labels = (letter: Letter) => toPrinted(letter).pieces.flatMap(({ kind, label }) => (kind === 'item' ? [label] : []));
  expect(labels(compose('ja')).slice(0, 2)).toEqual(['１', '２']);
  expect(labels(compose('en')).slice(0, 2)).toEqual(['1.', '2.']);
  const single = composeFirstRequest({ ...REQUEST, asks: [{ right: 'jp.disclose' }], enclosures: [] });
  expect(single.kind === 'complete' && labels(single.letter)).toEqual([]);
});
