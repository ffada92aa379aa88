import { expect, it } from 'vitest';
import { composeFirstRequest } from './compose-first-request';
import { type FirstRequest } from './content';
import { toFields } from './to-fields';

const REQUEST: FirstRequest = {
  kind: 'first-request',
  language: 'ja',
  reference: 'KJ-2026-013',
  writtenOn: Temporal.PlainDate.from('2026-11-24'),
  addressee: {
    company: { ja: '見本株式会社', en: 'Sample Inc.' },
    desk: { ja: '個人情報窓口', en: 'Privacy desk' },
    postalCode: '100-0000',
    address: { ja: ['東京都千代田区見本1-1'], en: ['1-1 Mihon, Chiyoda-ku, Tokyo'] },
  },
  sender: { name: ' 佐藤　花子 ', reading: '', postalCode: '154-0000', address: '東京都世田谷区\n見本町1-2-3', telephone: '', email: 'hanako@example.jp' },
  inEnglish: null,
  agent: null,
  asks: [{ right: 'jp.disclose' }],
  service: '',
  period: null,
  identifying: [],
  receive: { kind: 'paper' },
  enclosures: [],
  ownParagraphs: ['$& <b>佐藤</b>'],
};

function fieldsIn(language: FirstRequest['language']) {
  const composed = composeFirstRequest({ ...REQUEST, language });
  if (composed.kind !== 'complete') throw new Error(JSON.stringify(composed.gaps));
  return new Map(toFields(composed.letter, REQUEST.sender).map(({ id, text }) => [id, text]));
}

it('parts a letter into the fields of a form, in the order in which forms ask, without those that were not given', () => {
  const fields = fieldsIn('ja');
  expect([...fields.keys()]).toEqual(['name', 'email', 'postalCode', 'address', 'subject', 'body']);
  expect(fields.get('name')).toBe('佐藤　花子');
  expect(fields.get('address')).toBe('東京都世田谷区\n見本町1-2-3');
});

it.each(['ja', 'en', 'ja+en'] as const)('leaves out of the body only who writes to whom (%s)', (language) => {
  const body = fieldsIn(language).get('body') ?? '';
  expect(body).toContain('$& <b>佐藤</b>');
  expect(body).toContain('KJ-2026-013');
  expect(body.split('-'.repeat(40))[0]).not.toMatch(/御中|Chiyoda|hanako@example.jp/);
});
