import { expect, it } from 'vitest';
import { toKanjiNumerals } from './kanji-numerals';

it.each([
  ['法第33条第1項', '法第三十三条第一項'],
  ['平成15年法律第57号', '平成十五年法律第五十七号'],
  ['2026年11月24日', '二〇二六年十一月二十四日'],
  ['2026年10月20日', '二〇二六年十月二十日'],
  ['〒105-0003', '〒一〇五－〇〇〇三'],
  ['西新橋1-2-9', '西新橋一－二－九'],
  ['１及び２', '一及び二'],
  ['第132条', '第百三十二条'],
  ['第200条', '第二百条'],
  ['第110条', '第百十条'],
])('%s is written %s on a vertical sheet', (horizontal, vertical) => {
  expect(toKanjiNumerals(horizontal)).toBe(vertical);
});
