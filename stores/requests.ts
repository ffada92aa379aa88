import { defineStore } from 'pinia';
import { countNeedingPerson, countRequests, countTheirTurn, listNeedingPerson, listNextDates } from '@/database/requests';
import { type RequestRow } from '@/database/schema';
import { useLive, useQuiet } from './live';
import { memory } from './memory';
import { todayOfLaw } from './today';

/** So many fit into the popup. */
const SHOWN = 3;

/** What the popup says about requests: those that need the person, then the nearest dates; and how many need them in all. */
export const useNextDates = defineStore('nextDates', () => {
  const live = useLive(async () => {
    const [theirs, dated, needing, total] = await Promise.all([
      listNeedingPerson(memory(), SHOWN), listNextDates(memory(), 2 * SHOWN), countNeedingPerson(memory()), countRequests(memory()),
    ]);
    return { next: mostPressing(theirs, dated), needing, total };
  });
  return { answer: live.value, failed: live.failed };
});

/** What has come first, then what waits for the person without a day, then what is ahead. A request stands here once. */
function mostPressing(theirs: readonly RequestRow[], dated: readonly RequestRow[]): readonly RequestRow[] {
  const today = todayOfLaw().toString();
  const come = dated.filter(({ nextOn }) => nextOn <= today);
  const rows = new Map([...come, ...theirs, ...dated].map((row) => [row.id, row]));
  return [...rows.values()].slice(0, SHOWN);
}

/** In how many requests it is the person's turn, for the menu, which leads to a list of them: counted once the page itself has been asked for. */
export function useNeeding() {
  return useLive(() => countTheirTurn(memory()), { behind: useQuiet() }).value;
}
