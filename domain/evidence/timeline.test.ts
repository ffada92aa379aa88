import { expect, it } from 'vitest';
import { timelineOf } from './timeline';

const aCookie = (name: string, firstSeenAt: string, more: { goneAt?: string; cameBackAt?: string } = {}) => ({ name, domain: '.example.com', firstSeenAt, goneAt: null, cameBackAt: null, ...more });

it('tells day by day what was noticed, the newest first, and what came at once as one thing', () => {
  const days = timelineOf(
    {
      cookies: [
        aCookie('_ga', '2026-11-20T09:04:05.000Z'),
        aCookie('_gid', '2026-11-20T09:04:59.000Z'),
        aCookie('late', '2026-11-20T09:05:00.000Z', { goneAt: '2026-11-21T01:00:00.000Z', cameBackAt: '2026-11-21T02:00:00.000Z' }),
      ],
      hosts: [{ host: 'b.example', site: 'example.com', firstSeenAt: '2026-11-20T15:00:00.000Z' }, { host: 'a.example', site: 'example.com', firstSeenAt: '2026-11-20T15:00:30.000Z' }],
      stores: [{ name: 'theme', origin: 'https://example.com', firstSeenAt: '2026-11-20T09:04:05.000Z', cameBackAt: null }],
    },
    'Asia/Tokyo',
  );
  expect(days.map(({ day, noticed }) => [day, noticed.map(({ what, place, names }) => `${what} ${place} ${names.join('+')}`)])).toEqual([
    ['2026-11-21', ['cookie-back .example.com late', 'cookie-gone .example.com late', 'host-first example.com a.example+b.example']],
    ['2026-11-20', ['cookie-first .example.com late', 'cookie-first .example.com _ga+_gid', 'storage-first https://example.com theme']],
  ]);
});

it('names a cookie once, though several paths have one of that name', () => {
  const [day] = timelineOf({ cookies: [aCookie('a', '2026-11-20T09:04:05.000Z'), aCookie('a', '2026-11-20T09:04:05.000Z')], hosts: [], stores: [] }, 'Asia/Tokyo');
  expect(day?.noticed).toMatchObject([{ names: ['a'] }]);
});

it('is empty where nothing was recorded', () => {
  expect(timelineOf({ cookies: [], hosts: [], stores: [] }, 'Asia/Tokyo')).toEqual([]);
});
