import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { OUTCOMES } from '@/domain/request/event';
import { STATES } from '@/domain/request/fold';
import en from '@/locales/en.json';
import ja from '@/locales/ja.json';
import OutcomeLabel from './OutcomeLabel.vue';
import StateBadge from './StateBadge.vue';

describe.each(['en', 'ja'])('in %s', (locale) => {
  const plugins = [createI18n({ legacy: false, locale, messages: { en, ja } })];

  it.each(STATES)('the state %s is shown by an icon and words', (state) => {
    const badge = mount(StateBadge, { props: { state }, global: { plugins } });
    expect(badge.find('svg path').attributes('d')).toMatch(/^M/);
    expect(badge.text()).not.toBe('');
    expect(badge.text()).not.toContain('components.');
  });

  it.each(OUTCOMES)('the outcome %s is shown by an icon and words', (outcome) => {
    const label = mount(OutcomeLabel, { props: { outcome }, global: { plugins } });
    expect(label.find('svg path').attributes('d')).toMatch(/^M/);
    expect(label.text()).not.toBe('');
    expect(label.text()).not.toContain('components.');
  });

  it('a page can say the state more exactly', () => {
    const badge = mount(StateBadge, { props: { state: 'waiting' }, slots: { default: 'Waiting since Monday' }, global: { plugins } });
    expect(badge.text()).toBe('Waiting since Monday');
  });
});
