import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { certificateFor, spkiHash } from './certificate.ts';

let folder: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaiji-certificate-'));
  cache = join(folder, 'deep', 'certificate.json');
});

afterEach(() => rm(folder, { recursive: true }));

it('a certificate holds for each name, for no other, and is signed by its authority', async () => {
  const { certificate, authority } = await certificateFor(['jitera.com', 'docs.jitera.com'], cache);
  const leaf = new X509Certificate(certificate);
  expect(leaf.checkHost('jitera.com')).toBe('jitera.com');
  expect(leaf.checkHost('docs.jitera.com')).toBe('docs.jitera.com');
  expect(leaf.checkHost('www.jitera.com')).toBeUndefined();
  expect(leaf.verify(new X509Certificate(authority).publicKey)).toBe(true);
});

it('a kept certificate is used again', async () => {
  const first = await certificateFor(['jitera.com'], cache);
  expect(await certificateFor(['jitera.com'], cache)).toEqual(first);
});

it('a new name makes a new certificate', async () => {
  const first = await certificateFor(['jitera.com'], cache);
  const second = await certificateFor(['jitera.com', 'www.jitera.com'], cache);
  expect(spkiHash(second.certificate)).not.toBe(spkiHash(first.certificate));
});

it('a certificate that ends within a week is made again', async () => {
  const first = await certificateFor(['jitera.com'], cache);
  const lastDay = new X509Certificate(first.certificate).validToDate.getTime();
  const day = 24 * 60 * 60 * 1000;
  expect(await certificateFor(['jitera.com'], cache, lastDay - 8 * day)).toEqual(first);
  expect(await certificateFor(['jitera.com'], cache, lastDay - 6 * day)).not.toEqual(first);
});

it.each(['{"key":', '{}', '[]', 'null'])('a cache that holds %s is made again', async (text) => {
  await certificateFor(['jitera.com'], cache);
  await writeFile(cache, text);
  expect(await certificateFor(['jitera.com'], cache)).toHaveProperty('certificate');
});

it('the key’s hash is 32 bytes in base64', async () => {
  const { certificate } = await certificateFor(['jitera.com'], cache);
  expect(Buffer.from(spkiHash(certificate), 'base64')).toHaveLength(32);
});
