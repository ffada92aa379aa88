import { mount } from '@vue/test-utils';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toParagraphs } from './letter-paragraph';
import LetterPaper from './LetterPaper.vue';

it('shows the exact text, parted at blank lines, in its own language', () => {
  const paper = mount(LetterPaper, { props: { lang: 'ja', label: '請求書', text: '2026年11月6日\n\n私は、\n次のとおり請求します。' } });
  expect(paper.attributes()).toMatchObject({ lang: 'ja', 'aria-label': '請求書' });
  expect(paper.findAll('p').map((p) => p.element.textContent)).toEqual(['2026年11月6日', '私は、\n次のとおり請求します。']);
});

it('shows what a person typed as text, never as markup', () => {
  const paper = mount(LetterPaper, { props: { lang: 'en', label: 'Letter', text: '<b>{{ x }}</b> $& <img src=x>' } });
  expect(paper.find('b, img').exists()).toBe(false);
  expect(paper.get('p').element.textContent).toBe('<b>{{ x }}</b> $& <img src=x>');
});

it('marks gaps and words that changed', () => {
  const runs = [
    { kind: 'text', text: 'Telephone ' },
    { kind: 'gap', text: 'missing' },
    { kind: 'changed', text: 'new' },
  ] as const;
  const paper = mount(LetterPaper, { props: { lang: 'en', label: 'Letter', paragraphs: [{ place: 'right', runs }] } });
  expect(paper.get('p').classes()).toEqual(['right']);
  expect(paper.findAll('mark').map((mark) => `${mark.classes().join()}: ${mark.text()}`)).toEqual(['gap: missing', 'changed: new']);
});

it('loses nothing of a text but its blank lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '開', ' ', '\u3000', '\n') }), (text) => {
      const back = toParagraphs(text).flatMap(({ runs }) => runs.map((run) => run.text));
      expect(back.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      expect(back.every((block) => block !== '' && !block.includes('\n\n'))).toBe(true);
    }),
  );
});
