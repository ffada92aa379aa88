import { type PageFact } from '@/messages/page-facts';

/** The browser's own API, in the few words this script needs: the polyfill would be most of its size. */
interface NativeRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean): void };
}

const native = globalThis as { browser?: { runtime?: NativeRuntime }; chrome?: { runtime?: NativeRuntime } };

/** Undefined after an update or a removal of the extension: this script then belongs to nobody and stays silent. */
function runtime(): NativeRuntime | undefined {
  try {
    const found = native.browser?.runtime ?? native.chrome?.runtime;
    return found?.id ? found : undefined;
  } catch {
    return undefined; // Firefox: "can't access dead object".
  }
}

export const page = {
  isAlive: (): boolean => runtime() !== undefined,

  /** Says something to the background, and gives its answer; undefined where nobody hears it. */
  async say(fact: PageFact): Promise<unknown> {
    try {
      return await runtime()?.sendMessage(fact);
    } catch {
      return undefined; // "Extension context invalidated": the page must not see an error of ours.
    }
  },

  onQuestion(answer: (question: unknown) => Promise<unknown> | undefined): void {
    runtime()?.onMessage.addListener((question, sender, send) => {
      const answered = sender.id === runtime()?.id ? answer(question) : undefined;
      answered?.catch(() => null).then(send).catch(() => undefined); // Nobody may be left to send it to.
      return answered !== undefined;
    });
  },
};
