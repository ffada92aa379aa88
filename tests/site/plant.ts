import { page, plainText, type Reply } from './reply.ts';

/**
 * The address that sets exactly these cookies on `host`. A text goes out as UTF-8, bytes go out as they are.
 * The page behind it sets and loads nothing else.
 */
export function plantingUrl(host: string, lines: readonly (string | Uint8Array)[]): string {
  return `https://${host}/plant?${lines.map((line) => `cookie=${toPercent(Buffer.from(line as Uint8Array))}`).join('&')}`;
}

/** Answers a planting address; a line that HTTP itself cannot carry is refused in words. */
export function plant(query: string, toPage: (title: string) => string): Reply {
  const lines = query.split('&').filter((pair) => pair.startsWith('cookie='));
  const setCookies = lines.map((pair) => fromPercent(pair.slice('cookie='.length)).toString('latin1'));
  if (setCookies.some((line) => CANNOT_BE_SENT.test(line))) return plainText(400, 'A header cannot hold control characters.');
  return page(toPage(`${setCookies.length} cookies were set`), { setCookies });
}

/** Node refuses these in a header, and browsers drop a cookie that has one; a tab may pass. */
const CANNOT_BE_SENT = /[^\t\x20-\x7e\x80-\xff]/;

function toPercent(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.replaceAll(/[^a-z0-9]/gi, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function fromPercent(text: string): Buffer {
  const bytes = text.replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(bytes, 'latin1');
}
