import { type Explanation } from './explanation';

/** Marketing, advertising and session analysis by other companies. */
export const MARKETING: readonly Explanation[] = [
  {
    id: 'hstc', names: ['__hstc'], setBy: 'HubSpot', purpose: 'analytics', life: '6mo',
    what: { ja: '訪問者の来訪を記録するCookie', en: 'Records the visits of one visitor.' },
    holds: { ja: '訪問者の識別子、最初・前回・今回の訪問の時刻、回数', en: 'A visitor identifier, the times of the first, previous and current visit, and their number.' },
  },
  {
    id: 'hubspotutk', names: ['hubspotutk'], setBy: 'HubSpot', purpose: 'advertising', life: '6mo',
    what: { ja: '訪問者を見分け、フォームの送信時に渡されるCookie', en: 'Identifies a visitor; it is passed on when a form is sent.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
  {
    id: 'hssc', names: ['__hssc'], setBy: 'HubSpot', purpose: 'analytics', life: '30min',
    what: { ja: '一回の訪問を数えるCookie', en: 'Counts within one visit.' },
    holds: { ja: '見たページの数と、訪問の始まり', en: 'Pages viewed and when the visit began.' },
  },
  {
    id: 'hssrc', names: ['__hssrc'], setBy: 'HubSpot', purpose: 'analytics', life: 'session',
    what: { ja: 'ブラウザが開き直されたかを見るCookie', en: 'Shows whether the browser was restarted.' },
    holds: { ja: '「1」という値だけ', en: 'Only the figure 1.' },
  },
  {
    id: 'hj-user', names: ['_hjSessionUser_*'], setBy: 'Hotjar', purpose: 'analytics', life: '1y',
    what: { ja: '同じサイトでの訪問者を見分けるCookie', en: 'Recognises a visitor on the same site.' },
    holds: { ja: '訪問者の識別子と、作られた時刻', en: 'A visitor identifier and the time at which it was made.' },
  },
  {
    id: 'hj-session', names: ['_hjSession_*'], setBy: 'Hotjar', purpose: 'analytics', life: '30min',
    what: { ja: '一回の訪問をまとめるCookie', en: 'Keeps one visit together.' },
    holds: { ja: '訪問の識別子と始まりの時刻', en: 'The identifier of the visit and when it began.' },
  },
  {
    id: 'hj-other', names: ['_hjid', '_hjTLDTest', '_hjFirstSeen', '_hjIncluded*', '_hjAbsolute*', '_hjDone*', '_hjMinimized*', '_hjHasCached*', '_hjUserAttributes*'], setBy: 'Hotjar', purpose: 'analytics', life: '30min',
    what: { ja: '記録や調査の対象にするかを覚えるCookie', en: 'Remembers whether a visit is part of a recording or a survey.' },
    holds: { ja: '短い状態の値', en: 'A short state.' },
  },
  {
    id: 'clck', names: ['_clck'], setBy: 'Microsoft Clarity', purpose: 'analytics', life: '1y',
    what: { ja: '訪問者を見分けるCookie', en: 'Recognises a visitor.' },
    holds: { ja: '訪問者の識別子と設定', en: 'A visitor identifier and settings.' },
  },
  {
    id: 'clsk', names: ['_clsk'], setBy: 'Microsoft Clarity', purpose: 'analytics', life: '1d',
    what: { ja: '複数のページを一回の訪問にまとめるCookie', en: 'Joins several pages into one visit.' },
    holds: { ja: '訪問の識別子', en: 'The identifier of the visit.' },
  },
  {
    id: 'uet', names: ['_uetsid', '_uetvid'], setBy: 'Microsoft Advertising', purpose: 'advertising', life: '13mo',
    what: { ja: '広告の効果を測るCookie', en: 'Measures what advertisements lead to.' },
    holds: { ja: '訪問又は訪問者の識別子', en: 'An identifier of the visit or the visitor.' },
  },
  {
    id: 'fbp', names: ['_fbp'], setBy: 'Meta', purpose: 'advertising', life: '90d',
    what: { ja: '広告のためにブラウザを見分けるCookie', en: 'Recognises the browser for advertising.' },
    holds: { ja: 'ブラウザの識別子と、作られた時刻', en: 'An identifier of the browser and the time at which it was made.' },
  },
  {
    id: 'fbc', names: ['_fbc'], setBy: 'Meta', purpose: 'advertising', life: '90d',
    what: { ja: 'Metaの広告から来たことを記録するCookie', en: 'Remembers that a visit came from an advertisement of Meta.' },
    holds: { ja: 'クリックの識別子と時刻', en: 'The identifier of the click and its time.' },
  },
  {
    id: 'li-click', names: ['li_fat_id', 'li_giant'], setBy: 'LinkedIn', purpose: 'advertising', life: '30d',
    what: { ja: 'LinkedInの広告から来たことを記録するCookie', en: 'Remembers that a visit came from an advertisement at LinkedIn.' },
    holds: { ja: 'クリック又は会員を間接に示す識別子', en: 'An identifier that indirectly points to the click or the member.' },
  },
  {
    id: 'li-other', names: ['bcookie', 'lidc', 'UserMatchHistory', 'AnalyticsSyncHistory', 'li_sugr'], setBy: 'LinkedIn', purpose: 'advertising', life: '30d',
    what: { ja: 'LinkedIn自身のドメインで使われるCookie', en: 'Used under LinkedIn’s own domain.' },
    holds: { ja: 'ブラウザの識別子や同期の時刻', en: 'Identifiers of the browser and times of matching.' },
  },
  {
    id: 'ttp', names: ['_ttp', '_tt_enable_cookie', 'ttcsid*'], setBy: 'TikTok', purpose: 'advertising', life: '13mo',
    what: { ja: '広告の効果を測るCookie', en: 'Measures what advertisements lead to.' },
    holds: { ja: 'ブラウザの識別子', en: 'An identifier of the browser.' },
  },
  {
    id: 'twitter', names: ['personalization_id', 'guest_id', 'guest_id_*', 'twclid', '_twclid'], setBy: 'X (Twitter)', purpose: 'advertising', life: '13mo',
    what: { ja: '広告や埋め込みのためにブラウザを見分けるCookie', en: 'Recognises the browser for advertising and embedded posts.' },
    holds: { ja: 'ブラウザ又はクリックの識別子', en: 'An identifier of the browser or the click.' },
  },
  {
    id: 'yahoo-japan', names: ['_yjsu_yjad', '_ycl_yjad', '_yjr_yjad'], setBy: 'LY Corporation (Yahoo! JAPAN)', purpose: 'advertising', life: '1y',
    what: { ja: 'Yahoo!広告の効果を測るCookie', en: 'Measures advertisements of Yahoo! JAPAN.' },
    holds: { ja: '識別子と時刻', en: 'An identifier and a time.' },
  },
  {
    id: 'line-tag', names: ['__lt__cid', '__lt__cid.*', '__lt__sid', '__lt__sid.*'], setBy: 'LINE Tag', purpose: 'advertising', life: '2y',
    what: { ja: 'LINE広告の効果を測るCookie', en: 'Measures advertisements of LINE.' },
    holds: { ja: 'ブラウザ又は訪問の識別子', en: 'An identifier of the browser or the visit.' },
  },
  {
    id: 'marketo', names: ['_mkto_trk'], setBy: 'Adobe Marketo', purpose: 'advertising', life: '2y',
    what: { ja: '訪問を見込み客の記録と結び付けるCookie', en: 'Links visits to the record of a prospective customer.' },
    holds: { ja: '契約者のIDと、訪問者の識別子', en: 'The account’s identifier and one of the visitor.' },
  },
  {
    id: 'pardot', names: ['visitor_id*', 'pardot'], setBy: 'Salesforce', purpose: 'advertising', life: '1y',
    what: { ja: '訪問を見込み客の記録と結び付けるCookie', en: 'Links visits to the record of a prospective customer.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
  {
    id: 'zoominfo', names: ['_zitok', '_ziid'], setBy: 'ZoomInfo', purpose: 'advertising', life: '1y',
    what: { ja: '訪問者の勤務先を推定するためのCookie', en: 'Used for estimating which company a visitor works for.' },
    holds: { ja: '訪問者の識別子', en: 'A visitor identifier.' },
  },
];
