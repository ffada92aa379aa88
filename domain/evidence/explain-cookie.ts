import { type Explanation } from './explanations/explanation';
import { GOOGLE } from './explanations/google';
import { MARKETING } from './explanations/marketing';
import { PRODUCT } from './explanations/product';
import { SERVICE } from './explanations/service';
import { matchesPattern, type Pattern } from './pattern';

/** Loaded by the pages that show it, with `import()`: neither the popup's first paint nor the background needs these texts. */
export const EXPLANATIONS: readonly Explanation[] = [...GOOGLE, ...MARKETING, ...PRODUCT, ...SERVICE];

/** `setBy` is what the name suggests: it stays "probably", because any site may use any name. */
export function explainCookie(name: string): Explanation | null {
  const exact = EXPLANATIONS.find(({ names }) => names.includes(name) && !name.includes('*'));
  if (exact) return exact;
  const families = EXPLANATIONS.flatMap((explanation) => explanation.names.filter((pattern) => isFamilyOf(name, pattern)).map((pattern) => ({ explanation, pattern })));
  return families.sort((a, b) => b.pattern.length - a.pattern.length)[0]?.explanation ?? null;
}

/** The star stands for at least one character. */
function isFamilyOf(name: string, pattern: Pattern): boolean {
  return pattern.includes('*') && name.length >= pattern.length && matchesPattern(name, pattern);
}
