import browser from 'webextension-polyfill';
import { SAFETY_MINUTES } from '@/domain/request/reminders';

const NAME = 'tick';

/**
 * The one alarm: after so many seconds, and from then on each hour. Made anew it takes the place of the old one. Alarms
 * end with the browser in Firefox and sometimes in Chrome, so they only wake us: what is due is in the database.
 */
export async function wakeAfter(seconds: number): Promise<void> {
  await browser.alarms.create(NAME, { delayInMinutes: seconds / 60, periodInMinutes: SAFETY_MINUTES });
}

export function onWake(wake: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) wake();
  });
}
