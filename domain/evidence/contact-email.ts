import { type ClauseNumber, type PolicyClause } from './policy-text';

/** Cloudflare writes an address as hexadecimal, each byte XORed with the first one; the key differs at each loading. */
export function decodeProtectedEmail(hex: string): string | null {
  if (!/^(?:[\da-f]{2}){4,200}$/i.test(hex)) return null;
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const text = textOf(Uint8Array.from(bytes, (byte) => byte ^ key));
  return text !== null && isEmail(text) ? text : null;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** An address found in the policy, with the clause it stands in: offered to the person, who confirms it, and never used unasked. */
export interface FoundEmail {
  readonly email: string;
  readonly clause: ClauseNumber;
}

const EMAIL = /[\w.%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}/gi;
const MOST_FOUND = 10;
const LONGEST_CLAUSE = 50_000;

/** Each address once, in the order of the clauses; full-width letters and an address broken after its at sign are read too. */
export function emailsIn(clauses: readonly PolicyClause[]): readonly FoundEmail[] {
  const found = clauses.flatMap(({ number, text }) => inText(text).map((email) => ({ email, clause: number })));
  return [...new Map(found.toReversed().map((each) => [each.email.toLowerCase(), each])).values()].reverse().slice(0, MOST_FOUND);
}

function inText(text: string): readonly string[] {
  const flat = text.slice(0, LONGEST_CLAUSE).normalize('NFKC').replace(/\s*(?:@|\[at\]|\(at\))\s*/gi, '@');
  return [...flat.matchAll(EMAIL)].map(([email]) => email);
}

function isEmail(text: string): boolean {
  const [email] = text.match(EMAIL) ?? [];
  return email === text;
}
