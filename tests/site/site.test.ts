import { request } from 'node:https';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

/** Asks as a browser does that trusts the stand-in's authority: name and certificate are checked. */
function get(host: string, path = '/', { headers = {}, body = '' } = {}): Promise<{ status: number | undefined; cookies: string[]; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: site.port, servername: host, path, method: body ? 'POST' : 'GET', headers: { host, ...headers }, ca: site.authority },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode, cookies: response.headers['set-cookie'] ?? [], text }));
      },
    );
    asked.on('error', reject).end(body);
  });
}

it('each name is served with a certificate that holds for it', async () => {
  for (const host of site.hosts) expect((await get(host, '/nothing')).status, host).toBe(404);
});

it('a name that is not the stand-in’s fails at the certificate', async () => {
  await expect(get('example.com')).rejects.toThrow(/does not match certificate/);
});

it('requests are logged with host, path, query and body until the log is forgotten', async () => {
  await get('jitera.com', '/sign-up?from=home', { body: 'name=A' });
  expect(site.hits()).toEqual([{ method: 'POST', host: 'jitera.com', path: '/sign-up', query: 'from=home', body: 'name=A' }]);
  site.forgetHits();
  expect(site.hits()).toEqual([]);
});

it('cookies go out byte for byte', async () => {
  const { cookies } = await get('jitera.com', '/plant?cookie=a%3d%e9%96%8b&cookie=b%3d%ff');
  expect(cookies).toEqual([Buffer.from('a=開').toString('latin1'), 'b=\xff']);
});

it('a change holds until the next one, and never for another stand-in', async () => {
  const other = await startSite();
  site.vary({ policyPage: 'error' });
  other.vary({ revisedOn: '2026-10-01' });
  await other.close();
  expect((await get('jitera.com', '/privacy-policy')).status).toBe(503);
  site.vary({ revisedOn: '2026-01-02' });
  const { status, text } = await get('jitera.com', '/privacy-policy');
  expect(status).toBe(200);
  expect(text).toContain('January 2, 2026');
});

it('a browser that holds many long cookies is still answered', async () => {
  const cookie = Array.from({ length: 20 }, (_, index) => `c${index}=${'x'.repeat(4_000)}`).join('; ');
  expect((await get('jitera.com', '/', { headers: { cookie } })).status).toBe(200);
});
