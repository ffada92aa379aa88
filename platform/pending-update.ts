import browser from 'webextension-polyfill';

const KEY = 'updateReady';

/** Says to open and to coming pages that a new version waits. It is forgotten with the restart that brings it. */
export async function announceUpdate(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

/** Calls back with whether a new version waits: now, and when that changes. */
export function onUpdateAnnounced(announced: (ready: boolean) => void): void {
  void browser.storage.session.get(KEY).then((stored) => announced(stored[KEY] === true));
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) announced(changes[KEY]?.newValue === true);
  });
}
