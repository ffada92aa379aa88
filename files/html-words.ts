/** Tags whose contents are for the browser, not for somebody who reads. */
const UNREAD = /^(?:script|style|title|template)$/;
const PARAGRAPHS = /^(?:p|h[1-6]|table|ul|ol|dl|blockquote|pre|hr)$/;
const LINES = /^(?:br|div|tr|dt|dd|section|article|header|footer|address|center)$/;
const CELLS = /^t[dh]$/;
const TAG_NAME = /^\/?([a-z][a-z\d]*)/i;
const HREF = /\shref\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/i;
/** What of a tag is looked at for its name and its address. */
const LONGEST_TAG = 2_000;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly href: string;
}

/**
 * What somebody would read of an HTML mail. Every character is looked at a fixed number of times, whatever stands in it:
 * a made-up page can be ugly afterwards, but it cannot stop the one that shows it.
 */
export function wordsOfHtml(html: string): string {
  const words: string[] = [];
  let place = 0;
  let href = '';
  while (place < html.length) {
    const open = html.indexOf('<', place);
    words.push(textOf(html.slice(place, open === -1 ? undefined : open)));
    if (open === -1) break;
    const end = endOfMarkup(html, open);
    const tag = tagOf(html.slice(open + 1, Math.min(end - 1, open + LONGEST_TAG)));
    if (end === open + 1) words.push('<');
    words.push(...(tag ? wordsOfTag(tag, href) : []));
    if (tag?.name === 'a') href = tag.href;
    place = tag && !tag.closes && UNREAD.test(tag.name) ? endOfUnread(html, end, tag.name) : end;
  }
  return toLines(words.join(''));
}

/** Where a comment or a tag that begins here ends; one that never does goes to the end, and a lone sign is a sign. */
function endOfMarkup(html: string, open: number): number {
  if (!/[a-z/!?]/i.test(html.charAt(open + 1))) return open + 1;
  const closing = html.startsWith('<!--', open) ? '-->' : '>';
  const found = html.indexOf(closing, open + 1);
  return found === -1 ? html.length : found + closing.length;
}

function endOfUnread(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function tagOf(inside: string): Tag | null {
  const name = TAG_NAME.exec(inside)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const closes = inside.startsWith('/');
  const { double, single, bare } = (name === 'a' && !closes && HREF.exec(inside)?.groups) || {};
  return { name, closes, href: decode(double ?? single ?? bare ?? '').trim() };
}

/** The address of a link stands behind its words, where it is one that leads anywhere. */
function wordsOfTag({ name, closes }: Tag, href: string): readonly string[] {
  if (PARAGRAPHS.test(name)) return ['\n\n'];
  if (LINES.test(name)) return ['\n'];
  if (CELLS.test(name)) return [' '];
  if (name === 'li') return closes ? [] : ['\n* '];
  return name === 'a' && closes && /^(?:https?|mailto):/i.test(href) ? [` (${href})`] : [];
}

/** A line break in the source is a blank to the reader. */
function textOf(source: string): string {
  return decode(source.replace(/[ \t\r\n\f]+/g, ' '));
}

function toLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** From U+00A0 to U+00FF, in order. */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo ' +
  'frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
const NAMED = new Map<string, string>([
  ...LATIN.map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ['quot', '"'], ['amp', '&'], ['lt', '<'], ['gt', '>'], ['apos', "'"], ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'],
  ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['bull', '•'], ['hellip', '…'], ['euro', '€'], ['trade', '™'], ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '],
]);
const ENTITY = /&(?<inside>#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,10});/gi;

/** A name that is not known stays as it was written. */
function decode(text: string): string {
  return text.replace(ENTITY, (whole: string, inside: string) => {
    if (!inside.startsWith('#')) return NAMED.get(inside) ?? whole;
    const code = /^#x/i.test(inside) ? Number.parseInt(inside.slice(2), 16) : Number(inside.slice(1));
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
  });
}
