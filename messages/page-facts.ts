import * as v from 'valibot';

/** The address of a page of the company, without what may be personal in it: no query, no fragment. */
const Address = v.pipe(v.string(), v.maxLength(2_048), v.url(), v.regex(/^https?:\/\/[^?#]*$/));

/** Page script -> background. Facts in the past tense: the background decides what they mean. */
export const PageFact = v.variant('kind', [v.strictObject({ kind: v.literal('siteSeen'), address: Address })]);
export type PageFact = v.InferOutput<typeof PageFact>;
