import { computed, type Ref, shallowRef, watch } from 'vue';
import { type RequestRow } from '@/database/schema';

/** Which of the rows on the screen are chosen. What goes from the screen is not chosen any more: nobody acts on what they do not see. */
export function useSelection(rows: Readonly<Ref<readonly RequestRow[]>>) {
  const ids = shallowRef<ReadonlySet<string>>(new Set());
  const chosen = computed(() => rows.value.filter(({ id }) => ids.value.has(id)));
  const isAll = computed(() => rows.value.length > 0 && chosen.value.length === rows.value.length);

  function toggle(id: string): void {
    const changed = new Set(ids.value);
    if (!changed.delete(id)) changed.add(id);
    ids.value = changed;
  }

  function toggleAll(): void {
    ids.value = new Set(isAll.value ? [] : rows.value.map(({ id }) => id));
  }

  function clear(): void {
    ids.value = new Set();
  }

  watch(rows, (shown) => {
    const there = new Set(shown.map(({ id }) => id));
    if ([...ids.value].some((id) => !there.has(id))) ids.value = ids.value.intersection(there);
  });
  return { ids, chosen, isAll, toggle, toggleAll, clear };
}
