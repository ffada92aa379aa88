import { type SeenCookie } from './cookie';
import { decodeCookie, type Decoded } from './decode/decode-cookie';
import { type Field } from './decode/field';
import { isAllowed, maskValue, type ShownValue } from './masking';

/** A cookie's value as the screen shows it: masked as in a report, and what can be read of it. */
export interface ShownCookie {
  readonly value: ShownValue;
  readonly decoded: Decoded;
}

/**
 * Of a value that is not an identifier for the company's records, only times, numbers of a known kind, yes or no, and a
 * consent choice are read out: its words could be anything, and a screen is seen by others too.
 */
export function showCookie({ name, httpOnly, expiresAt }: SeenCookie, value: string, now: Temporal.Instant): ShownCookie {
  const cookie = { name, value, httpOnly, session: expiresAt === null };
  const shown = maskValue(cookie);
  const decoded = decodeCookie(cookie, now);
  if (decoded.kind !== 'decoded' || (shown.kind === 'full' && isAllowed(cookie))) return { value: shown, decoded };
  // Masking is the stricter of the two: what it withholds is not read out in parts either.
  if (shown.kind === 'withheld' && !isReadOut(decoded.fields)) return { value: shown, decoded: { kind: 'secret', reason: shown.reason, fields: [] } };
  return { value: shown, decoded: { kind: 'decoded', fields: decoded.fields.map(withoutWords) } };
}

/** A reader of a known kind was sure of it: then the name promised no login. */
function isReadOut(fields: readonly Field[]): boolean {
  return fields.every(({ confidence }) => confidence === 'certain');
}

function withoutWords(field: Field): Field {
  const { kind, value, confidence } = field;
  const isPlain = value.kind === 'instant' || value.kind === 'yes-no' || kind === 'choice' || (value.kind === 'number' && confidence === 'certain');
  return isPlain ? field : { ...field, value: { kind: 'withheld' } };
}
