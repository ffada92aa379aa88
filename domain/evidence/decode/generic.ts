import { fromBase64, fromJson, fromPercent, isReadable } from './encoding';
import { type Field, type FieldValue, instantField, textField } from './field';
import { instantOf } from './instant';
import { isSecretName, isTokenShaped } from './secret';

const MOST_ENTRIES = 20;
const MOST_DATES = 5;
const LONGEST = 8192;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** `secret`: under its encoding the value turned out to be a signed token. */
export type Generic = { readonly kind: 'fields'; readonly fields: readonly Field[] } | { readonly kind: 'secret' };

/** What a value of an unknown cookie looks like. All of it is only probable. */
export function readAny(value: string, now: Temporal.Instant): Generic {
  if (value.length > LONGEST) return { kind: 'fields', fields: [] };
  const text = fromPercent(value);
  const inner = decodedText(text);
  if (isTokenShaped(text) || (inner !== null && isTokenShaped(inner))) return { kind: 'secret' };
  const json = fromJson(inner ?? text);
  if (json !== undefined) return { kind: 'fields', fields: entriesOf(json, now) };
  return { kind: 'fields', fields: readPlain({ value, text, inner }, now) };
}

interface Layers {
  readonly value: string;
  readonly text: string;
  readonly inner: string | null;
}

function readPlain({ value, text, inner }: Layers, now: Temporal.Instant): readonly Field[] {
  if (UUID.test(text)) return [textField('uuid', text.toLowerCase(), 'probable')];
  if (inner !== null) return [textField('text', inner, 'probable'), ...datesIn(inner, now)];
  const plain = text !== value && isReadable(text) ? [textField('text', text, 'probable')] : [];
  return [...plain, ...datesIn(text, now)];
}

/** Short words are valid base64 by chance; twelve readable bytes are not. JSON shows itself by its bracket. */
function decodedText(text: string): string | null {
  const decoded = fromBase64(text);
  if (decoded === null || !isReadable(decoded)) return null;
  return decoded.length >= 12 || fromJson(decoded) !== undefined ? decoded : null;
}

function datesIn(text: string, now: Temporal.Instant): readonly Field[] {
  return [...text.matchAll(/(?<![\dA-Za-z])(?:\d{13}|\d{10})(?![\dA-Za-z])/g)]
    .map(([digits]) => instantOf(digits, now))
    .filter((instant) => instant !== null)
    .slice(0, MOST_DATES)
    .map((instant) => instantField('date', instant, 'probable'));
}

function entriesOf(json: object, now: Temporal.Instant): readonly Field[] {
  const entries = Object.entries(json).slice(0, MOST_ENTRIES);
  return entries.map(([key, value]): Field => ({ kind: 'entry', name: textOf(key), value: valueOf(key, value, now), confidence: 'probable' }));
}

function valueOf(key: string, value: unknown, now: Temporal.Instant): FieldValue {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (isSecretName(key) || holdsSecret(text)) return { kind: 'withheld' };
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  const instant = instantOf(text, now);
  if (instant !== null) return { kind: 'instant', at: instant.toString() };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return { kind: 'text', text: textOf(text) };
}

/** Inside a nested object a secret may stand under its own key. */
function holdsSecret(text: string): boolean {
  if (isTokenShaped(text)) return true;
  const inner = fromBase64(text);
  if (inner !== null && isTokenShaped(inner)) return true;
  return /^[[{]/.test(text) && [...text.matchAll(/"([^"]*)"\s*:/g)].some(([, key = '']) => isSecretName(key));
}

function textOf(text: string): string {
  const { value } = textField('entry', text);
  return value.kind === 'text' ? value.text : '';
}
