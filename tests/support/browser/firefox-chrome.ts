import type { Browser } from 'puppeteer-core';
import type { Complaint, NetworkRequest } from './session.ts';

/*
 * Firefox's drivers see pages only. What the add-on's background does is known to the browser itself, whose own
 * window ("chrome" in Firefox's words) can be scripted when it was started with --remote-allow-system-access.
 */

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates an expression in the browser's own window; its (awaited) value comes back through JSON. */
export async function evaluateInBrowser(browser: Browser, expression: string): Promise<unknown> {
  const connection = (browser as unknown as { readonly connection: Connection }).connection; // Puppeteer does not publish it.
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const evaluation = (
    await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    })
  ).result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(`In Firefox's own window: ${evaluation.exceptionDetails?.text}`);
  return JSON.parse(String(evaluation.result?.value)) as unknown;
}

/** Puts an issuing certificate among those that this profile trusts for sites. */
export async function trust(browser: Browser, authority: string): Promise<void> {
  const body = authority.replaceAll(/-----[^-]+-----|\s/g, '');
  await evaluateInBrowser(
    browser,
    `Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64('${body}', 'C,,') && true`,
  );
}

/** Notes requests, each with its asker, and errors from now on. */
export async function listenInBrowser(browser: Browser): Promise<void> {
  await evaluateInBrowser(browser, LISTEN);
}

/*
 * Runs in Firefox's own window. Errors are kept as they come, because the browser's list holds 250 messages only.
 * Warnings are left out, as are cookies that Firefox refused and all that comes from neither an extension nor a site.
 */
const LISTEN = `(() => {
  const { warningFlag, infoFlag } = Ci.nsIScriptError;
  window.kaiji = { requests: [], complaints: [] };
  window.kaijiObserver = {
    observe(channel) {
      channel.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: asker, externalContentPolicyType: type } = channel.loadInfo ?? {};
      const initiator = asker?.isContentPrincipal ? asker.originNoSuffix : '';
      const kind = type === Ci.nsIContentPolicy.TYPE_DOCUMENT ? 'navigation' : 'request';
      window.kaiji.requests.push({ kind, url: channel.URI.spec, initiator });
    },
  };
  window.kaijiListener = {
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & (warningFlag | infoFlag)) return;
      if (message.category === 'cookiesRejection' || !/^(moz-extension|https):/.test(message.sourceName)) return;
      window.kaiji.complaints.push({ url: message.sourceName, text: message.errorMessage });
    },
  };
  Services.obs.addObserver(window.kaijiObserver, 'http-on-opening-request');
  Services.console.registerListener(window.kaijiListener);
  return true;
})()`;

export async function readRequests(browser: Browser): Promise<NetworkRequest[]> {
  return (await evaluateInBrowser(browser, 'window.kaiji.requests')) as NetworkRequest[];
}

export async function readComplaints(browser: Browser): Promise<Complaint[]> {
  return (await evaluateInBrowser(browser, 'window.kaiji.complaints')) as Complaint[];
}
