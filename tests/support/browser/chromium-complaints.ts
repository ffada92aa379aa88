import type { BrowserContext, CDPSession, ConsoleMessage } from '@playwright/test';
import type { Complaint } from './session.ts';

/** Collects errors of every page and of the workers that pages started, from the console and uncaught. */
export function listenToPages(context: BrowserContext, origin: string, complaints: Complaint[]): void {
  context.on('console', (message) => {
    if (message.type() !== 'error' || isFromOurWorker(message, origin)) return;
    complaints.push({ url: message.page()?.url() || message.location().url, text: message.text() });
  });
  context.on('weberror', (error) => {
    complaints.push({ url: error.page()?.url() ?? '', text: String(error.error()) });
  });
}

/** `listenToWorker` hears these, and with them what Playwright does not tell: exceptions and refusals by policy. */
function isFromOurWorker(message: ConsoleMessage, origin: string): boolean {
  return message.worker()?.url().startsWith(origin) ?? false;
}

/** Collects errors of the extension's service worker, each time that it starts; also those from before we listened. */
export async function listenToWorker(cdp: CDPSession, origin: string, complaints: Complaint[]): Promise<void> {
  const urls = new Map<string, string>();
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const url = urls.get(sessionId);
    const text = url && complaintIn(JSON.parse(message) as WorkerMessage);
    if (text) complaints.push({ url, text });
  });
  cdp.on('Target.targetCreated', ({ targetInfo: { targetId, type, url } }) => {
    if (type === 'service_worker' && url.startsWith(origin)) void attach(cdp, targetId, (sessionId) => urls.set(sessionId, url));
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}

/** Playwright shows browser-wide CDP only without `flatten`: messages go in and out wrapped. */
async function attach(cdp: CDPSession, targetId: string, onSession: (sessionId: string) => void): Promise<void> {
  try {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    onSession(sessionId);
    for (const [id, method] of ['Runtime.enable', 'Log.enable'].entries()) {
      await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    }
  } catch {
    // It had ended before we could listen; its successor is announced like it.
  }
}

interface WorkerMessage {
  readonly method?: string;
  readonly params?: {
    readonly type?: string;
    readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
    readonly entry?: { readonly level: string; readonly text: string };
    readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  };
}

function complaintIn({ method, params }: WorkerMessage): string | undefined {
  if (method === 'Runtime.exceptionThrown') return params?.exceptionDetails?.exception?.description ?? params?.exceptionDetails?.text;
  if (method === 'Log.entryAdded' && params?.entry?.level === 'error') return params.entry.text;
  if (method !== 'Runtime.consoleAPICalled' || params?.type !== 'error') return undefined;
  return params.args?.map(({ value, description }) => description ?? String(value)).join(' ');
}
