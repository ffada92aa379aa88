import browser, { type Notifications, type Permissions } from 'webextension-polyfill';
import { isFirefox } from './browser-kind';

/** A notification in words that anybody may read: it is shown on locked screens too. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Offered as buttons where the browser has them; two at most. */
  readonly buttons: readonly string[];
}

type Options = Notifications.CreateNotificationOptions & { readonly buttons?: readonly { readonly title: string }[]; readonly requireInteraction?: boolean };

const PERMISSION: Permissions.Permissions = { permissions: ['notifications'] };
/** A packaged file: a `data:` address fails under our policy. */
const ICON = '/icon/site-128.png';

/** `missing`: not allowed to us, or not yet. `silenced`: allowed, but switched off in the browser or the system, where Chrome tells. */
export type NoteAccess = 'allowed' | 'missing' | 'silenced';

export async function findNoteAccess(): Promise<NoteAccess> {
  if (!(await browser.permissions.contains(PERMISSION)) || !isThere()) return 'missing';
  return isFirefox() || (await levelInChromium()) === 'granted' ? 'allowed' : 'silenced';
}

/** Asks for notifications. It has to be the first thing in a click handler: Firefox refuses it after any await. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export async function showNote(note: Note): Promise<void> {
  await browser.notifications.create(note.id, isFirefox() ? toFirefox(note) : toChromium(note));
}

export async function hideNote(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** The ids of what is shown now; none where nothing may be shown. */
export async function listShownNotes(): Promise<readonly string[]> {
  return isThere() ? Object.keys(await browser.notifications.getAll()) : [];
}

export interface NoteAnswers {
  readonly onClicked: (id: string) => void;
  readonly onButton: (id: string, button: number) => void;
  readonly onClosed: (id: string) => void;
}

/**
 * Listens to what the person does with notifications. The browser has no such object before the permission is granted:
 * then we listen from that moment on. To be called while the background starts, or a click could not wake it.
 */
export function onNoteAnswered(answers: NoteAnswers): void {
  let listening = false;
  const listen = (): void => {
    if (listening || !isThere()) return;
    listening = true;
    browser.notifications.onClicked.addListener(answers.onClicked);
    browser.notifications.onButtonClicked?.addListener(answers.onButton);
    browser.notifications.onClosed.addListener(answers.onClosed);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function isThere(): boolean {
  return (browser.notifications as typeof browser.notifications | undefined) !== undefined;
}

/** Firefox throws at `buttons`, `requireInteraction` and `silent`. */
function toFirefox({ title, message }: Note): Options {
  return { type: 'basic', iconUrl: browser.runtime.getURL(ICON), title, message };
}

/** It stays until the person has answered it; without that it is gone after seconds. */
function toChromium(note: Note): Options {
  return { ...toFirefox(note), buttons: note.buttons.map((title) => ({ title })), requireInteraction: true };
}

/** Not in the polyfill's types, because Firefox has none. */
function levelInChromium(): Promise<string> {
  const { getPermissionLevel } = browser.notifications as unknown as { readonly getPermissionLevel: () => Promise<string> };
  return getPermissionLevel();
}
