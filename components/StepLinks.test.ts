import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import StepLinks from './StepLinks.vue';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };
const steps = [
  { id: 'what', words: 'What you want', done: true },
  { id: 'who', words: 'Who you are', done: false },
];

it('marks where one is, and ticks what is done in words too', () => {
  const links = mount(StepLinks, { props: { steps, current: 'who', label: 'Steps' }, global });
  const [what, who] = links.findAll('button');
  expect(who?.attributes('aria-current')).toBe('step');
  expect(what?.attributes('aria-current')).toBeUndefined();
  expect(what?.get('[role=img]').attributes('aria-label')).toBe('done:');
  expect(who?.find('[role=img]').exists()).toBe(false);
});

it('asks for the step that is clicked', async () => {
  const links = mount(StepLinks, { props: { steps, current: 'who', label: 'Steps' }, global });
  await links.get('button').trigger('click');
  expect(links.emitted('go')).toEqual([['what']]);
});
