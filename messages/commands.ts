import * as v from 'valibot';

/** A cookie as a list names it (`keyOf`): its name and path can each have thousands of characters. */
const CookieKey = v.pipe(v.string(), v.maxLength(20_000));
const Id = v.pipe(v.string(), v.maxLength(60));

/** Hundreds of cookies with the longest names there are. */
export const LARGEST_COMMAND = 8 * 1024 * 1024;

/** Our pages -> background: what must outlive the page that asks for it. */
export const Command = v.variant('kind', [
  /** The person agreed to restart with the new version; `returnTo` is the tracker's route to come back to. */
  v.strictObject({ kind: v.literal('applyUpdate'), returnTo: v.pipe(v.string(), v.maxLength(200), v.regex(/^#\/[\w\-/?=&.%]*$/)) }),
  /** `all` is what there is when the command arrives, not what a page showed. */
  v.strictObject({ kind: v.literal('clearCookies'), cookies: v.union([v.literal('all'), v.pipe(v.array(CookieKey), v.maxLength(3_000))]), saveIdentifiers: v.boolean() }),
  /** `asked`: the browser is asking the person for the permission; the page may be gone before the answer. */
  v.strictObject({ kind: v.literal('clearStorage'), permission: v.picklist(['asked', 'answered']) }),
  v.strictObject({ kind: v.literal('undoClearing'), id: Id }),
  /** A page has found a clearing half-done: the background was stopped. */
  v.strictObject({ kind: v.literal('resumeClearing') }),
  /** A page was opened, or has changed what there is to remind of: tell what is due, and set the alarm anew. */
  v.strictObject({ kind: v.literal('lookForReminders') }),
  /** The person wants to know what the company's page that was in front last does: look at it, and record it. */
  v.strictObject({ kind: v.literal('lookAtPage') }),
]);
export type Command = v.InferOutput<typeof Command>;

/** How looking at a page ended. */
export interface PageLooked {
  readonly kind: 'looked' | 'off' | 'no-access' | 'no-tab' | 'no-answer';
}
