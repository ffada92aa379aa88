import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaidLine, type Piece, toOnePage, toPages } from './letter-sheet';

/** A letter whose lines are all ten high; a piece of `lines` 3 has a text of three characters, one to a line. */
function lay(shape: readonly (readonly [kind: Piece['kind'], lines: number])[]) {
  const pieces = shape.map(([kind, lines]): Piece => ({ kind, label: '', text: 'abcdefghijklmnopqrstuvwxyz'.slice(0, lines) }));
  const places = shape.flatMap(([, lines], piece) => Array.from({ length: lines }, (_, from) => ({ piece, from })));
  const laid = [{ piece: -1, from: 0 }, ...places].map((line, index): LaidLine => ({ ...line, top: index * 10, bottom: index * 10 + 10 }));
  return { pieces, laid };
}

function textsOf(shape: Parameters<typeof lay>[0], room: number) {
  const { pieces, laid } = lay(shape);
  return toPages(pieces, laid, room).map(({ fragments }) => fragments.map(({ kind, text }) => `${kind} ${text}`));
}

describe('a letter', () => {
  it('that fits stands on one page, whole', () => {
    const { pieces, laid } = lay([['title', 1], ['paragraph', 3]]);
    expect(toPages(pieces, laid, 50)).toEqual([toOnePage(pieces)]);
  });

  it('goes on to the next page between lines, with the rest marked as such', () => {
    const { pieces, laid } = lay([['paragraph', 6]]);
    const [first, second, ...others] = toPages(pieces, laid, 50);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ hasHead: true, fragments: [{ text: 'abcd', continued: false }] });
    expect(second).toMatchObject({ hasHead: false, fragments: [{ text: 'ef', continued: true }] });
  });

  it('without a word has one page', () => {
    expect(toPages([], [{ piece: -1, from: 0, top: 0, bottom: 10 }], 5)).toEqual([{ hasHead: true, fragments: [] }]);
  });
});

const PARTINGS: readonly { readonly what: string; readonly shape: Parameters<typeof lay>[0]; readonly room: number; readonly pages: readonly (readonly string[])[] }[] = [
  { what: 'a heading goes with the paragraph after it', shape: [['paragraph', 2], ['heading', 1], ['paragraph', 2]], room: 40, pages: [['paragraph ab'], ['heading a', 'paragraph ab']] },
  { what: 'a paragraph leaves no single line behind', shape: [['paragraph', 3], ['paragraph', 4]], room: 50, pages: [['paragraph abc'], ['paragraph abcd']] },
  { what: 'a paragraph carries no single line over', shape: [['paragraph', 5]], room: 50, pages: [['paragraph abc'], ['paragraph de']] },
  { what: 'the closing word stays with the last paragraph', shape: [['paragraph', 2], ['paragraph', 2], ['end', 1]], room: 50, pages: [['paragraph ab'], ['paragraph ab', 'end a']] },
  { what: 'the name stays with the closing, and both with the last lines', shape: [['paragraph', 4], ['closing', 1], ['name', 1]], room: 50, pages: [['paragraph ab'], ['paragraph cd', 'closing a', 'name a']] },
  { what: 'a row is parted like any text', shape: [['row', 8]], room: 50, pages: [['row abcd'], ['row efgh']] },
];

it.each(PARTINGS)('$what', ({ shape, room, pages }) => {
  expect(textsOf(shape, room)).toEqual(pages);
});

const KINDS = ['title', 'heading', 'paragraph', 'item', 'row', 'closing', 'name', 'end'] as const;
const shapes = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 26 })), { maxLength: 20 });

it('loses and repeats nothing, keeps the order, and overfills no page while there is a line to part at', () => {
  fc.assert(
    fc.property(shapes, fc.integer({ min: 5, max: 300 }), (shape, room) => {
      const { pieces, laid } = lay(shape);
      const pages = toPages(pieces, laid, room);
      const texts = new Map<number, string>();
      for (const { place, text } of pages.flatMap(({ fragments }) => fragments)) texts.set(place, (texts.get(place) ?? '') + text);
      expect([...texts].map(([place, text]) => [place, text])).toEqual(pieces.map(({ text }, place) => [place, text]));
      expect(pages.filter(({ hasHead }) => hasHead)).toHaveLength(1);
      const heights = pages.map(({ hasHead, fragments }) => fragments.reduce((sum, { text }) => sum + text.length * 10, hasHead ? 10 : 0));
      expect(heights.every((height) => height <= Math.max(room, 10))).toBe(true);
    }),
  );
});
