import { readFile } from 'node:fs/promises';
import type { NetworkRequest } from './session.ts';

interface NetLogEvent {
  readonly type: number;
  readonly params?: {
    readonly url?: string;
    readonly initiator?: string;
    readonly request_type?: string;
    readonly host?: string;
    readonly network_anonymization_key?: string;
  };
}

/** Reads the file of Chromium's `--log-net-log`, also while the browser still writes it or after it was killed. */
export async function readNetLog(path: string): Promise<NetworkRequest[]> {
  return requestsInNetLog(await readFile(path, 'utf8'));
}

/** What a net log's text tells: its first line holds the constants, then one event stands on each line. */
export function requestsInNetLog(text: string): NetworkRequest[] {
  const [constants = '', ...lines] = text.split('\n');
  const readers = new Map([
    [eventNumber(constants, 'URL_REQUEST_START_JOB'), toRequest],
    [eventNumber(constants, 'HOST_RESOLVER_MANAGER_REQUEST'), toLookup],
  ]);
  return lines.flatMap((line) => {
    const event = toEvent(line);
    return (event && readers.get(event.type)?.(event)) ?? [];
  });
}

/**
 * What an extension asked for; `address` is its origin or any of its pages. Navigations are left out (they are the
 * person's own clicks on links), and so are lookups of the stand-in, which Chromium does when a pointer nears a link.
 */
export function requestsOf(requests: readonly NetworkRequest[], address: string): NetworkRequest[] {
  const origin = /^[\w-]+:\/\/[^/]+/.exec(address)?.[0]; // URL gives "null" as the origin of an extension.
  if (!origin) throw new Error(`${address} has no origin.`);
  return requests.filter(({ kind, url, initiator }) => {
    if (initiator !== origin || kind === 'navigation') return false;
    return kind === 'request' || !url.includes('//127.0.0.1:');
  });
}

function eventNumber(constants: string, name: string): number {
  const found = new RegExp(`"${name}":(\\d+)`).exec(constants)?.[1];
  if (!found) throw new Error('This is not a net log, or Chromium has renamed its events.');
  return Number(found);
}

function toEvent(line: string): NetLogEvent | undefined {
  const start = line.indexOf('{"params"');
  if (start === -1) return undefined;
  try {
    return JSON.parse(line.slice(start).replace(/(,|\],?|\]\})?\s*$/, '')) as NetLogEvent;
  } catch {
    return undefined; // The line that is being written.
  }
}

function toRequest({ params }: NetLogEvent): NetworkRequest | undefined {
  const { url, initiator = '', request_type } = params ?? {};
  if (!url) return undefined;
  const kind = request_type === 'main frame' ? 'navigation' : 'request';
  return { kind, url, initiator: initiator === 'not an origin' ? '' : initiator };
}

/** Chromium notes for which site a name was looked up: of the extension's pages that is their origin. */
function toLookup({ params }: NetLogEvent): NetworkRequest | undefined {
  const { host, network_anonymization_key = '' } = params ?? {};
  return host ? { kind: 'lookup', url: host, initiator: network_anonymization_key.split(' ')[0] ?? '' } : undefined;
}
