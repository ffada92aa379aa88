import { defineStore } from 'pinia';
import { countNeedingPerson, countRequests, listNextDates } from '@/database/requests';
import { useLive } from './live';
import { memory } from './memory';

/** What the popup and the menu say about requests: the nearest dates and how many need the person. */
export const useNextDates = defineStore('nextDates', () => {
  const live = useLive(async () => {
    const [next, needing, total] = await Promise.all([listNextDates(memory(), 3), countNeedingPerson(memory()), countRequests(memory())]);
    return { next, needing, total };
  });
  return { answer: live.value, failed: live.failed };
});
