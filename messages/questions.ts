import * as v from 'valibot';

/** Our pages -> page script: what does this origin keep? */
export interface StorageQuestion {
  readonly kind: 'storage?';
}

/** Background -> page script: what have you seen that you have not told? With `policy`, also read the policy that stands there. */
export interface PageQuestion {
  readonly kind: 'page?';
  readonly policy: boolean;
}

/** The most names that are asked for and shown of one kind; the rest is counted. */
export const MOST_NAMES = 200;
export const LONGEST_NAME = 300;

/** Five full lists of the longest names, each character written as six (`\u0001`), and what stands around them. */
export const LARGEST_ANSWER = 5 * MOST_NAMES * (6 * LONGEST_NAME + 100) + 4_096;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const Entry = v.strictObject({ name: Name, bytes: v.nullable(Count), cut: v.boolean() });

/** Names, and sizes where the browser tells them; never a value. `total` may be more than the names that are given. */
const Kept = v.strictObject({ total: Count, entries: v.pipe(v.array(Entry), v.maxLength(MOST_NAMES)) });

/** A store that the page or the browser would not let us list is null, which is not the same as empty. */
export const StorageAnswer = v.strictObject({
  origin: v.pipe(v.string(), v.maxLength(300)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  local: v.nullable(Kept),
  session: v.nullable(Kept),
  databases: v.nullable(Kept),
  caches: v.nullable(Kept),
  workers: v.nullable(Kept),
});
export type StorageAnswer = v.InferOutput<typeof StorageAnswer>;
export type StorageKept = v.InferOutput<typeof Kept>;
export type StorageEntry = v.InferOutput<typeof Entry>;
