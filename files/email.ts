import { type Address, type Attachment } from 'postal-mime';

/** A file that came inside a mail. Its name is the sender's: to be shown inert and never trusted. */
export interface MailPart {
  readonly name: string;
  readonly blob: Blob;
}

/** What a mail says of itself. `at` is null when it states no day that can be read. */
export interface ReadMail {
  readonly from: string;
  readonly subject: string;
  readonly at: Temporal.Instant | null;
  readonly text: string;
  readonly parts: readonly MailPart[];
}

export type MailReading = { readonly kind: 'mail'; readonly mail: ReadMail } | { readonly kind: 'unreadable' };

/** Deeper or larger heads than any honest mail has are refused, so that a made-up one cannot stop the page. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 3 } as const;

/** Reads a mail as it was saved. HTML is only ever turned into text. A file that is no mail is unreadable. */
export async function readMail(file: Blob): Promise<MailReading> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(await file.arrayBuffer(), LIMITS).catch(() => null);
  if (!mail || !looksLikeMail(mail.headers.map(({ key }) => key))) return { kind: 'unreadable' };
  const { from, subject = '', date = '', attachments } = mail;
  const text = mail.text ?? (await wordsOf(mail.html ?? ''));
  return { kind: 'mail', mail: { from: nameOf(from), subject, at: instantOf(date), text: tidy(text), parts: attachments.map(toPart) } };
}

/** Anything parses as a mail without a head; one that was really sent says from whom or when. */
function looksLikeMail(headers: readonly string[]): boolean {
  return headers.includes('from') || headers.includes('date') || headers.includes('received');
}

/** The library turns HTML into text only beside a part that is text: so it is given one, which is empty. */
async function wordsOf(html: string): Promise<string> {
  if (html === '') return '';
  const { default: PostalMime } = await import('postal-mime');
  let boundary = '=html=';
  while (html.includes(boundary)) boundary += '=';
  const parts = [`--${boundary}`, '', '', `--${boundary}`, 'Content-Type: text/html; charset=utf-8', '', html, `--${boundary}--`];
  const mail = await PostalMime.parse([`Content-Type: multipart/mixed; boundary="${boundary}"`, '', ...parts].join('\r\n'), LIMITS);
  return mail.text ?? '';
}

function nameOf(address: Address | undefined): string {
  if (!address) return '';
  if (address.address === undefined) return address.name;
  return address.name === '' || address.name === address.address ? address.address : `${address.name} <${address.address}>`;
}

function instantOf(date: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(date);
  } catch {
    return null;
  }
}

/** Mails break their lines by CRLF, and many begin or end with blank ones. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
}

function toPart({ filename, content }: Attachment): MailPart {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  return { name: filename ?? '', blob: new Blob([bytes]) };
}
