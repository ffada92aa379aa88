import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import ToastMessage from './ToastMessage.vue';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };

it('is a live region before it has anything to say', async () => {
  const toast = mount(ToastMessage, { props: { message: null }, global });
  const region = toast.get('[role=status]').element;
  expect(toast.text()).toBe('');
  await toast.setProps({ message: 'Reminder moved' });
  expect(toast.get('[role=status]').element).toBe(region);
  expect(toast.text()).toContain('Reminder moved');
});

it('offers its action and a way to dismiss it', async () => {
  const toast = mount(ToastMessage, { props: { message: 'Reminder moved', action: 'Undo' }, global });
  const [act, dismiss] = toast.findAll('button');
  await act?.trigger('click');
  await dismiss?.trigger('click');
  expect(toast.emitted('act')).toHaveLength(1);
  expect(toast.emitted('dismiss')).toHaveLength(1);
  expect(dismiss?.attributes('aria-label')).toBe('Dismiss');
});
