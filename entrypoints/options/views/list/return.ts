import { nextTick, type Ref, watch } from 'vue';
import { type RequestRow } from '@/database/schema';

/** The request that was opened last: who comes back to the list goes on from there. */
let openedLast: string | null = null;

/** Gives the focus back to the line that was opened, once it is there, when the person comes back by the browser's Back. */
export function useReturn(rows: Readonly<Ref<readonly RequestRow[]>>, focusOn: (id: string) => void): (id: string) => void {
  let waitedFor = isComingBack() ? openedLast : null;
  watch(rows, async (shown) => {
    const id = waitedFor;
    if (id === null || !shown.some((row) => row.id === id)) return;
    waitedFor = null;
    await nextTick();
    focusOn(id);
  });
  return (id) => {
    openedLast = id;
  };
}

/** The router keeps in the history's state where one went from a page; on a page that is new there is nothing. */
function isComingBack(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'forward' in state && state.forward !== null;
}
