import { shallowRef } from 'vue';
import { ORGANISATION } from '@/organisations/registry';
import { todayIn } from '@/platform/clock';

/** How often a page that stays open looks whether the day has changed. */
const LOOK_EVERY_MS = 60_000;
const changes = shallowRef(0);

/** Today in the zone in which the law counts its days, wherever the person is. What is drawn from it follows `followToday`. */
export function todayOfLaw(): Temporal.PlainDate {
  void changes.value;
  return todayIn(ORGANISATION.zone);
}

/** Lets a page that stays open past midnight, or wakes from sleep, show the new day. */
export function followToday(): void {
  let shown = todayIn(ORGANISATION.zone);
  const look = (): void => {
    const today = todayIn(ORGANISATION.zone);
    if (today.equals(shown)) return;
    shown = today;
    changes.value += 1;
  };
  setInterval(look, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', look);
}
