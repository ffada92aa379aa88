import { type CookieValue } from './decode/field';
import { fromBase64, fromJson, fromPercent } from './decode/encoding';
import { secretByName, secretBySetting, type SecretReason } from './decode/secret';

/**
 * A value as it may leave the device: an identifier by which the organisation can find its own records, the first
 * characters of anything else, or, of what may open an account, nothing but its length in characters.
 */
export type ShownValue =
  | { readonly kind: 'full'; readonly value: string }
  | { readonly kind: 'masked'; readonly start: string; readonly length: number }
  | { readonly kind: 'withheld'; readonly reason: SecretReason; readonly length: number };

interface Allowed {
  readonly name: RegExp;
  readonly accepts: (value: string) => boolean;
}

const like = (pattern: RegExp) => (value: string): boolean => pattern.test(value);

/** Name and form must both fit: under a well-known name a site may keep something else. */
const ALLOWED: readonly Allowed[] = [
  { name: /^(?:\w+)?_ga$|^_gid$/, accepts: like(/^(?:GA\d\.\d+(?:-\d+)?\.)?\d{1,20}\.\d{10}$/) },
  { name: /^_ga_[A-Z0-9]{4,20}$/i, accepts: like(/^GS1\.\d\.[\d.]{10,90}$|^GS2\.\d\.[a-z][\w-]{0,40}(?:(?:\$|%24)[a-z][\w-]{0,40}){0,15}$/i) },
  { name: /^_gcl_au$/, accepts: like(/^\d+\.\d+\.\d{1,20}\.\d{10}(?:\.[\d.]{1,60})?$/) },
  { name: /^hubspotutk$/, accepts: like(/^[\da-f]{32}$/i) },
  { name: /^__hstc$/, accepts: like(/^\d+\.[\da-f]{32}(?:\.\d{13}){3}\.\d{1,9}$/i) },
  { name: /^_fbp$/, accepts: like(/^fb\.\d+\.\d{13}\.\d{1,25}(?:\.[\w-]{1,8})?$/) },
  { name: /^_clck$/, accepts: like(/^[\da-z]{4,32}(?:(?:\||\^|%(?:25)*5E|%(?:25)*7C)[\da-z]{0,16}){1,6}$/i) },
  { name: /^_hjSessionUser_\d+$/, accepts: isHotjarVisitor },
  { name: /^intercom-(?:id|device-id)-[\w-]{1,40}$/, accepts: like(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i) },
];

/** Nothing beside the id, its time and the mark that it is known: a key more, and the whole is masked. */
function isHotjarVisitor(value: string): boolean {
  const object: Readonly<Record<string, unknown>> = { ...fromJson(fromBase64(fromPercent(value)) ?? '') };
  const { id, created, existing } = object;
  const isPlain = Object.keys(object).every((key) => ['id', 'created', 'existing'].includes(key));
  return isPlain && typeof id === 'string' && /^[\da-f-]{36}$/i.test(id) && typeof created === 'number' && typeof (existing ?? false) === 'boolean';
}

/** Whether the cookie holds an identifier that is passed on in full. */
export function isAllowed({ name, value }: CookieValue): boolean {
  return ALLOWED.some((allowed) => allowed.name.test(name) && allowed.accepts(value));
}

/** The only way in which a cookie's value gets into evidence. */
export function maskValue(cookie: CookieValue): ShownValue {
  const characters = [...cookie.value];
  const bySetting = secretBySetting(cookie);
  if (bySetting !== null) return { kind: 'withheld', reason: bySetting, length: characters.length };
  if (isAllowed(cookie)) return { kind: 'full', value: cookie.value };
  const byName = secretByName(cookie);
  if (byName !== null) return { kind: 'withheld', reason: byName, length: characters.length };
  return { kind: 'masked', start: startOf(characters), length: characters.length };
}

const MOST_SHOWN = 4;

/** Four characters, and never more than half: of a short word the rest could be guessed. */
function startOf(characters: readonly string[]): string {
  return characters.slice(0, Math.min(MOST_SHOWN, Math.floor(characters.length / 2))).join('');
}

/** `GA1.…(27)`: a masked value on one line. */
export function maskedText({ start, length }: ShownValue & { readonly kind: 'masked' }): string {
  return `${start}…(${length})`;
}
