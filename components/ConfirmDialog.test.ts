import { mount } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import ConfirmDialog from './ConfirmDialog.vue';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };
const opener = document.createElement('button');

async function openDialog() {
  document.body.append(opener);
  opener.focus();
  const props = { open: false, title: 'Delete this draft?', confirm: 'Delete', tone: 'danger' as const };
  const dialog = mount(ConfirmDialog, { props, slots: { default: 'What you typed is lost.' }, attachTo: document.body, global });
  await dialog.setProps({ open: true, 'onUpdate:open': (open: boolean) => dialog.setProps({ open }) });
  return dialog;
}

afterEach(() => document.body.replaceChildren());

it('opens as a modal dialog that is named by its question', async () => {
  const dialog = await openDialog();
  expect(dialog.get('dialog').element.open).toBe(true);
  expect(dialog.get(`[id="${dialog.get('dialog').attributes('aria-labelledby')}"]`).text()).toBe('Delete this draft?');
});

it.each([
  ['agreeing', 'button[type=submit]', 'confirm'],
  ['turning it down', 'button[type=button]', 'cancel'],
] as const)('closes and gives the focus back after %s', async (_, button, event) => {
  const dialog = await openDialog();
  dialog.get<HTMLElement>(button).element.focus();
  expect(document.activeElement).not.toBe(opener);
  if (event === 'confirm') await dialog.get('form').trigger('submit');
  else await dialog.get(button).trigger('click');
  await nextTick();
  expect(dialog.emitted(event)).toHaveLength(1);
  expect(dialog.get('dialog').element.open).toBe(false);
  expect(document.activeElement).toBe(opener);
});

it('takes Escape as turning it down', async () => {
  const dialog = await openDialog();
  await dialog.get('dialog').trigger('cancel');
  expect(dialog.emitted('cancel')).toHaveLength(1);
  expect(dialog.emitted('confirm')).toBeUndefined();
});
