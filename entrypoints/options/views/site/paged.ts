import { computed, type ComputedRef, type Ref, shallowRef } from 'vue';

/** What is drawn at once: hundreds of lines would slow the page, so the rest waits behind a button that says how many. */
const PAGE = 100;

export interface Paged<T> {
  readonly shown: ComputedRef<readonly T[]>;
  readonly total: ComputedRef<number>;
  readonly hasMore: ComputedRef<boolean>;
  readonly showMore: () => void;
}

export function usePaged<T>(all: Readonly<Ref<readonly T[]>>, page = PAGE): Paged<T> {
  const limit = shallowRef(page);
  const total = computed(() => all.value.length);
  return {
    shown: computed(() => all.value.slice(0, limit.value)),
    total,
    hasMore: computed(() => total.value > limit.value),
    showMore: () => {
      limit.value += page;
    },
  };
}
