import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import english from '@/locales/en.json';
import LawAge from './LawAge.vue';

function shown(today: string): string {
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en: english } });
  return mount(LawAge, {
    props: { rights: ['jp.disclose'], today: Temporal.PlainDate.from(today), language: 'en' },
    global: { plugins: [i18n] },
  }).text();
}

describe('the age of the law', () => {
  it('is told with the text that was read', () => {
    expect(shown('2026-11-23')).toContain('February 2026');
    expect(shown('2026-11-23')).toContain('22 November 2026');
  });

  it('names the amendment of which a part came into force after that text', () => {
    expect(shown('2026-11-23')).toContain('Act No. 56 of 2026');
    expect(shown('2026-07-16')).not.toContain('Act No. 56 of 2026');
  });

  it.each([
    ['2027-01-16', false],
    ['2027-01-17', true],
  ])('on %s it warns that the check is due: %s', (today, warns) => {
    expect(shown(today).includes('to be checked again')).toBe(warns);
  });
});
