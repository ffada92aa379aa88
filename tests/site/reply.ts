import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the server sends: nothing is added but the length. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly setCookies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const EMPTY: Reply = { status: 200, type: 'text/plain; charset=utf-8', body: '', setCookies: [], headers: {} };

export function page(body: string, more: Partial<Reply> = {}): Reply {
  return { ...EMPTY, type: 'text/html; charset=utf-8', body, ...more };
}

/** A beacon's answer: nothing to read. */
export function noContent(): Reply {
  return { ...EMPTY, status: 204 };
}

export function plainText(status: number, body: string): Reply {
  return { ...EMPTY, status, body };
}

/** The smallest transparent picture there is. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export function pixel(more: Partial<Reply> = {}): Reply {
  return { ...EMPTY, type: 'image/gif', body: PIXEL, ...more };
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of `assets/`, read at each request so that a page can be worked on; `before` is put in front of it. */
export function asset(name: string, { before = '' }: { readonly before?: string } = {}): Reply {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (!type) throw new Error(`No content type is known for ${name}`);
  return { ...EMPTY, type, body: before + readFileSync(join(import.meta.dirname, 'assets', name), 'utf8') };
}
