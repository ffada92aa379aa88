/** “a”, “a and b”, “a, b and c”. */
export function joined(words: readonly string[], comma: string, and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${and}${words.at(-1) ?? ''}`;
}
