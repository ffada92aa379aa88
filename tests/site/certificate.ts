import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generate } from 'selfsigned';

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'kaiji', 'stand-in-certificate.json');
const DAY = 24 * 60 * 60 * 1000;
const LIFETIME_DAYS = 365;
const REMAKE_DAYS_BEFORE_END = 7;

/** A server certificate for the stand-in's names, and the authority that signed it (both PEM). */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
}

/** Reads the certificate from the cache; makes it when there is none, it runs out soon or the names changed. */
export async function certificateFor(hosts: readonly string[], cache = CACHE, now = Date.now()): Promise<Certificate> {
  const kept = await readKept(cache);
  if (kept && holdsFor(kept, hosts) && daysLeft(kept, now) > REMAKE_DAYS_BEFORE_END) return kept;
  const made = await make(hosts);
  await keep(made, cache);
  return made;
}

/** Chromium's `--ignore-certificate-errors-spki-list` wants the key's hash in this form. */
export function spkiHash(certificate: string): string {
  const spki = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

function holdsFor({ certificate }: Certificate, hosts: readonly string[]): boolean {
  const leaf = new X509Certificate(certificate);
  return hosts.every((host) => leaf.checkHost(host) !== undefined);
}

function daysLeft({ certificate }: Certificate, now: number): number {
  return (new X509Certificate(certificate).validToDate.getTime() - now) / DAY;
}

async function readKept(cache: string): Promise<Certificate | undefined> {
  try {
    return toCertificate(JSON.parse(await readFile(cache, 'utf8')));
  } catch {
    return undefined; // Not there, or cut short by a killed run: it is made again.
  }
}

function toCertificate(value: unknown): Certificate {
  const { key, certificate, authority } = value as Record<string, unknown>;
  if (typeof key !== 'string' || typeof certificate !== 'string' || typeof authority !== 'string') throw new TypeError('Not a certificate');
  return { key, certificate, authority };
}

/** Renaming is atomic: of two runs at once, each has a whole certificate of its own. */
async function keep(made: Certificate, cache: string): Promise<void> {
  await mkdir(dirname(cache), { recursive: true });
  const unfinished = `${cache}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(made), { mode: 0o600 });
  await rename(unfinished, cache);
}

async function make(hosts: readonly string[]): Promise<Certificate> {
  const period = { notBeforeDate: new Date(Date.now() - DAY), notAfterDate: new Date(Date.now() + LIFETIME_DAYS * DAY) };
  const form = { keyType: 'ec', algorithm: 'sha256', ...period } as const;
  const authority = await generate([{ name: 'commonName', value: 'Kaiji stand-in authority' }], {
    ...form,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'Kaiji stand-in' }], {
    ...form,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: leaf.private, certificate: leaf.cert, authority: authority.cert };
}
