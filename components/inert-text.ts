/** A stretch of foreign text that is safe to show, or a mark that stands for something that is not. */
export interface InertPiece {
  readonly kind: 'text' | 'mark';
  readonly text: string;
}

export interface InertText {
  readonly pieces: readonly InertPiece[];
  /** Code points left out at the end because the text was too long. */
  readonly cut: number;
}

/** Longer clusters than any script or family emoji needs, and piled accents, are cut inside the cluster. */
const MOST_CODE_POINTS = 12;
const MOST_ACCENTS = 4;

// Steers, hides or breaks a line: controls, format and bidirectional characters, separators, halves of a pair, blanks.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
const VARIATION = /[\uFE00-\uFE0F]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const ACCENT = /\p{M}/u;
const JOINER = '\u200D';

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Foreign text (a cookie's name or value, a page's title, a storage key) as pieces that cannot steer the page:
 * unseen characters become marks with their code, and beyond `limit` clusters the rest is counted, not shown.
 */
export function toInertText(text: string, limit = 120): InertText {
  const pieces: InertPiece[] = [];
  let end = 0;
  let shown = 0;
  for (const { segment, index } of clusters.segment(text)) {
    if (shown === limit) break;
    pieces.push(...toPieces(segment));
    end = index + segment.length;
    shown += 1;
  }
  return { pieces: join(pieces), cut: countCodePoints(text.slice(end)) };
}

/** Foreign text inside a sentence that is read out or is a plain text itself: the same marks, and no more than a name's length. */
export function toInertWords(text: string, limit = 80): string {
  const { pieces, cut } = toInertText(text, limit);
  return pieces.map((piece) => piece.text).join('') + (cut > 0 ? '…' : '');
}

function toPieces(cluster: string): readonly InertPiece[] {
  const points = Array.from(cluster);
  const kept = keep(points);
  const pieces = kept.map((point, place) => toPiece(point, kept[place - 1]));
  const left = points.length - kept.length;
  return left === 0 ? pieces : [...pieces, { kind: 'mark', text: `+${left}` }];
}

function keep(points: readonly string[]): readonly string[] {
  let accents = 0;
  return points.slice(0, MOST_CODE_POINTS).filter((point) => {
    if (ACCENT.test(point) && !VARIATION.test(point)) accents += 1;
    return accents <= MOST_ACCENTS || !ACCENT.test(point);
  });
}

function toPiece(point: string, before: string | undefined): InertPiece {
  if (!UNSEEN.test(point) || VARIATION.test(point) || joinsPictures(point, before)) return { kind: 'text', text: point };
  return { kind: 'mark', text: nameOf(point) };
}

/** A zero-width joiner after a picture (and its variation) is part of an emoji, and hides nothing. */
function joinsPictures(point: string, before: string | undefined): boolean {
  return point === JOINER && before !== undefined && (PICTURE.test(before) || VARIATION.test(before));
}

/** The common controls as people write them, the rest by code point: Unicode's own pictures of them are missing in many fonts. */
const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function nameOf(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  return ESCAPES[point] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function join(pieces: readonly InertPiece[]): readonly InertPiece[] {
  const joined: InertPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
