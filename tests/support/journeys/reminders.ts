import type { Worker } from '@playwright/test';
import { buildWith } from './build-copy.ts';

/** A copy of the build that may notify from the start: in headless Chromium the browser's question has no answer. */
export function buildThatNotifies(): string {
  return buildWith(({ permissions, optional_permissions: optional, ...manifest }) => ({
    ...manifest,
    permissions: [...permissions, 'notifications'],
    optional_permissions: optional.filter((name) => name !== 'notifications'),
  }));
}

interface Api {
  readonly alarms: { readonly onAlarm: { dispatch(alarm: { readonly name: string }): void } };
  readonly notifications: {
    getAll(): Promise<Record<string, boolean>>;
    readonly onClicked: { dispatch(id: string): void };
    readonly onButtonClicked: { dispatch(id: string, button: number): void };
  };
}

declare const chrome: Api;

/** The alarm goes off, as after the hour of safety. */
export function wakeForReminders(worker: Worker): Promise<void> {
  return worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'tick' }));
}

/** The ids of the notifications on the screen. */
export function shownNotes(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export function clickNote(worker: Worker, id: string): Promise<void> {
  return worker.evaluate((note) => chrome.notifications.onClicked.dispatch(note), id);
}

/** 0: tomorrow, 1: in a week. */
export function pressNote(worker: Worker, id: string, pressed: number): Promise<void> {
  return worker.evaluate(([note, button]) => chrome.notifications.onButtonClicked.dispatch(note, button), [id, pressed] as const);
}
