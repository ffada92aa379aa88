import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { h } from 'vue';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import BaseField from './BaseField.vue';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };

function mountField(props: { hint?: string; error?: string; optional?: boolean; required?: boolean; id?: string }) {
  const slots = { default: ({ control }: { control: Record<string, unknown> }) => h('input', { ...control, class: 'input' }) };
  return mount(BaseField, { props: { label: 'Name', ...props }, slots, global });
}

it('ties the label to the control', () => {
  const field = mountField({});
  expect(field.get('label').attributes('for')).toBe(field.get('input').attributes('id'));
  expect(field.get('input').attributes('aria-describedby')).toBeUndefined();
  expect(field.get('input').attributes('aria-invalid')).toBeUndefined();
});

it('describes the control by its error first and then by its hint', () => {
  const field = mountField({ hint: 'As on your ID.', error: 'Enter a name.' });
  const ids = field.get('input').attributes('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => field.get(`[id="${id}"]`).text())).toEqual(['Enter a name.', 'As on your ID.']);
  expect(field.get('input').attributes('aria-invalid')).toBe('true');
});

it('says of a field that it may stay empty, or must not', () => {
  expect(mountField({ optional: true }).get('label').text()).toContain('optional');
  expect(mountField({ required: true }).get('input').attributes('aria-required')).toBe('true');
});

it('takes the id that a list of errors leads to', () => {
  expect(mountField({ id: 'sender-name' }).get('input').attributes('id')).toBe('sender-name');
});

it('gives two fields on a page different ids', () => {
  const page = mount({ render: () => [mountTwice(), mountTwice()] }, { global });
  const ids = page.findAll('input').map((input) => input.attributes('id'));
  expect(new Set(ids).size).toBe(2);
});

function mountTwice() {
  return h(BaseField, { label: 'Name' }, { default: ({ control }: { control: Record<string, unknown> }) => h('input', control) });
}
