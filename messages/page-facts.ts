import * as v from 'valibot';
import { LARGEST_MESSAGE } from './read';

/** The address of a page of the company, without what may be personal in it: no query, no fragment. */
const Address = v.pipe(v.string(), v.maxLength(2_048), v.url(), v.regex(/^https?:\/\/[^?#]*$/));

export const MOST_HOSTS = 300;
export const MOST_FIELDS = 100;
export const LONGEST_LABEL = 80;
export const LONGEST_POLICY = 500_000;

const Host = v.pipe(v.string(), v.regex(/^(?:[a-z\d._-]{1,253}|\[[\da-f:.]{2,45}\])$/));
const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Field = v.strictObject({ autocomplete: upTo(LONGEST_LABEL), type: upTo(LONGEST_LABEL), label: upTo(LONGEST_LABEL) });

/** What was seen in a view that was not told before: `isNew` where nothing of the view was. Hosts only, no path and no query. */
export const SiteSeen = v.strictObject({
  kind: v.literal('siteSeen'),
  address: Address,
  isNew: v.boolean(),
  hosts: v.pipe(v.array(Host), v.maxLength(MOST_HOSTS), v.readonly()),
  /** There were more hosts than are told. */
  cut: v.boolean(),
  /** What the page's forms say of their fields; never what was typed. */
  fields: v.pipe(v.array(Field), v.maxLength(MOST_FIELDS), v.readonly()),
  geolocation: v.picklist(['granted', 'denied', 'prompt', 'unknown']),
});
export type SiteSeen = v.InferOutput<typeof SiteSeen>;

/** A policy as the page showed it. A text that was too long is cut, and then it is not compared. */
export const PolicyShown = v.strictObject({
  kind: v.literal('policyShown'),
  address: Address,
  /** Where the page says that it belongs, or empty. */
  canonical: upTo(2_048),
  /** Whether the browser was sent here from another address of the same origin. */
  redirected: v.boolean(),
  title: upTo(LONGEST_LABEL * 4),
  /** The answer of the server, or null where the browser does not tell or the page has moved on since. */
  status: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))),
  lang: upTo(LONGEST_LABEL),
  translated: v.boolean(),
  finished: v.boolean(),
  cut: v.boolean(),
  text: upTo(LONGEST_POLICY),
});
export type PolicyShown = v.InferOutput<typeof PolicyShown>;

/** Page script -> background. Facts in the past tense: the background decides what they mean, and answers the first with a `PageWish`. */
export const PageFact = v.variant('kind', [v.strictObject({ kind: v.literal('pageOpened') }), SiteSeen, PolicyShown]);
export type PageFact = v.InferOutput<typeof PageFact>;

/** What the background wants of a page that has opened, by what the person has chosen. */
export interface PageWish {
  /** Tell by yourself what you see. */
  readonly report: boolean;
  /** Keep it in mind, in case that the person asks. */
  readonly collect: boolean;
  /** Read the policy that stands here. */
  readonly policy: boolean;
}

/** Each character of a policy can be six in JSON. */
const LARGEST_POLICY = 6 * LONGEST_POLICY + 64 * 1024;

export function largestFact(raw: unknown): number {
  const isPolicy = typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'policyShown';
  return isPolicy ? LARGEST_POLICY : LARGEST_MESSAGE;
}
