import browser, { type Runtime } from 'webextension-polyfill';

export type Sender = Runtime.MessageSender;

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Whether this page still belongs to a running extension: after an update or a reload it does not. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

export async function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

export async function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Hands every message to `receive`; what it returns is the answer, and undefined leaves it to other listeners. */
export function onMessage(receive: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const listener = receive as (message: unknown, sender: Sender) => Promise<unknown>;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Whether a message came from a page of ours, and not from our script in somebody's page, which shares our id. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** Whether a message came from our own script in the top frame of a tab. */
export function isPageScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);
}

export function onUpdateReady(ready: () => void): void {
  browser.runtime.onUpdateAvailable.addListener(ready);
}

export function restartExtension(): void {
  browser.runtime.reload();
}

/** Calls back once for a start, though an update that comes with the browser's own start is told as two events. */
export function onStarted(started: () => void): void {
  let hasStarted = false;
  const start = (): void => {
    if (!hasStarted) started();
    hasStarted = true;
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}
