import { type Explanation } from './explanation';

/** Product analysis, error reports, chats and payment. */
export const PRODUCT: readonly Explanation[] = [
  {
    id: 'posthog', names: ['*_posthog'], setBy: 'PostHog', purpose: 'analytics', life: '1y',
    what: { ja: '製品の使われ方を分析するCookie', en: 'Analyses how a product is used.' },
    holds: { ja: '利用者又はブラウザの識別子と、訪問の情報', en: 'An identifier of the user or the browser, and details of the visit.' },
  },
  {
    id: 'segment', names: ['ajs_anonymous_id'], setBy: 'Segment', purpose: 'analytics', life: '1y',
    what: { ja: '名前の分からない訪問者を見分けるCookie', en: 'Recognises a visitor whose name is not known.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
  {
    id: 'segment-user', names: ['ajs_user_id', 'ajs_group_id'], setBy: 'Segment', purpose: 'analytics', life: '1y',
    what: { ja: 'ログインした利用者又はその組織を見分けるCookie', en: 'Recognises a user who has signed in, or the user’s organisation.' },
    holds: { ja: '利用者又は組織のID', en: 'The identifier of the user or the organisation.' },
  },
  {
    id: 'amplitude', names: ['AMP_*', 'amp_*', 'amplitude_id*'], setBy: 'Amplitude', purpose: 'analytics', life: '1y',
    what: { ja: '製品の使われ方を分析するCookie', en: 'Analyses how a product is used.' },
    holds: { ja: '端末と利用者の識別子、訪問の時刻', en: 'Identifiers of the device and the user, and times of visits.' },
  },
  {
    id: 'mixpanel', names: ['*_mixpanel'], setBy: 'Mixpanel', purpose: 'analytics', life: '1y',
    what: { ja: '製品の使われ方を分析するCookie', en: 'Analyses how a product is used.' },
    holds: { ja: '利用者の識別子と、どこから来たか', en: 'An identifier of the user, and where the visit came from.' },
  },
  {
    id: 'matomo', names: ['_pk_id*'], setBy: 'Matomo', purpose: 'analytics', life: '13mo',
    what: { ja: '訪問者を見分けるCookie', en: 'Recognises a visitor.' },
    holds: { ja: '訪問者の識別子と、最初の訪問の時刻', en: 'A visitor identifier and the time of the first visit.' },
  },
  {
    id: 'matomo-visit', names: ['_pk_ses*', '_pk_ref*', '_pk_cvar*', '_pk_hsr*'], setBy: 'Matomo', purpose: 'analytics', life: '30min',
    what: { ja: '一回の訪問を記録するCookie', en: 'Records one visit.' },
    holds: { ja: '訪問の状態と、どこから来たか', en: 'The state of the visit and where it came from.' },
  },
  {
    id: 'datadog', names: ['_dd_s', '_dd_s_*'], setBy: 'Datadog', purpose: 'analytics', life: '15min',
    what: { ja: '動作の計測を一回の訪問にまとめるCookie', en: 'Joins performance measurements into one visit.' },
    holds: { ja: '訪問の識別子と時刻', en: 'The identifier and the times of the visit.' },
  },
  {
    id: 'newrelic', names: ['NRBA_SESSION'], setBy: 'New Relic', purpose: 'analytics', life: 'session',
    what: { ja: '動作の計測を一回の訪問にまとめるCookie', en: 'Joins performance measurements into one visit.' },
    holds: { ja: '訪問の識別子', en: 'The identifier of the visit.' },
  },
  {
    id: 'fullstory', names: ['fs_uid', 'fs_lua'], setBy: 'FullStory', purpose: 'analytics', life: '1y',
    what: { ja: '画面の操作の記録に使うCookie', en: 'Used for recording how pages are operated.' },
    holds: { ja: '訪問者と訪問の識別子', en: 'Identifiers of the visitor and the visit.' },
  },
  {
    id: 'optimizely', names: ['optimizelyEndUserId', 'optimizely*'], setBy: 'Optimizely', purpose: 'analytics', life: '6mo',
    what: { ja: 'ページの比較試験に使うCookie', en: 'Used for comparing versions of a page.' },
    holds: { ja: 'ブラウザの識別子', en: 'An identifier of the browser.' },
  },
  {
    id: 'vwo', names: ['_vwo_uuid', '_vwo_uuid_v2', '_vis_opt_*', '_vwo_*'], setBy: 'VWO', purpose: 'analytics', life: '1y',
    what: { ja: 'ページの比較試験に使うCookie', en: 'Used for comparing versions of a page.' },
    holds: { ja: 'ブラウザの識別子と、見せた版', en: 'An identifier of the browser and which version was shown.' },
  },
  {
    id: 'intercom-visitor', names: ['intercom-id-*'], setBy: 'Intercom', purpose: 'support-chat', life: '9mo',
    what: { ja: 'チャットで訪問者を見分けるCookie', en: 'Recognises a visitor in the chat.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
  {
    id: 'intercom-device', names: ['intercom-device-id-*'], setBy: 'Intercom', purpose: 'support-chat', life: '9mo',
    what: { ja: 'チャットで端末を見分けるCookie', en: 'Recognises the device in the chat.' },
    holds: { ja: '端末の識別子', en: 'An identifier of the device.' },
  },
  {
    id: 'intercom-session', names: ['intercom-session-*'], setBy: 'Intercom', purpose: 'support-chat', life: '1w',
    what: { ja: 'チャットの会話を続けるためのCookie', en: 'Lets a conversation in the chat go on.' },
    holds: { ja: '会話に入るための値', en: 'A value that gives access to the conversation.' },
  },
  {
    id: 'zendesk', names: ['__zlcmid', '__zlcstore', 'ZD-store', 'ZD-suid'], setBy: 'Zendesk', purpose: 'support-chat', life: '1y',
    what: { ja: 'チャットで訪問者を見分けるCookie', en: 'Recognises a visitor in the chat.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
  {
    id: 'crisp', names: ['crisp-client/*', 'crisp-client%2F*'], setBy: 'Crisp', purpose: 'support-chat', life: '6mo',
    what: { ja: 'チャットの会話を続けるためのCookie', en: 'Lets a conversation in the chat go on.' },
    holds: { ja: '会話に入るための値', en: 'A value that gives access to the conversation.' },
  },
  {
    id: 'drift', names: ['drift_aid', 'driftt_aid', 'drift_campaign_refresh'], setBy: 'Drift', purpose: 'support-chat', life: '2y',
    what: { ja: 'チャットで訪問者を見分けるCookie', en: 'Recognises a visitor in the chat.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
  {
    id: 'stripe', names: ['__stripe_mid', '__stripe_sid'], setBy: 'Stripe', purpose: 'security', life: '1y',
    what: { ja: '支払いの不正を防ぐためのCookie', en: 'Helps to prevent fraud in payments.' },
    holds: { ja: '端末又は訪問の識別子', en: 'An identifier of the device or the visit.' },
  },
];
