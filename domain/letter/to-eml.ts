import { encodeBase64, encodeHeader } from './mail-encoding';
import { looksLikeEmail } from './own-text';
import { type Mail } from './to-mailto';

export interface Posting {
  /** The person's own address, or empty: the mail program then fills it in. */
  readonly from: string;
  readonly messageId: string;
  readonly date: Temporal.ZonedDateTime;
}

export type Eml =
  | { readonly kind: 'eml'; readonly text: string }
  | { readonly kind: 'line-break-in-header'; readonly header: HeaderName }
  | { readonly kind: 'control-character-in-header'; readonly header: HeaderName }
  | { readonly kind: 'half-a-character'; readonly in: HeaderName | 'body' }
  | { readonly kind: 'not-an-address'; readonly header: 'To' | 'From'; readonly address: string };

type HeaderName = 'To' | 'From' | 'Subject' | 'Message-ID';

/**
 * A mail as a file, for a mail program to open as a draft (`X-Unsent: 1`, read by Outlook for the desktop).
 * ASCII throughout: the body is base64 of UTF-8, the subject is encoded by RFC 2047. The text is not changed;
 * as in every mail, its line ends are CRLF.
 */
export function toEml({ to, subject, body }: Mail, { from, messageId, date }: Posting): Eml {
  const values = { To: to, From: from, Subject: subject, 'Message-ID': messageId };
  const refused = refuseHeaders(values) ?? refuseAddresses(to, from);
  if (refused !== null) return refused;
  if (!body.isWellFormed()) return { kind: 'half-a-character', in: 'body' };
  const headers = [
    ...(from.trim() === '' ? [] : [`From: ${from.trim()}`]),
    `To: ${to.trim()}`,
    `Subject: ${encodeHeader(subject, 'Subject: '.length)}`,
    `Date: ${toMailDate(date)}`,
    `Message-ID: <${messageId}>`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const encoded = encodeBase64(body.replace(/\r\n?|\n/g, '\r\n'));
  const lines = encoded.match(/.{1,76}/g) ?? [];
  return { kind: 'eml', text: `${[...headers, '', ...lines].join('\r\n')}\r\n` };
}

/** A line break in a header would begin a header of its own. */
function refuseHeaders(values: Readonly<Record<HeaderName, string>>): Eml | null {
  for (const [name, value] of Object.entries(values)) {
    const header = name as HeaderName; // the keys are written three lines above, in `toEml`
    if (/[\r\n]/.test(value)) return { kind: 'line-break-in-header', header };
    if (/\p{Cc}/u.test(value)) return { kind: 'control-character-in-header', header };
    if (!value.isWellFormed()) return { kind: 'half-a-character', in: header };
  }
  return /^[\x21-\x3B\x3D\x3F-\x7E]+$/.test(values['Message-ID']) ? null : { kind: 'control-character-in-header', header: 'Message-ID' };
}

function refuseAddresses(to: string, from: string): Eml | null {
  if (!isPlainAddress(to)) return { kind: 'not-an-address', header: 'To', address: to };
  if (from.trim() !== '' && !isPlainAddress(from)) return { kind: 'not-an-address', header: 'From', address: from };
  return null;
}

/** ASCII only: an address with other letters needs SMTPUTF8, which a file cannot ask for. */
function isPlainAddress(address: string): boolean {
  return looksLikeEmail(address.trim()) && /^[\x21-\x7E]+$/.test(address.trim());
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** RFC 5322: Tue, 24 Nov 2026 09:05:00 +0900 */
function toMailDate(date: Temporal.ZonedDateTime): string {
  const day = `${DAYS[date.dayOfWeek - 1] ?? ''}, ${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
  const time = [date.hour, date.minute, date.second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${day} ${time} ${date.offset.slice(0, 6).replace(':', '')}`;
}
