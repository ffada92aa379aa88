import { type LaidLine } from './letter-sheet';

/**
 * The lines of a letter as the browser laid them out. Elements with `data-piece` are the pieces in their order
 * (-1 is the head); the text of each stands in one text node of the element with `data-text`.
 */
export function measureLines(letter: HTMLElement): readonly LaidLine[] {
  const origin = letter.getBoundingClientRect().top;
  return [...letter.querySelectorAll<HTMLElement>('[data-piece]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const text = element.querySelector<HTMLElement>('[data-text]');
    const starts = lineStarts(text?.firstChild ?? null);
    const inner = text ? contentBox(text) : box;
    const edge = (line: number) => inner.top + (inner.height * line) / starts.length;
    return starts.map((from, line) => ({
      piece: Number(element.dataset.piece),
      from,
      top: (line === 0 ? box.top : edge(line)) - origin,
      bottom: (line === starts.length - 1 ? box.bottom : edge(line + 1)) - origin,
    }));
  });
}

function contentBox(element: HTMLElement): { readonly top: number; readonly height: number } {
  const { top, height } = element.getBoundingClientRect();
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  const [above, below] = [paddingTop, paddingBottom].map((padding) => Number.parseFloat(padding) || 0);
  return { top: top + (above ?? 0), height: height - (above ?? 0) - (below ?? 0) };
}

/** Where each line begins in a text: at the first character that stands lower than the line before. */
function lineStarts(node: Node | null): readonly number[] {
  const starts = [0];
  if (!(node instanceof Text)) return starts;
  const range = document.createRange();
  let bottom: number | null = null;
  let offset = 0;
  for (const character of node.data) {
    range.setStart(node, offset);
    range.setEnd(node, offset + character.length);
    const { top, height } = range.getBoundingClientRect();
    const middle = top + height / 2;
    if (height > 0 && bottom !== null && middle > bottom) starts.push(offset);
    if (height > 0 && (bottom === null || middle > bottom)) bottom = top + height;
    offset += character.length;
  }
  return starts;
}
