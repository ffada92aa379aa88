/** What a part of a cookie's value is. The words for a person are in `words.ts`. */
export const FIELD_KINDS = [
  'client-id', 'property', 'visitor-id', 'session-id', 'device-id', 'conversion-id', 'click-id',
  'first-seen', 'created', 'session-started', 'previous-visit', 'last-activity',
  'sessions', 'page-views', 'engaged', 'seen-before',
  'chosen-on', 'choice', 'text', 'entry', 'date', 'uuid', 'algorithm',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** `at` is an ISO instant. `withheld` stands for a part that may be a key to somebody's account. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'withheld' };

/** `certain`: name and format are the ones their maker uses; `probable`: the value has this form, but nobody says that it means this. */
export type Confidence = 'certain' | 'probable';

/** `name` is the key inside the value where it has one, as in JSON. */
export interface Field {
  readonly kind: FieldKind;
  readonly name: string | null;
  readonly value: FieldValue;
  readonly confidence: Confidence;
}

/** A cookie as far as its value can be read. `session`: it ends when the browser closes. */
export interface CookieValue {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: boolean;
  readonly session: boolean;
}

/** Null where the value does not have the form that the name promises. */
export type Reader = (cookie: CookieValue, now: Temporal.Instant) => readonly Field[] | null;

const LONGEST_TEXT = 200;

export function textField(kind: FieldKind, text: string, confidence: Confidence = 'certain'): Field {
  const characters = [...text];
  const cut = characters.length > LONGEST_TEXT ? `${characters.slice(0, LONGEST_TEXT).join('')}…` : text;
  return { kind, name: null, value: { kind: 'text', text: cut }, confidence };
}

export function instantField(kind: FieldKind, at: Temporal.Instant, confidence: Confidence = 'certain'): Field {
  return { kind, name: null, value: { kind: 'instant', at: at.toString() }, confidence };
}

export function numberField(kind: FieldKind, number: number, confidence: Confidence = 'certain'): Field {
  return { kind, name: null, value: { kind: 'number', number }, confidence };
}

export function yesNoField(kind: FieldKind, yes: boolean, confidence: Confidence = 'certain'): Field {
  return { kind, name: null, value: { kind: 'yes-no', yes }, confidence };
}

/** The fields that could be read; a part that is missing leaves no field. */
export function present(fields: readonly (Field | null)[]): readonly Field[] {
  return fields.filter((field) => field !== null);
}
