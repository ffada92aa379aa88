/** How many messages one sender may send within a window, so that a hostile page cannot keep us busy. */
export interface Allowance {
  readonly take: (sender: number, nowMs: number) => boolean;
}

export function createAllowance({ most, windowMs }: { most: number; windowMs: number }): Allowance {
  const taken = new Map<number, { readonly since: number; count: number }>();
  return {
    take(sender, nowMs) {
      const current = taken.get(sender);
      if (!current || nowMs - current.since >= windowMs || nowMs < current.since) {
        forgetOld(taken, nowMs - windowMs);
        taken.set(sender, { since: nowMs, count: 1 });
        return true;
      }
      current.count += 1;
      return current.count <= most;
    },
  };
}

function forgetOld(taken: Map<number, { readonly since: number }>, before: number): void {
  for (const [sender, { since }] of taken) if (since <= before) taken.delete(sender);
}
