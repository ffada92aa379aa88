/** One stretch of a letter that begins on a line of its own. A row has a label, an item its number. */
export interface Piece {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'closing' | 'name' | 'end';
  readonly label: string;
  readonly text: string;
}

/** What stands at a fixed place of the first sheet. The reference goes to the foot of every sheet. */
export interface LetterHead {
  readonly note: string;
  readonly date: string;
  readonly reference: string;
  readonly addressee: readonly string[];
  readonly sender: { readonly address: readonly string[]; readonly name: string; readonly contact: readonly string[]; readonly seal: boolean } | null;
}

/** A letter in one language as paper shows it: plain text throughout. */
export interface PrintedLetter {
  readonly language: 'ja' | 'en';
  readonly head: LetterHead;
  readonly pieces: readonly Piece[];
}

/** A line as the browser laid it out, in pixels from the top of the letter. `from` is where it begins in its piece's text. */
export interface LaidLine {
  /** The piece's place in the letter; -1 is the head. */
  readonly piece: number;
  readonly from: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of a piece that stands on one sheet: all of it, unless a page ends in its middle. */
export interface Fragment extends Piece {
  readonly place: number;
  readonly continued: boolean;
}

export interface SheetPage {
  readonly hasHead: boolean;
  readonly fragments: readonly Fragment[];
}

/** The whole letter on one sheet of any length, as it is measured. */
export function toOnePage(pieces: readonly Piece[]): SheetPage {
  return { hasHead: true, fragments: pieces.map((piece, place) => ({ ...piece, place, continued: false })) };
}

/**
 * Parts a letter into sheets between lines. A title, a heading and a closing stay with what follows, a name and the
 * closing word with what is before, and no paragraph leaves a single line behind or carries one over.
 * A page takes at least one line, however tall that is.
 */
export function toPages(pieces: readonly Piece[], lines: readonly LaidLine[], room: number): readonly SheetPage[] {
  const starts = pageStarts(pieces, lines, room);
  return starts.map((start, page) => toPage(pieces, lines, { start, end: starts[page + 1] ?? lines.length }));
}

function pageStarts(pieces: readonly Piece[], lines: readonly LaidLine[], room: number): readonly number[] {
  const starts = [0];
  for (const [index, { bottom }] of lines.entries()) {
    const start = starts.at(-1) ?? 0;
    if (index === start || bottom - (lines[start]?.top ?? 0) <= room) continue;
    starts.push(lastBreak(pieces, lines, { after: start, until: index }));
  }
  return starts;
}

/** The last place at which a page may end; the line itself where there is none. */
function lastBreak(pieces: readonly Piece[], lines: readonly LaidLine[], { after, until }: { readonly after: number; readonly until: number }): number {
  for (let index = until; index > after; index--) {
    if (mayBreakBefore(pieces, lines, index)) return index;
  }
  return until;
}

const STAYS_WITH_NEXT: readonly Piece['kind'][] = ['title', 'heading', 'closing'];
const STAYS_WITH_PREVIOUS: readonly Piece['kind'][] = ['closing', 'name', 'end'];

function mayBreakBefore(pieces: readonly Piece[], lines: readonly LaidLine[], index: number): boolean {
  const isOf = (at: number) => lines[at]?.piece === lines[index]?.piece;
  if (isOf(index - 1)) return isOf(index - 2) && isOf(index + 1);
  const before = pieces[lines[index - 1]?.piece ?? -1];
  const here = pieces[lines[index]?.piece ?? -1];
  return !(before && STAYS_WITH_NEXT.includes(before.kind)) && !(here && STAYS_WITH_PREVIOUS.includes(here.kind));
}

function toPage(pieces: readonly Piece[], lines: readonly LaidLine[], { start, end }: { readonly start: number; readonly end: number }): SheetPage {
  const onPage = lines.slice(start, end);
  const places = [...new Set(onPage.map(({ piece }) => piece))];
  const fragments = places.flatMap((place) => {
    const piece = pieces[place];
    if (!piece) return [];
    const from = onPage.find((line) => line.piece === place)?.from ?? 0;
    const next = lines[end];
    const to = next?.piece === place ? next.from : piece.text.length;
    return [{ ...piece, place, text: piece.text.slice(from, to), continued: from > 0 }];
  });
  return { hasHead: places.includes(-1), fragments };
}
