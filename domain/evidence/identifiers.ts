import { decodeCookie } from './decode/decode-cookie';
import { type CookieValue, type Field, type FieldKind } from './decode/field';
import { isAllowed } from './masking';

/**
 * What a company needs to find its own records: for Google Analytics the property and the client ID. Deleting the cookie
 * first destroys the only link between the person and those records.
 */
export interface Identifier {
  readonly cookie: string;
  readonly kind: FieldKind;
  readonly text: string;
  /** ISO instant, or null where the value does not say when it was made. */
  readonly firstSeenAt: string | null;
}

const IDENTIFYING: readonly FieldKind[] = ['client-id', 'property', 'visitor-id', 'device-id', 'conversion-id'];

export function isIdentifying(kind: FieldKind): boolean {
  return IDENTIFYING.includes(kind);
}

/** The identifiers among the cookies, to be kept before anything is cleared. The same one under two hosts stands once. */
export function identifiersIn(cookies: readonly CookieValue[], now: Temporal.Instant): readonly Identifier[] {
  const found = cookies.filter(isAllowed).flatMap((cookie) => identifiersOf(cookie, now));
  return [...new Map(found.map((identifier) => [JSON.stringify([identifier.cookie, identifier.text]), identifier])).values()];
}

function identifiersOf(cookie: CookieValue, now: Temporal.Instant): readonly Identifier[] {
  const decoded = decodeCookie(cookie, now);
  return decoded.kind === 'decoded' ? identifiersOfFields(cookie.name, decoded.fields) : [];
}

/** The identifiers among the fields of a value that may be passed on in full. */
export function identifiersOfFields(cookie: string, fields: readonly Field[]): readonly Identifier[] {
  const times = fields.filter(({ kind }) => kind === 'first-seen' || kind === 'created').map(({ value }) => (value.kind === 'instant' ? value.at : null));
  return fields.flatMap(({ kind, value }) => (isIdentifying(kind) && value.kind === 'text' ? [{ cookie, kind, text: value.text, firstSeenAt: times[0] ?? null }] : []));
}
