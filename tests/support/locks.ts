/** The browser's locks, as far as we use them: shared, held until a promise settles. */
export function fakeLocks() {
  const held = new Map<object, string>();
  return {
    async request(name: string, _: object, work: () => Promise<unknown>): Promise<unknown> {
      const lock = {};
      held.set(lock, name);
      try {
        return await work();
      } finally {
        held.delete(lock);
      }
    },
    query: () => Promise.resolve({ held: [...held.values()].map((name) => ({ name })) }),
    /** How often a lock is held now. */
    count: (name: string): number => [...held.values()].filter((other) => other === name).length,
  };
}
