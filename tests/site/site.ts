import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { certificateFor, spkiHash } from './certificate.ts';
import { SITE_HOSTS, type SiteAddress } from './hosts.ts';
import type { Reply } from './reply.ts';
import { answer } from './routes.ts';
import { PLAIN, type Variant } from './variant.ts';

/** Node's 16 KB would refuse a browser that holds four of the longest cookies. */
const MOST_HEADER_BYTES = 1024 * 1024;

/** One request that arrived. */
export interface Hit {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Without the question mark, as it came. */
  readonly query: string;
  readonly body: string;
}

/** A running stand-in of Jitera's site. */
export interface Site extends SiteAddress {
  hits(): readonly Hit[];
  forgetHits(): void;
  /** Changes what the pages say from the next request on; `{}` takes every change back. */
  vary(change: Partial<Variant>): void;
  close(): Promise<void>;
}

/** Serves the stand-in on 127.0.0.1, on a free port unless one is given. */
export async function startSite({ port = 0 }: { readonly port?: number } = {}): Promise<Site> {
  const { key, certificate, authority } = await certificateFor(SITE_HOSTS);
  const hits: Hit[] = [];
  let variant = PLAIN;
  const server = createServer({ key, cert: certificate, maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
    void receive(request).then((hit) => {
      hits.push(hit);
      send(response, answer(hit, variant));
    });
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    hosts: SITE_HOSTS,
    spkiHash: spkiHash(certificate),
    authority,
    hits: () => [...hits],
    forgetHits: () => hits.splice(0),
    vary: (change) => (variant = { ...PLAIN, ...change }),
    close: () => close(server),
  };
}

async function receive(request: IncomingMessage): Promise<Hit> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return { method: request.method ?? 'GET', host, path, query, body: Buffer.concat(chunks).toString('utf8') };
}

function send(response: ServerResponse, { status, type, body, setCookies, headers }: Reply): void {
  const bytes = Buffer.from(body); // With a string Node would write the header lines as UTF-8 as well, not as their bytes.
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-length': bytes.length,
    ...headers,
    ...(setCookies.length > 0 && { 'set-cookie': [...setCookies] }),
  });
  response.end(bytes);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Browsers keep their connections open: without closing them a run would never end. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
