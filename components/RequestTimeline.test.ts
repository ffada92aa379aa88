import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@/locales/en.json';
import RequestTimeline from './RequestTimeline.vue';
import { type TimelineEntry } from './timeline-entry';

const global = { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en } })] };
const sent: TimelineEntry = { id: '1', icon: 'send', what: 'You sent the letter', day: 'Fri 6 Nov', dateTime: '2026-11-06', by: 'person', voided: false };

it('shows the entries in the order given, each with its day', () => {
  const arrived: TimelineEntry = { ...sent, id: '2', what: 'The letter arrived', day: 'Mon 9 Nov', dateTime: '2026-11-09', detail: 'Delivery record', by: 'organisation' };
  const timeline = mount(RequestTimeline, { props: { entries: [arrived, sent] }, global });
  expect(timeline.findAll('h3').map((title) => title.text())).toEqual(['The letter arrived', 'You sent the letter']);
  expect(timeline.findAll('time').map((time) => time.attributes('datetime'))).toEqual(['2026-11-09', '2026-11-06']);
  expect(timeline.text()).toContain('Delivery record');
});

it('keeps an entry that was taken back, struck through and said so', () => {
  const timeline = mount(RequestTimeline, { props: { entries: [{ ...sent, voided: true }] }, global });
  expect(timeline.get('del').text()).toBe('You sent the letter');
  expect(timeline.get('h3').text()).toContain('taken back');
});

it('gives a page room below each entry', () => {
  const timeline = mount(RequestTimeline, { props: { entries: [sent] }, slots: { entry: `<template #entry="{ entry }"><i>{{ entry.id }}</i></template>` }, global });
  expect(timeline.get('i').text()).toBe('1');
});
