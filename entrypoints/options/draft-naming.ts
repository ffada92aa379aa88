let named: string | null = null;

/** Says that the next address belongs to the draft that is being typed: its view stays, with the focus and the words in it. */
export function nameDraft(id: string): void {
  named = id;
}

/** Whether an address is that of the draft that was just named; asked once, because Back leads to the same address. */
export function isBeingNamed(id: unknown): boolean {
  const isIt = named !== null && id === named;
  named = null;
  return isIt;
}
