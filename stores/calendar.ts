import { computed } from 'vue';
import { type DatedRequest, listDates, MOST_DATED } from '@/database/requests';
import { type RequestRow } from '@/database/schema';
import { type DayOf, type MonthPart, toDays, toMonths } from '@/domain/request/months';
import { useLive } from './live';
import { memory } from './memory';
import { todayOfLaw } from './today';

/** One date of an open request, with what it is for. */
export interface DateOfRequest {
  readonly on: Temporal.PlainDate;
  readonly kind: string;
  readonly words: string;
  readonly request: RequestRow;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** The dates of all open requests: by month what is ahead, and apart what has passed without an end of the request. */
export function useCalendar() {
  const read = useLive(async () => (await listDates(memory(), { from: FIRST_DAY, until: LAST_DAY })).map(toDate));
  const dates = computed(() => read.value.value);
  const isPast = ({ on }: DateOfRequest): boolean => Temporal.PlainDate.compare(on, todayOfLaw()) < 0;
  const past = computed<readonly DayOf<DateOfRequest>[]>(() => toDays((dates.value ?? []).filter(isPast)));
  const months = computed<readonly MonthPart<DateOfRequest>[]>(() => toMonths((dates.value ?? []).filter((date) => !isPast(date)), todayOfLaw()));
  const isCut = computed(() => new Set(dates.value?.map(({ request }) => request.id)).size >= MOST_DATED);
  return { dates, past, months, isCut, failed: read.failed };
}

function toDate({ on, ...date }: DatedRequest): DateOfRequest {
  return { ...date, on: Temporal.PlainDate.from(on) };
}
