import { fromBase64, fromPercent } from './encoding';
import { type CookieValue } from './field';

/** Why a value is neither read nor passed on: it may open somebody's account. */
export const SECRET_REASONS = ['http-only', 'host-prefix', 'name', 'signed-token', 'ends-with-session'] as const;
export type SecretReason = (typeof SECRET_REASONS)[number];

const SECRET_NAME =
  /sess(?!ions?_?count)|token|auth|csrf|xsrf|jwt|(?:^|[._-])s?sid(?:$|[._-])|log(?:ged)?[-_]?in|sign(?:ed)?[-_]?in|passw|secret|credential|remember|api[-_]?key|private[-_]?key/i;

/** Too much is called secret rather than too little: then only a name and a length are shown. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Of a signed token (JWT, RFC 7519; JWE, RFC 7516) the first part is a JSON object in base64url. */
export function isTokenShaped(value: string): boolean {
  return tokenHead(value) !== null;
}

/** The first part of a signed token, decoded; null where the value holds none. */
export function tokenHead(value: string): string | null {
  for (const [, head = ''] of fromPercent(value).matchAll(/([\w-]{8,})\.[\w-]{4,}/g)) {
    const text = fromBase64(head);
    if (text !== null && /^\s*\{/.test(text)) return text;
  }
  return null;
}

/** What every cookie is asked first, whatever its name promises. */
export function secretBySetting({ name, value, httpOnly }: CookieValue): SecretReason | null {
  if (httpOnly) return 'http-only';
  if (/^__Host-/i.test(name)) return 'host-prefix';
  return isTokenShaped(value) ? 'signed-token' : null;
}

/** What a cookie of no known kind is asked as well: without an expiry a value is often a login, under whatever name. */
export function secretByName({ name, session }: CookieValue): SecretReason | null {
  if (isSecretName(name)) return 'name';
  return session ? 'ends-with-session' : null;
}
