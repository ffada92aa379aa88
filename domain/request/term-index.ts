/** Which requests hold a term that begins so, for every beginning that is typed, without looking at any request. */
export interface TermIndex {
  /** Adds what one source of a request is found by; a request may be added in parts. */
  readonly add: (id: string, terms: readonly string[]) => void;
  /** The requests that hold, for each of the beginnings, a term that begins with it. */
  readonly find: (beginnings: readonly string[]) => ReadonlySet<string>;
}

/** In memory each request is a number: its terms are written down once, however many requests hold them. */
export function createTermIndex(): TermIndex {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const holders = new Map<string, number[]>();
  let sorted: readonly string[] = [];

  function numberOf(id: string): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  }

  function add(id: string, terms: readonly string[]): void {
    const number = numberOf(id);
    for (const term of terms) {
      const list = holders.get(term);
      if (list) list.push(number);
      else holders.set(term, [number]);
    }
  }

  function find(beginnings: readonly string[]): ReadonlySet<string> {
    if (sorted.length !== holders.size) sorted = [...holders.keys()].sort();
    const met = new Uint8Array(ids.length);
    for (const [place, beginning] of beginnings.entries()) {
      for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at += 1) {
        for (const number of holders.get(sorted[at] ?? '') ?? []) if (met[number] === place) met[number] = place + 1;
      }
    }
    return new Set(ids.filter((_, number) => met[number] === beginnings.length));
  }

  return { add, find };
}

/** The place of the first text that is not before this one. */
export function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
