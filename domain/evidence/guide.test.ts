import { expect, it } from 'vitest';
import { loadGuide } from './guide';

it('explains, names from the lists, and says which edition they are', async () => {
  const guide = await loadGuide();
  expect(guide.meaningOf('_ga', '.example.com')).toMatchObject({ kind: 'explained', explanation: { setBy: 'Google Analytics' } });
  expect(guide.meaningOf('1P_JAR', '.google.com')).toMatchObject({ kind: 'listed' });
  expect(guide.meaningOf('zzz-nobody-knows', 'example.com')).toEqual({ kind: 'unknown' });
  expect(guide.hosts.companyOf('eu.posthog.com')?.name).toBe('PostHog');
  expect(guide.edition).toMatch(/^Open Cookie Database \d{4}-\d\d-\d\d, third-party-web \d+\.\d+\.\d+$/);
});
