import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_HOSTS, SiteSeen } from '@/messages/page-facts';
import { read } from '@/messages/read';
import { requestsOfPage } from '@/tests/support/page';
import { watchHosts } from './hosts';

let requests: ReturnType<typeof requestsOfPage>;
const listening = { beforeNews: () => undefined, onNews: () => undefined };

beforeEach(() => {
  requests = requestsOfPage();
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function watch(): ReturnType<typeof watchHosts> {
  const hosts = watchHosts();
  hosts.begin(listening);
  return hosts;
}

const addresses = (count: number, from = 0): readonly string[] => Array.from({ length: count }, (_, index) => `https://h${from + index}.test/`);

describe('the hosts of a page', () => {
  it('are as many as can be told, and that there were more is said once', () => {
    const hosts = watch();
    requests.tell(...addresses(MOST_HOSTS - 1), 'https://last.test/');
    expect(hosts.take()).toMatchObject({ cut: false, hosts: { length: MOST_HOSTS } });
    requests.tell('https://one-more.test/');
    expect(hosts.take()).toEqual({ hosts: [], cut: true });
    expect(hosts.take()).toEqual({ hosts: [], cut: false });
  });

  it('wait while the page is starting, but not without end', () => {
    const hosts = watchHosts();
    requests.tell('https://first.test/');
    expect(hosts.hasFresh()).toBe(false);
    for (let round = 0; round < 499; round += 1) requests.tell('https://more.test/');
    expect(hosts.take().hosts).toEqual(['first.test', 'more.test']);
  });

  it('are followed no further on a page that loads without end', () => {
    watch();
    for (let round = 0; round < 20 && requests.count() > 0; round += 1) requests.tell(...Array.from({ length: 2_000 }, () => 'https://a.test/'));
    expect(requests.count()).toBe(0);
  });

  it.each([
    ['https://EXAMPLE.test:8443/path?query#x', 'example.test'],
    ['https://例え.テスト/', 'xn--r8jz45g.xn--zckzah'],
    ['wss://socket.test/', 'socket.test'],
    ['https://[2001:DB8::1]/', '[2001:db8::1]'],
    ['http://192.0.2.1/', '192.0.2.1'],
    ['https://under_score.test/', 'under_score.test'],
  ])('%s is told as %s, which fits the wire', (address, host) => {
    const hosts = watch();
    requests.tell(address);
    const { hosts: told, cut } = hosts.take();
    expect(told).toEqual([host]);
    const fact = { kind: 'siteSeen', address: 'https://example.com/', isNew: true, hosts: told, cut, fields: [], geolocation: 'unknown' };
    expect(read(SiteSeen, fact).kind).toBe('message');
  });

  it.each(['data:text/plain,x', 'blob:https://example.com/1', 'https://', 'https://a b/', 'chrome-extension://abc/x.js', 'javascript:alert(1)', '', 'https://a!b.test/'])('%j is no host', (address) => {
    const hosts = watch();
    requests.tell(address);
    expect(hosts.take()).toEqual({ hosts: [], cut: false });
  });

  it('are those of what the page has certainly loaded, where it is looked at', () => {
    const hosts = watch();
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('complete');
    document.body.innerHTML = `
      <img src="https://loaded.test/a.png"><img src="https://lazy.test/b.png" loading="lazy">
      <script src="https://consent.test/x.js" type="text/plain"></script>`;
    const [loaded, lazy] = document.querySelectorAll('img');
    Object.defineProperties(loaded, { complete: { value: true }, naturalWidth: { value: 10 } });
    Object.defineProperties(lazy, { complete: { value: false }, naturalWidth: { value: 0 } });
    hosts.scan();
    expect(hosts.take().hosts).toEqual([location.hostname, 'loaded.test']);
  });

  it.each([
    ['loading', false],
    ['complete', true],
  ] as const)('are taken from the scripts that it names only if we came too late to hear of them (%s: %s)', (state, named) => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue(state);
    const hosts = watch();
    document.body.innerHTML = '<script src="https://named.test/x.js"></script>';
    hosts.scan();
    expect(hosts.take().hosts.includes('named.test')).toBe(named);
  });
});
