import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import InertText from './InertText.vue';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };

it('shows markup as text, in its own direction', () => {
  const inert = mount(InertText, { props: { text: '<img src=x onerror=alert(1)>' }, global });
  expect(inert.find('img').exists()).toBe(false);
  expect(inert.get('bdi').text()).toBe('<img src=x onerror=alert(1)>');
});

it('shows a direction override as a mark', () => {
  const inert = mount(InertText, { props: { text: '\u202Egnp.exe' }, global });
  expect(inert.get('.inert-mark').text()).toBe('U+202E');
  expect(inert.get('bdi').element.textContent).not.toContain('\u202E');
});

it('says how much of a flood it left out', () => {
  const inert = mount(InertText, { props: { text: 'A'.repeat(4096), limit: 40 }, global });
  expect(inert.get('bdi').text()).toBe('A'.repeat(40));
  expect(inert.get('.inert-note').text()).toBe('… 4,056 more characters not shown');
});

it('says of nothing that it is empty', () => {
  expect(mount(InertText, { props: { text: '' }, global }).text()).toBe('(empty)');
});

it('adds no space between its parts', () => {
  const inert = mount(InertText, { props: { text: 'a\0b' }, global });
  expect(inert.get('bdi').element.textContent).toBe('aU+0000b');
});
