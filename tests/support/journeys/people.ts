/** The person of the journeys, and fixed days: a request that was sent and arrived long ago. */
export const ASKER = {
  name: '山田 花子',
  address: '東京都港区芝公園4-2-8',
  email: 'hanako@example.jp',
} as const;

export const SENT_ON = '2026-02-02';
export const ARRIVED_ON = '2026-02-05';

/** Art. 39: the day of arrival is not counted, two weeks pass, a suit is possible on the day after. */
export const DATES_AHEAD = { reminder: '2026-02-19', suit: '2026-02-20', secondReminder: '2026-03-09' } as const;
