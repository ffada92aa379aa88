import { expect, it } from 'vitest';
import { i18n, loadLanguage } from './i18n';

it('a language is loaded when it is asked for, and stays', async () => {
  const { global } = i18n;
  await loadLanguage('ja');
  expect(global.locale.value).toBe('ja');
  const japanese = global.t('nav.requests');
  await loadLanguage('en');
  expect(global.t('nav.requests')).not.toBe(japanese);
  await loadLanguage('ja');
  expect(global.t('nav.requests')).toBe(japanese);
});
