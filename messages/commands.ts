import * as v from 'valibot';

/** Our pages -> background: what must outlive the page that asks for it. */
export const Command = v.variant('kind', [
  /** The person agreed to restart with the new version; `returnTo` is the tracker's route to come back to. */
  v.strictObject({ kind: v.literal('applyUpdate'), returnTo: v.pipe(v.string(), v.maxLength(200), v.regex(/^#\/[\w\-/?=&.%]*$/)) }),
]);
export type Command = v.InferOutput<typeof Command>;
