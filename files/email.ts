import { type Address, type Attachment } from 'postal-mime';
import { wordsOfHtml } from './html-words';

/** A file that came inside a mail. Its name is the sender's: to be shown inert and never trusted. */
export interface MailPart {
  readonly name: string;
  readonly blob: Blob;
}

/** What a mail says of itself. `at` is null when it states no day that can be read; `cut` says that its text goes on. */
export interface ReadMail {
  readonly from: string;
  readonly subject: string;
  readonly at: Temporal.Instant | null;
  readonly text: string;
  readonly cut: boolean;
  readonly parts: readonly MailPart[];
}

export type MailReading = { readonly kind: 'mail'; readonly mail: ReadMail } | { readonly kind: 'unreadable' };

/** Deeper or larger heads than any honest mail has are refused, so that a made-up one cannot stop the page. A mail inside it is a file. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 256 * 1024, rfc822Attachments: true } as const;
/** What of a mail is turned into words. The rest is in the file, which is kept whole. */
const LONGEST_TEXT = 20_000;
const LONGEST_HTML = 1_000_000;
/** The library takes its time over each line, and encoded files have long ones: more short ones than this are no letter. */
const SHORT_LINE = 40;
const MOST_SHORT_LINES = 50_000;

/** Reads a mail as it was saved. HTML is only ever turned into text. A file that is no mail is unreadable. */
export async function readMail(file: Blob): Promise<MailReading> {
  const bytes = await file.arrayBuffer();
  const parsed = hasEndlessLines(new Uint8Array(bytes)) ? null : await parse(bytes).catch(() => null);
  if (!parsed || !looksLikeMail(parsed.mail.headers.map(({ key }) => key))) return { kind: 'unreadable' };
  const { from, subject = '', date = '', attachments } = parsed.mail;
  const mail = { from: oneLine(nameOf(from)), subject: oneLine(subject), at: instantOf(date), ...wordsOf(parsed.texts), parts: attachments.map(toPart) };
  return { kind: 'mail', mail };
}

/** One text of a mail, as it was sent: plain, or as HTML, or both as the sender's choice to the reader. */
interface MailText {
  readonly plain: string[];
  readonly html: string[];
}

/**
 * The library collects the texts of a mail by a method of its own, and turns HTML into text at a cost that grows with the
 * square of its length. Here the texts are taken as they are, so that it is never asked to.
 */
async function parse(bytes: ArrayBuffer) {
  const { default: PostalMime } = await import('postal-mime');
  const texts = new Map<object, MailText>();
  class Parser extends PostalMime {
    addTextEntry(place: object, type: keyof MailText, { value }: { readonly value: string }): void {
      const text = texts.get(place) ?? { plain: [], html: [] };
      text[type].push(value);
      texts.set(place, text);
    }
  }
  const mail = await new Parser(LIMITS).parse(bytes);
  return { mail, texts: [...texts.values()] };
}

/** The words of all texts in their order, as far as they are read. */
function wordsOf(texts: readonly MailText[]): Pick<ReadMail, 'text' | 'cut'> {
  const words: string[] = [];
  let left = LONGEST_HTML;
  let cut = false;
  for (const { plain, html } of texts.map((text) => ({ plain: tidy(text.plain.join('\n')), html: text.html.join('\n') }))) {
    if (plain === '' && html.length > left) cut = true;
    words.push(plain || wordsOfHtml(html.slice(0, left)));
    if (plain === '') left = Math.max(0, left - html.length);
  }
  const text = tidy(words.filter((word) => word !== '').join('\n'));
  return text.length > LONGEST_TEXT ? { text: beginningOf(text), cut: true } : { text, cut };
}

/** Never half a character. */
function beginningOf(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '').trimEnd();
}

function hasEndlessLines(bytes: Uint8Array): boolean {
  let short = 0;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (end - start < SHORT_LINE) short += 1;
    start = end + 1;
  }
  return short > MOST_SHORT_LINES;
}

/** Anything parses as a mail without a head; one that was really sent says from whom or when. */
function looksLikeMail(headers: readonly string[]): boolean {
  return headers.includes('from') || headers.includes('date') || headers.includes('received');
}

function nameOf(address: Address | undefined): string {
  if (!address) return '';
  if (address.address === undefined) return address.name;
  return address.name === '' || address.name === address.address ? address.address : `${address.name} <${address.address}>`;
}

/** A day apart from the ends, so that it is a day of these years in every zone. */
const FIRST = Temporal.Instant.from('0001-01-02T00:00Z');
const LAST = Temporal.Instant.from('9999-12-30T00:00Z');

function instantOf(date: string): Temporal.Instant | null {
  try {
    const at = Temporal.Instant.from(date);
    return Temporal.Instant.compare(at, FIRST) < 0 || Temporal.Instant.compare(at, LAST) > 0 ? null : at;
  } catch {
    return null;
  }
}

/** An encoded word can hold line breaks, and the head of a mail has none. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}

/** Mails break their lines by CRLF, and many begin or end with blank ones. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
}

function toPart({ filename, content }: Attachment): MailPart {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  return { name: filename ?? '', blob: new Blob([bytes]) };
}
