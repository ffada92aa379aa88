const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of the text's UTF-8 bytes, in one line. */
export function encodeBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) groups.push(encodeGroup(bytes.subarray(at, at + 3)));
  return groups.join('');
}

function encodeGroup(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes;
  const bits = (first << 16) | (second << 8) | third;
  const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63] ?? '').join('');
  return letters.slice(0, bytes.length + 1).padEnd(4, '=');
}

const BEFORE = '=?UTF-8?B?';
const AFTER = '?=';
/** RFC 2047 allows 75 characters to an encoded word, and 76 to a line that holds one. */
const LONGEST_WORD = 75;
const LONGEST_LINE = 76;

/**
 * A header's value, folded where it is long. Plain short ASCII stays readable; everything else becomes encoded words,
 * each of which holds whole characters. `used` is how much of the first line the header's name takes.
 */
export function encodeHeader(value: string, used: number): string {
  if (isReadable(value) && used + value.length <= LONGEST_LINE) return value;
  const firstRoom = Math.min(LONGEST_WORD, LONGEST_LINE - used);
  const chunks = [''];
  for (const piece of piecesOf(value, firstRoom)) {
    const last = chunks.length - 1;
    const room = last === 0 ? firstRoom : LONGEST_WORD;
    if (fits(`${chunks[last] ?? ''}${piece}`, room)) chunks[last] += piece;
    else chunks.push(piece);
  }
  return chunks.map(encodeWord).join('\r\n ');
}

function isReadable(value: string): boolean {
  return /^[\x20-\x7E]*$/.test(value) && !value.includes('=?') && value === value.trim();
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** What a reader sees as one character stays together; a cluster too long for any word is split between its characters. */
function piecesOf(value: string, room: number): readonly string[] {
  return [...graphemes.segment(value)].flatMap(({ segment }) => (fits(segment, room) ? [segment] : [...segment]));
}

function fits(text: string, room: number): boolean {
  const bytes = new TextEncoder().encode(text).length;
  return BEFORE.length + Math.ceil(bytes / 3) * 4 + AFTER.length <= room;
}

function encodeWord(text: string): string {
  return `${BEFORE}${encodeBase64(text)}${AFTER}`;
}
