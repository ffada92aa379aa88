import { type Words } from '@/domain/law/words';
import { type Confidence, type FieldKind } from './field';
import { type SecretReason } from './secret';

export const FIELD_WORDS: Readonly<Record<FieldKind, Words>> = {
  'client-id': { ja: 'クライアントID', en: 'client ID' },
  property: { ja: 'Google AnalyticsのプロパティのID', en: 'Google Analytics property' },
  'visitor-id': { ja: '訪問者の識別子', en: 'visitor identifier' },
  'session-id': { ja: '訪問ごとの識別子', en: 'identifier of a visit' },
  'device-id': { ja: '端末の識別子', en: 'device identifier' },
  'conversion-id': { ja: '広告の効果を測る識別子', en: 'identifier for measuring advertisements' },
  'click-id': { ja: '広告のクリックの識別子', en: 'identifier of a click on an advertisement' },
  'first-seen': { ja: 'このブラウザが最初に記録された日時', en: 'when this browser was first recorded' },
  created: { ja: '作られた日時', en: 'when it was made' },
  'session-started': { ja: '直近の訪問の始まり', en: 'start of the latest visit' },
  'previous-visit': { ja: '前回の訪問', en: 'previous visit' },
  'last-activity': { ja: '最後に記録された操作', en: 'last recorded activity' },
  sessions: { ja: '訪問の回数', en: 'number of visits' },
  'page-views': { ja: '見たページの数', en: 'pages viewed' },
  engaged: { ja: '操作のあった訪問かどうか', en: 'whether the visit counts as engaged' },
  'seen-before': { ja: '以前にも来たことがあるか', en: 'whether it was seen before' },
  'chosen-on': { ja: '同意について選んだ日時', en: 'when the consent choice was recorded' },
  choice: { ja: '記録された同意の選択', en: 'recorded consent choice' },
  text: { ja: '文字', en: 'text' },
  entry: { ja: '項目', en: 'entry' },
  date: { ja: '日時', en: 'date' },
  uuid: { ja: '一意の識別子（UUID）', en: 'unique identifier (UUID)' },
  algorithm: { ja: '署名の方式', en: 'signing algorithm' },
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Words>> = {
  certain: { ja: '名前も形式も、発行元のものと一致', en: 'name and format are those of its maker' },
  probable: { ja: 'おそらく', en: 'probably' },
};

export const SECRET_WORDS: Readonly<Record<SecretReason, Words>> = {
  'http-only': { ja: 'ページのスクリプトから隠されたCookieのため、値は読みません。', en: 'Hidden from the page’s scripts, so its value is not read.' },
  'host-prefix': { ja: '一つのホストに固定されたCookie（__Host-）のため、値は読みません。', en: 'Tied to one host (__Host-), so its value is not read.' },
  name: { ja: '名前から見てログインに関わる可能性があるため、値は読みません。', en: 'By its name it may belong to a login, so its value is not read.' },
  'signed-token': { ja: '署名付きトークンの形をしているため、中身は読みません。', en: 'It has the form of a signed token, so its content is not read.' },
  'ends-with-session': {
    ja: 'ブラウザを閉じると消えるCookieで、ログインに関わる可能性があるため、値は読みません。',
    en: 'It ends when the browser closes and may belong to a login, so its value is not read.',
  },
};
