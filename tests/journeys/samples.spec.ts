import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { chromiumTest as test } from '@/tests/support/browser/fixtures.ts';
import { bare, printToPdf } from '@/tests/support/journeys/pdf.ts';
import { rowsOf } from '@/tests/support/journeys/stored.ts';
import { toolbarOf } from '@/tests/support/journeys/extension-api.ts';
import { button, draftRequest, openOwn } from '@/tests/support/journeys/tracker.ts';
import { LANGUAGES, sentencesOf } from '@/tests/support/journeys/words.ts';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    const say = sentencesOf(language);

    test('sample cases are marked wherever they appear, count nowhere, and go in one click', async ({ chromium }) => {
      const page = await openOwn(chromium, 'options.html');
      await button(page, say('samples.show')).click();
      const rows = page.getByRole('row').filter({ hasText: 'SAMPLE-' });
      await expect(rows).toHaveCount(3);
      for (const row of await rows.all()) await expect(row.getByText(say('samples.badge'), { exact: true })).toBeVisible();
      for (const state of ['waiting', 'closed']) await expect(rows.getByText(say(`components.state.${state}`), { exact: true })).toHaveCount(1);
      await expect(page.getByRole('navigation').getByText(say('nav.needing', { n: 1 }))).toHaveCount(0);
      expect(await page.evaluate(rowsOf, 'dues'), 'nobody is reminded').toEqual([]);
      expect((await page.evaluate(toolbarOf, undefined)).badge).toBe('');

      await rows.filter({ hasText: 'SAMPLE-1' }).getByRole('link').click();
      await expect(page.getByText(say('samples.one.title'))).toBeVisible();
      const address = page.url();
      await page.goto(address.replace('#/requests/', '#/print/'));
      await expect(page.locator('.a4-frame').first()).toBeVisible();
      for (const { words } of await printToPdf(page)) expect(words).toContain(bare(say('samples.mark')));
      await page.goto(address.replace('#/requests/', '#/case/'));
      await expect(page.getByText(say('caseFile.sample'))).toBeVisible();
      await page.goto(`${address.split('#')[0]}#/calendar`);
      await expect(page.locator('.agenda').getByText(say('samples.badge'), { exact: true }).first()).toBeVisible();

      await draftRequest(page, say);
      await page.goto(`${address.split('#')[0]}#/requests`);
      const [table] = await Promise.all([page.waitForEvent('download'), button(page, say('exports.table')).click()]);
      expect(readFileSync(await table.path(), 'utf8').split('\r\n').filter((line) => line.includes(`"${say('samples.badge')}: `))).toHaveLength(3);
      await page.goto(`${address.split('#')[0]}#/backup`);
      await expect(page.getByRole('region', { name: say('backup.make.title') })).toContainText(say('backup.requests', { n: 1 }));

      await page.goto(`${address.split('#')[0]}#/requests`);
      await button(page, say('samples.remove')).click();
      await expect(rows).toHaveCount(0);
      await expect(page.getByRole('row').filter({ hasText: 'KJ-' })).toHaveCount(1);
      expect(JSON.stringify(await page.evaluate(rowsOf, 'events'))).not.toContain('SAMPLE');
      expect(await page.evaluate(rowsOf, 'tombstones')).toEqual([]);
    });
  });
}
