import { ORGANISATION } from '@/organisations/registry';
import { todayIn } from '@/platform/clock';

/** Today in the zone in which the law counts its days, wherever the person is. */
export function todayOfLaw(): Temporal.PlainDate {
  return todayIn(ORGANISATION.zone);
}
