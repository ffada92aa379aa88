import * as v from 'valibot';

/** Larger than any message of ours; what is larger is dropped before it is looked at. */
export const LARGEST_MESSAGE = 256 * 1024;

export type Reading<T> = { readonly kind: 'message'; readonly message: T } | { readonly kind: 'malformed' } | { readonly kind: 'too-large' };

/** Checks what came over the wire once, at the edge; inside, types are trusted. An answer may have a limit of its own. */
export function read<S extends v.GenericSchema>(schema: S, raw: unknown, largest = LARGEST_MESSAGE): Reading<v.InferOutput<S>> {
  if (sizeOf(raw) > largest) return { kind: 'too-large' };
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? { kind: 'message', message: parsed.output } : { kind: 'malformed' };
}

/** The length of the JSON form; a thing without one (a cycle, a BigInt) counts as endless. */
function sizeOf(raw: unknown): number {
  try {
    return JSON.stringify(raw)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
