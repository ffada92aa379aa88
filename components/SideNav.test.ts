import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { createMemoryHistory, createRouter } from 'vue-router';
import en from '@/locales/en.json';
import PageShell from './PageShell.vue';
import SideNav from './SideNav.vue';

const words = createI18n({ legacy: false, locale: 'en', messages: { en } });
const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:place(.*)*', component: { template: '' } }] });
const global = { plugins: [words, router] };

const props = {
  places: [
    { id: 'requests', to: '/requests', icon: 'list' as const, words: 'Requests', count: { number: 4, words: '4 need you' } },
    { id: 'help', to: '/help', icon: 'help' as const, words: 'Help' },
  ],
  current: 'requests',
  home: '/',
  languages: [
    { code: 'en', name: 'English' },
    { code: 'ja', name: '日本語' },
  ],
  language: 'en',
};

it('marks the place that the page says, and goes to another by its link', async () => {
  const nav = mount(SideNav, { props, global });
  const [requests, help] = nav.findAll('.nav-list a');
  expect(requests?.attributes('aria-current')).toBe('page');
  expect(help?.attributes('aria-current')).toBeUndefined();
  await help?.trigger('click');
  await router.isReady();
  await expect.poll(() => router.currentRoute.value.path).toBe('/help');
});

it('says in words what the number beside a place counts', () => {
  const nav = mount(SideNav, { props, global });
  expect(nav.get('.count .visually-hidden').text()).toBe('4 need you');
  expect(nav.get('.count [aria-hidden]').text()).toBe('4');
});

it('offers each language in that language, and tells which one is on', async () => {
  const nav = mount(SideNav, { props, global });
  const [english, japanese] = nav.findAll('[role=group] button');
  expect(english?.attributes('aria-pressed')).toBe('true');
  expect(japanese?.attributes()).toMatchObject({ lang: 'ja', 'aria-pressed': 'false' });
  await japanese?.trigger('click');
  expect(nav.emitted('language')).toEqual([['ja']]);
});

it('lets a keyboard pass the navigation', async () => {
  const shell = mount(PageShell, { slots: { nav: '<a href="#x">Place</a>', default: '<h1>Requests</h1>' }, attachTo: document.body, global });
  await shell.get('button').trigger('click');
  expect(document.activeElement).toBe(shell.get('main').element);
  shell.unmount();
});
