import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { nextTick } from 'vue';
import { type PrintedLetter } from './letter-sheet';
import LetterSheet from './LetterSheet.vue';

const HOSTILE = '<b>{{ x }}</b> $& <img src=x>';

const letter: PrintedLetter = {
  language: 'ja',
  head: {
    note: '',
    date: '2026年11月24日',
    reference: '整理番号　KJ-2026-013',
    addressee: ['〒105-0003', '個人情報お問い合わせ窓口　御中'],
    sender: { address: ['東京都世田谷区見本町1-2-3'], name: '佐藤　花子', contact: ['電話　090-0000-0000'], seal: true },
  },
  pieces: [
    { kind: 'title', label: '', text: '保有個人データ開示請求書' },
    { kind: 'item', label: '１', text: '開示を請求します。' },
    { kind: 'row', label: 'サービス', text: HOSTILE },
    { kind: 'end', label: '', text: '以上' },
  ],
};

async function show(printed: PrintedLetter) {
  const sheet = mount(LetterSheet, { props: { letter: printed, pageLabel: (page, pages) => `sheet ${page} of ${pages}` }, attachTo: document.body });
  await nextTick();
  return sheet;
}

it('shows every word of the letter once, and nothing else but the page', async () => {
  const [page, ...others] = (await show(letter)).findAll('article');
  expect(others).toEqual([]);
  const { date, reference, addressee, sender } = letter.head;
  const expected = [date, ...addressee, ...(sender?.address ?? []), sender?.name ?? '', ...(sender?.contact ?? []), ...letter.pieces.flatMap(({ label, text }) => [label, text]), reference, '1／1'];
  expect(page?.element.textContent?.replaceAll('\n', '')).toBe(expected.join(''));
});

it('shows what a person typed as text, never as markup', async () => {
  const sheet = await show(letter);
  expect(sheet.find('article b, article img').exists()).toBe(false);
  expect(sheet.get('article dd').element.textContent).toBe(HOSTILE);
});

it('says its language and its place among the sheets, and hides the copy that is measured', async () => {
  const sheet = await show(letter);
  expect(sheet.get('article').attributes()).toMatchObject({ lang: 'ja', 'aria-label': 'sheet 1 of 1' });
  expect(sheet.get('.a4-galley').attributes()).toMatchObject({ 'aria-hidden': 'true', inert: '' });
});

it('has room for a seal beside a Japanese name only', async () => {
  expect((await show(letter)).find('article .a4-seal').exists()).toBe(true);
  const english: PrintedLetter = { ...letter, language: 'en', head: { ...letter.head, sender: { address: ['Tokyo'], name: '', contact: [], seal: false } } };
  const sheet = await show(english);
  expect(sheet.find('article .a4-seal').exists()).toBe(false);
  expect(sheet.get('article .a4-foot').text()).toMatch(/1 \/ 1$/);
});

it('shows another letter whole when it is given one', async () => {
  const sheet = await show(letter);
  const pieces = ['one', 'two', 'three', 'four', 'five'].map((text) => ({ kind: 'paragraph', label: '', text }) as const);
  await sheet.setProps({ letter: { ...letter, pieces } });
  await nextTick();
  expect(sheet.findAll('article [data-text]').map((text) => text.element.textContent)).toEqual(['one', 'two', 'three', 'four', 'five']);
});
