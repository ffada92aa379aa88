import { defineStore } from 'pinia';
import { countNeedingPerson, countRequests, listNextDates } from '@/database/requests';
import { useLive, useQuiet } from './live';
import { memory } from './memory';

/** What the popup and the menu say about requests: the nearest dates and how many need the person. */
export const useNextDates = defineStore('nextDates', () => {
  const live = useLive(async () => {
    const [next, needing, total] = await Promise.all([listNextDates(memory(), 3), countNeedingPerson(memory()), countRequests(memory())]);
    return { next, needing, total };
  });
  return { answer: live.value, failed: live.failed };
});

/** How many requests need the person, for the menu: counted once the page itself has been asked for. */
export function useNeeding() {
  return useLive(() => countNeedingPerson(memory()), { behind: useQuiet() }).value;
}
