export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Names under which a file could reach what all objects share. */
const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What a file holds, without those names at any depth. */
export function withoutPrototypeKeys(value: Json): Json {
  if (isList(value)) return value.map(withoutPrototypeKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PROTOTYPE_KEYS.includes(key))
      .map(([key, part]) => [key, withoutPrototypeKeys(part)]),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
