import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import NextList from './NextList.vue';

const entry = { id: 'r1', day: '24 Nov', weekday: 'Tue', dateTime: '2026-11-24', task: 'Post the request', reason: 'Your reminder', href: 'options.html#/requests/r1' };

it('shows each date with its task and its reason, as one link', () => {
  const list = mount(NextList, { props: { entries: [entry] } });
  expect(list.get('a').attributes('href')).toBe(entry.href);
  expect(list.get('time').attributes('datetime')).toBe('2026-11-24');
  expect(list.get('a').text()).toMatch(/24 Nov\s*Tue\s*Post the request\s*Your reminder/);
});

it('lets the page open the request elsewhere', async () => {
  const list = mount(NextList, { props: { entries: [entry], onOpen: (_: string, click: MouseEvent) => click.preventDefault() } });
  await list.get('a').trigger('click');
  const [id, click] = (list.emitted('open')?.[0] ?? []) as [string, MouseEvent];
  expect(id).toBe('r1');
  expect(click.defaultPrevented).toBe(true);
});
