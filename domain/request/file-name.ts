const LONGEST_NAME = 120;

/**
 * A name under which a kept file can be saved again: without what is a path to some system, what cannot be seen, or what
 * turns the direction of writing, by which one ending can look like another.
 */
export function toSafeName(name: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  return shorten(safe) || 'file';
}

/** Keeps the ending. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? '';
  return [...name].slice(0, LONGEST_NAME - ending.length).join('') + ending;
}
