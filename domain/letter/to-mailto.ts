import { looksLikeEmail } from './own-text';

/** Longer links are cut or refused by some mail programs; Japanese grows about eightfold when it is encoded. */
export const LONGEST_MAILTO = 1_900;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * A link that opens the person's own mail program. With `bodyOmitted`, the letter did not fit: the link carries one line
 * that says so, and the caller hands the text over by clipboard or file. A letter is never cut.
 */
export type MailLink =
  | { readonly kind: 'link'; readonly href: string; readonly bodyOmitted: boolean }
  | { readonly kind: 'not-an-address'; readonly address: string }
  | { readonly kind: 'line-break-in-subject' }
  | { readonly kind: 'half-a-character'; readonly in: 'subject' | 'body' }
  | { readonly kind: 'subject-too-long'; readonly length: number };

const PASTE_HERE = { ja: '（ここに書面の本文を貼り付けてください。）', en: '(Paste the letter here.)' } as const;

/** RFC 6068: UTF-8, percent-encoded, line breaks as CRLF in the body and nowhere else. */
export function toMailto({ to, subject, body }: Mail, language: 'ja' | 'en'): MailLink {
  const address = to.trim();
  if (!looksLikeEmail(address) || /[\p{Cc}\p{Surrogate}%?&#]/u.test(address)) return { kind: 'not-an-address', address: to };
  if (/[\r\n]/.test(subject)) return { kind: 'line-break-in-subject' };
  if (!subject.isWellFormed()) return { kind: 'half-a-character', in: 'subject' };
  if (!body.isWellFormed()) return { kind: 'half-a-character', in: 'body' };
  const whole = linkOf(address, subject, body);
  if (whole.length <= LONGEST_MAILTO) return { kind: 'link', href: whole, bodyOmitted: false };
  const short = linkOf(address, subject, PASTE_HERE[language]);
  if (short.length > LONGEST_MAILTO) return { kind: 'subject-too-long', length: short.length };
  return { kind: 'link', href: short, bodyOmitted: true };
}

function linkOf(address: string, subject: string, body: string): string {
  const to = encode(address).replace('%40', '@');
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
}

/** encodeURIComponent leaves ' ( ) * ! as they are; an apostrophe could end an attribute, so all are encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
