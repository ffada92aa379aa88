import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import SettingSwitch from './SettingSwitch.vue';

function aSwitch(on: boolean) {
  return mount(SettingSwitch, { props: { title: 'Show a notification', hint: 'From your browser.', on } });
}

it('is a switch with its words as its name', () => {
  const input = aSwitch(true).get('input');
  expect(input.attributes()).toMatchObject({ type: 'checkbox', role: 'switch' });
  expect(input.element.checked).toBe(true);
  expect(input.element.labels?.[0]?.textContent).toContain('Show a notification');
});

it('asks for the change and shows what is', async () => {
  const wrapper = aSwitch(false);
  const input = wrapper.get('input');
  await input.setValue(true);
  expect(wrapper.emitted('change')).toEqual([[true]]);
  expect(input.element.checked).toBe(false);
  await wrapper.setProps({ on: true });
  expect(input.element.checked).toBe(true);
});
