import { readCookiebot, readIsoDate, readOptanon, readTransparency } from './consent';
import { fromJson } from './encoding';
import { type CookieValue, type Field, type Reader, textField } from './field';
import { readAny } from './generic';
import { readAdClick, readAdConversion, readGa, readGaProperty } from './google';
import {
  readClaritySession, readClarityVisitor, readHotjarSession, readHotjarVisitor, readHubspotSession, readHubspotVisitor,
  readHubspotVisits, readIntercomVisitor, readLinkedinClick, readMetaBrowser, readMetaClick,
} from './marketing';
import { secretByName, secretBySetting, type SecretReason, tokenHead } from './secret';

/**
 * `decoded`: what the value says. `opaque`: the name is known, and its maker gives the value no readable meaning.
 * `secret`: not read; `fields` are at most the name of a token's algorithm. `unknown`: nothing could be said.
 */
export type Decoded =
  | { readonly kind: 'decoded'; readonly fields: readonly Field[] }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'secret'; readonly reason: SecretReason; readonly fields: readonly Field[] }
  | { readonly kind: 'unknown' };

const READERS: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/_ga$/, readGa],
  [/_gid$/, readGa],
  [/_ga_[A-Z0-9]+$/i, readGaProperty],
  [/^_gcl_au$/, readAdConversion],
  [/^_gcl_(?:aw|dc|gb|ha|gf)$/, readAdClick],
  [/^__hstc$/, readHubspotVisits],
  [/^hubspotutk$/, readHubspotVisitor],
  [/^__hssc$/, readHubspotSession],
  [/^intercom-(?:id|device-id)-/, readIntercomVisitor],
  [/^_hjSessionUser_\d+$/, readHotjarVisitor],
  [/^_hjSession_\d+$/, readHotjarSession],
  [/^_clck$/, readClarityVisitor],
  [/^_clsk$/, readClaritySession],
  [/^_fbp$/, readMetaBrowser],
  [/^_fbc$/, readMetaClick],
  [/^li_fat_id$/, readLinkedinClick],
  [/^OptanonConsent$/, readOptanon],
  [/^OptanonAlertBoxClosed$/, readIsoDate],
  [/^CookieConsent$/, readCookiebot],
  [/^euconsent-v2$/, readTransparency],
];

const OPAQUE =
  /^(?:__hssrc|_gat(?:_.*)?|_dc_gtm_.*|__stripe_(?:mid|sid)|__cf_bm|_cfuvid|cf_clearance|li_giant|bcookie|lidc|UserMatchHistory|intercom-session-.*)$/;

/** Reads a cookie's value as far as it can be read without opening an account. Never throws; says how sure it is of each field. */
export function decodeCookie(cookie: CookieValue, now: Temporal.Instant): Decoded {
  const secret = secretBySetting(cookie);
  if (secret !== null) return { kind: 'secret', reason: secret, fields: algorithmOf(cookie.value, secret) };
  const known = readKnown(cookie, now);
  if (known !== null) return { kind: 'decoded', fields: known };
  if (OPAQUE.test(cookie.name)) return { kind: 'opaque' };
  const byName = secretByName(cookie);
  if (byName !== null) return { kind: 'secret', reason: byName, fields: [] };
  return decodeAny(cookie.value, now);
}

function readKnown(cookie: CookieValue, now: Temporal.Instant): readonly Field[] | null {
  const [, read] = READERS.find(([name]) => name.test(cookie.name)) ?? [];
  return read?.(cookie, now) ?? null;
}

function decodeAny(value: string, now: Temporal.Instant): Decoded {
  const any = readAny(value, now);
  if (any.kind === 'secret') return { kind: 'secret', reason: 'signed-token', fields: [] };
  return any.fields.length === 0 ? { kind: 'unknown' } : { kind: 'decoded', fields: any.fields };
}

/** RFC 7518. Of a token only a word of this list is repeated, so that nothing of the token itself is. */
const ALGORITHM = /^(?:none|[HREP]S(?:256|384|512)|ES256K|EdDSA|dir|RSA-OAEP(?:-256)?|ECDH-ES|A(?:128|192|256)(?:KW|GCMKW))$/;

function algorithmOf(value: string, reason: SecretReason): readonly Field[] {
  if (reason !== 'signed-token') return [];
  const { alg }: { readonly alg?: unknown } = { ...fromJson(tokenHead(value) ?? '') };
  return typeof alg === 'string' && ALGORITHM.test(alg) ? [textField('algorithm', alg)] : [];
}
