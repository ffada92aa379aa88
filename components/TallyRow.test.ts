import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import LevelDots from './LevelDots.vue';
import TallyRow from './TallyRow.vue';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };

it('shows what could not be checked in words, never as zero or as dots', () => {
  const row = mount(TallyRow, { props: { count: null, name: 'Cookies', detail: 'none', levels: { named: 0, category: 0, 'not-named': 0 } }, global });
  expect(row.text()).toContain('Could not be checked');
  expect(row.text()).not.toContain('0');
  expect(row.findComponent(LevelDots).exists()).toBe(false);
});

it('shows a count of nothing as zero', () => {
  const row = mount(TallyRow, { props: { count: 0, name: 'Cookies', detail: 'none found' }, global });
  expect(row.text()).toContain('0');
  expect(row.text()).toContain('none found');
});

it('shows up to twelve findings as dots, the named ones first', () => {
  const dots = mount(LevelDots, { props: { counts: { named: 2, category: 9, 'not-named': 1 } }, global });
  const rings = dots.findAll('.level-dot').map((dot) => `${dot.findAll('.level-ring').length}${dot.findAll('.level-fill').length}`);
  expect(rings).toEqual(['01', '01', ...Array.from({ length: 9 }, () => '11'), '10']);
});

it('shows more than twelve findings as one dot and a number per level that occurs', () => {
  const dots = mount(LevelDots, { props: { counts: { named: 4, category: 9, 'not-named': 0 } }, global });
  expect(dots.findAll('.level-dot')).toHaveLength(2);
  expect(dots.findAll('b').map((number) => number.text())).toEqual(['4', '9']);
});

it('says the levels in words for those who cannot see the dots', () => {
  const dots = mount(LevelDots, { props: { counts: { named: 2, category: 6, 'not-named': 0 } }, global });
  expect(dots.find('.visually-hidden').text()).toBe('Named in the policy: 2. Covered by a general category: 6. Not named: 0.');
  expect(dots.find('.level-row').attributes('aria-hidden')).toBe('true');
});
