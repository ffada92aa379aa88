import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import AppIcon from './AppIcon.vue';
import { ICON_PATHS } from './icon-paths';

it('hides itself from a screen reader beside words', () => {
  const icon = mount(AppIcon, { props: { name: 'check' } });
  expect(icon.attributes('aria-hidden')).toBe('true');
  expect(icon.attributes('role')).toBeUndefined();
});

it('is an image with a name where it stands alone', () => {
  const icon = mount(AppIcon, { props: { name: 'check', label: 'Done' } });
  expect(icon.attributes()).toMatchObject({ role: 'img', 'aria-label': 'Done' });
  expect(icon.attributes('aria-hidden')).toBeUndefined();
});

it.each(Object.entries(ICON_PATHS))('draws %s from an absolute start and known commands only', (_, path) => {
  expect(path).toMatch(/^M[\d.]+ [\d.]+[MmLlHhVvAaCcSsZz\d. -]*$/);
});
