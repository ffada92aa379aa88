import { onUnmounted, shallowRef } from 'vue';

/** So long an action in the list can be taken back from where it was done; in the history of the request for ever. */
const OFFERED_MS = 10_000;

export interface Offer {
  readonly message: string;
  readonly tone: 'done' | 'refused';
  readonly undo: (() => Promise<void>) | null;
}

/** The last action, with the way back. The time stands still while the pointer or the focus is on it. */
export function useUndo() {
  const offer = shallowRef<Offer | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function release(): void {
    clearTimeout(timer);
    timer = setTimeout(dismiss, OFFERED_MS);
  }

  function show(shown: Offer): void {
    offer.value = shown;
    release();
  }

  function hold(): void {
    clearTimeout(timer);
  }

  function dismiss(): void {
    clearTimeout(timer);
    offer.value = null;
  }

  async function undo(): Promise<void> {
    const back = offer.value?.undo;
    dismiss();
    await back?.();
  }

  onUnmounted(hold);
  return { offer, show, hold, release, dismiss, undo };
}
