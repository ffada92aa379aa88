import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { type Letter } from '@/domain/letter/letter';
import { paragraph, say } from '@/domain/letter/line';
import { type CertifiedForm, toCertified } from '@/domain/letter/to-certified';
import CertifiedSheet from './CertifiedSheet.vue';

function letterOf(text: string): Letter {
  return { composer: '1', kind: 'first-request', language: 'ja', subject: '', blocks: [{ kind: 'title', line: say`請求書` }, paragraph`${text}`] };
}

function show(text: string, form: CertifiedForm, marked: readonly string[] = []) {
  const sheet = toCertified(letterOf(text), form);
  return mount(CertifiedSheet, { props: { sheet, marked: new Set(marked), pageLabel: (page: number, pages: number) => `${page}/${pages}` } });
}

it.each(['vertical-20x26', 'horizontal-20x26'] as const)('draws 26 lines of 20 cells on each sheet (%s)', (form) => {
  const pages = show('あ'.repeat(600), form).findAll('article');
  expect(pages.map((page) => page.attributes('aria-label'))).toEqual(['1/2', '2/2']);
  for (const page of pages) {
    const lines = page.findAll('.certified-line');
    expect(lines).toHaveLength(26);
    expect(lines.map((line) => line.findAll('.certified-cell').length)).toEqual(Array.from({ length: 26 }, () => 20));
  }
});

it('gives a character that counts more than one as many cells', () => {
  const line = show('㎡', 'horizontal-20x26').findAll('.certified-line')[1];
  expect(line?.find('.of-2').text()).toBe('㎡');
  expect(line?.findAll('.certified-cell')).toHaveLength(19);
});

it('puts each character into a cell of its own, in order', () => {
  const cells = show('個人情報', 'vertical-20x26').findAll('.certified-line')[1]?.findAll('.certified-cell') ?? [];
  expect(cells.map((cell) => cell.text()).join('|')).toMatch(/^\|個\|人\|情\|報\|+$/);
});

it('gives a screen reader each line as words, and hides the cells from it', () => {
  const page = show('個人情報', 'vertical-20x26').get('article');
  expect(page.findAll('.visually-hidden p').map((line) => line.text())).toEqual(['請求書', '個人情報']);
  expect(page.get('.certified-grid').attributes('aria-hidden')).toBe('true');
});

it('marks the lines that the counter would not accept', () => {
  const lines = show('emoji', 'vertical-20x26', ['1:2']).findAll('.certified-line');
  expect(lines.map((line) => line.classes('marked')).indexOf(true)).toBe(1);
  expect(lines.filter((line) => line.classes('marked'))).toHaveLength(1);
});
