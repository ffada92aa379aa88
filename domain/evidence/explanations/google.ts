import { type Explanation } from './explanation';

/** Google Analytics, Google Ads and Google Tag Manager. */
export const GOOGLE: readonly Explanation[] = [
  {
    id: 'ga-property', names: ['_ga_*'], setBy: 'Google Analytics', purpose: 'analytics', life: '2y',
    what: { ja: '訪問のまとまりを記録するCookie', en: 'Keeps the visits of one browser together.' },
    holds: { ja: 'プロパティのID、訪問の回数、直近の訪問の時刻', en: 'The property in its name, the number of visits, and when the latest one took place.' },
  },
  {
    id: 'ga', names: ['_ga', '*_ga'], setBy: 'Google Analytics', purpose: 'analytics', life: '2y',
    what: { ja: '同じブラウザの訪問を見分けるCookie', en: 'Tells one browser from another.' },
    holds: { ja: 'クライアントIDと、それが作られた時刻', en: 'A client ID and the time at which it was made.' },
  },
  {
    id: 'gid', names: ['_gid'], setBy: 'Google Analytics', purpose: 'analytics', life: '1d',
    what: { ja: '旧版で、一日の間の訪問を見分けるCookie', en: 'In the former version, tells browsers apart for one day.' },
    holds: { ja: '識別子と、作られた時刻', en: 'An identifier and the time at which it was made.' },
  },
  {
    id: 'gat', names: ['_gat', '_gat_*', '_dc_gtm_*'], setBy: 'Google Analytics', purpose: 'analytics', life: '1min',
    what: { ja: '送信の頻度を抑えるためのCookie', en: 'Slows down how often measurements are sent.' },
    holds: { ja: '「1」という値だけ', en: 'Only the figure 1.' },
  },
  {
    id: 'gac', names: ['_gac_*'], setBy: 'Google Analytics', purpose: 'advertising', life: '90d',
    what: { ja: '広告から来たことを記録するCookie', en: 'Remembers that a visit came from an advertisement.' },
    holds: { ja: '広告のクリックの識別子と時刻', en: 'The identifier and the time of the click.' },
  },
  {
    id: 'utm', names: ['__utma', '__utmb', '__utmc', '__utmt', '__utmv', '__utmz'], setBy: 'Google Analytics', purpose: 'analytics', life: '2y',
    what: { ja: '初期の版で使われていたCookie', en: 'Used by the earliest version.' },
    holds: { ja: '訪問者の識別子、訪問の時刻と回数、どこから来たか', en: 'A visitor identifier, times and number of visits, and where they came from.' },
  },
  {
    id: 'gcl-au', names: ['_gcl_au'], setBy: 'Google Ads', purpose: 'advertising', life: '90d',
    what: { ja: '広告の効果を測るCookie', en: 'Measures what advertisements lead to.' },
    holds: { ja: '識別子と、作られた時刻', en: 'An identifier and the time at which it was made.' },
  },
  {
    id: 'gcl-click', names: ['_gcl_aw', '_gcl_dc', '_gcl_gb', '_gcl_ag', '_gcl_gs'], setBy: 'Google Ads', purpose: 'advertising', life: '90d',
    what: { ja: '広告のクリックを記録するCookie', en: 'Remembers a click on an advertisement.' },
    holds: { ja: 'クリックの識別子と時刻', en: 'The identifier of the click and its time.' },
  },
  {
    id: 'gads', names: ['__gads', '__gpi', '__eoi'], setBy: 'Google Ad Manager', purpose: 'advertising', life: '13mo',
    what: { ja: '広告の表示を調整するCookie', en: 'Steers which advertisements are shown.' },
    holds: { ja: 'ブラウザの識別子', en: 'An identifier of the browser.' },
  },
  {
    id: 'fpid', names: ['FPID', 'FPLC', 'FPAU', 'FPGCLAW'], setBy: 'Google Tag Manager', purpose: 'analytics', life: '2y',
    what: { ja: 'サイト側のサーバーが設定する、計測用のCookie', en: 'Set by the site’s own server for measuring.' },
    holds: { ja: 'ブラウザの識別子', en: 'An identifier of the browser.' },
  },
  {
    id: 'amp-token', names: ['AMP_TOKEN'], setBy: 'Google Analytics', purpose: 'analytics', life: '1y',
    what: { ja: '高速表示用のページで訪問者の識別子を受け取るためのCookie', en: 'Lets accelerated pages (AMP) ask for the visitor’s identifier.' },
    holds: { ja: '識別子を受け取るための値、又はその状態', en: 'A value for asking, or the state of that.' },
  },
  {
    id: 'gaexp', names: ['_gaexp', '_opt_expid', '_opt_*'], setBy: 'Google Optimize', purpose: 'analytics', life: '90d',
    what: { ja: 'ページの比較試験に使うCookie', en: 'Used for comparing versions of a page.' },
    holds: { ja: 'どの版を見せたか', en: 'Which version was shown.' },
  },
  {
    id: 'grecaptcha', names: ['_GRECAPTCHA'], setBy: 'Google reCAPTCHA', purpose: 'security', life: '6mo',
    what: { ja: '自動操作かどうかを見分けるCookie', en: 'Tells people from automated programs.' },
    holds: { ja: 'リスクを判定するための値', en: 'A value for assessing the risk.' },
  },
];
