import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import OptionCard from './OptionCard.vue';

it('adds its value to the chosen ones and takes it away again', async () => {
  const card = mount(OptionCard, { props: { kind: 'check', value: 'erase', title: 'Erase my data', modelValue: ['see'] } });
  await card.get('input').setValue(true);
  expect(card.emitted('update:modelValue')).toEqual([[['see', 'erase']]]);
  await card.setProps({ modelValue: ['see', 'erase'] });
  await card.get('input').setValue(false);
  expect(card.emitted('update:modelValue')?.at(-1)).toEqual([['see']]);
});

it('is the one that is chosen among its name', async () => {
  const card = mount(OptionCard, { props: { kind: 'radio', name: 'ground', value: 'unneeded', title: 'No longer needed', modelValue: 'other' } });
  expect(card.get('input').element.checked).toBe(false);
  await card.get('input').setValue(true);
  expect(card.emitted('update:modelValue')).toEqual([['unneeded']]);
});

it('is named by its title, its help and its tag', () => {
  const card = mount(OptionCard, { props: { kind: 'check', value: 'see', title: 'See my data', hint: 'A fee is possible.', tag: 'Art. 33(1)', modelValue: [] } });
  expect(card.find('label input').exists()).toBe(true);
  expect(card.text()).toMatch(/See my data.*A fee is possible\..*Art\. 33\(1\)/s);
});
