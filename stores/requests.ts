import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { countNeedingPerson, countRequests, listNextDates, listRequests } from '@/database/requests';
import { type RequestRow } from '@/database/schema';
import { useLive } from './live';
import { memory } from './memory';

const PAGE = 50;

/** All requests as a list, nearest date first, a page at a time. */
export const useRequests = defineStore('requests', () => {
  const limit = shallowRef(PAGE);
  const listed = useLive(async () => {
    const [rows, total] = await Promise.all([listRequests(memory(), limit.value), countRequests(memory())]);
    return { rows, total };
  });

  const rows = computed<readonly RequestRow[] | undefined>(() => listed.value.value?.rows);
  const total = computed(() => listed.value.value?.total ?? 0);

  function showMore(): void {
    limit.value += PAGE;
    listed.restart();
  }

  return { rows, total, failed: listed.failed, showMore };
});

/** What the popup and the menu say about requests: the nearest dates and how many need the person. */
export const useNextDates = defineStore('nextDates', () => {
  const live = useLive(async () => {
    const [next, needing, total] = await Promise.all([listNextDates(memory(), 3), countNeedingPerson(memory()), countRequests(memory())]);
    return { next, needing, total };
  });
  return { answer: live.value, failed: live.failed };
});
