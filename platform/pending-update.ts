import browser from 'webextension-polyfill';

const KEY = 'updateReady';

/** Says to open and to coming pages that a new version waits. It is forgotten with the restart that brings it. */
export async function announceUpdate(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

/** Calls back with true if a new version waits, and with what changes later. */
export function onUpdateAnnounced(announced: (ready: boolean) => void): void {
  // An answer that there is none may be older than an announcement that has come meanwhile.
  void browser.storage.session.get(KEY).then((stored) => stored[KEY] === true && announced(true));
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) announced(changes[KEY]?.newValue === true);
  });
}
