import { computed, type ComputedRef, onMounted, shallowRef } from 'vue';
import { type ListGroup } from '@/stores/list';

/** As many as a screen shows. */
const FIRST = 12;
let isFirstTable = true;

/**
 * The rows to draw: of the first table after the page was opened at first those that can be seen, and all of them a
 * frame later. The person sees their requests sooner; who comes back to the list finds every row at once.
 */
export function useDrawn(groups: () => readonly ListGroup[]): ComputedRef<readonly ListGroup[]> {
  const most = shallowRef(isFirstTable ? FIRST : Infinity);
  isFirstTable = false;
  onMounted(() => requestAnimationFrame(() => setTimeout(() => (most.value = Infinity))));
  return computed(() => (most.value === Infinity ? groups() : firstOf(groups(), most.value)));
}

export function firstOf(groups: readonly ListGroup[], most: number): readonly ListGroup[] {
  let left = most;
  const cut = groups.map((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return { ...group, rows };
  });
  return cut.filter(({ rows }) => rows.length > 0);
}
