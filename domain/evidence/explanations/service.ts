import { type Explanation } from './explanation';

/** What keeps a site running: protection, distribution of load, signing in, choices. */
export const SERVICE: readonly Explanation[] = [
  {
    id: 'cf-bm', names: ['__cf_bm'], setBy: 'Cloudflare', purpose: 'security', life: '30min',
    what: { ja: '自動操作かどうかを見分けるCookie', en: 'Tells people from automated programs.' },
    holds: { ja: '暗号化された判定の値', en: 'An encrypted assessment.' },
  },
  {
    id: 'cf-uvid', names: ['_cfuvid', '__cfruid'], setBy: 'Cloudflare', purpose: 'security', life: 'session',
    what: { ja: '接続の回数を数えるために訪問者を見分けるCookie', en: 'Tells visitors apart for limiting the number of connections.' },
    holds: { ja: '訪問の識別子', en: 'An identifier of the visit.' },
  },
  {
    id: 'cf-clearance', names: ['cf_clearance'], setBy: 'Cloudflare', purpose: 'security', life: '1y',
    what: { ja: '確認画面を通ったことを記録するCookie', en: 'Remembers that a check was passed.' },
    holds: { ja: '確認の結果を示す値', en: 'A value that stands for the result.' },
  },
  {
    id: 'aws-balancer', names: ['AWSALB', 'AWSALBCORS', 'AWSALBTG', 'AWSALBTGCORS', 'AWSELB', 'AWSELBCORS'], setBy: 'Amazon Web Services', purpose: 'other', life: '7d',
    what: { ja: '続けて同じサーバーにつなぐためのCookie', en: 'Leads a browser to the same server again.' },
    holds: { ja: 'サーバーを示す値', en: 'A value that stands for the server.' },
  },
  {
    id: 'gcp-balancer', names: ['GCLB', 'GCILB', 'GAESA'], setBy: 'Google Cloud', purpose: 'other', life: 'session',
    what: { ja: '続けて同じサーバーにつなぐためのCookie', en: 'Leads a browser to the same server again.' },
    holds: { ja: 'サーバーを示す値', en: 'A value that stands for the server.' },
  },
  {
    id: 'azure-balancer', names: ['ARRAffinity', 'ARRAffinitySameSite', 'ApplicationGatewayAffinity', 'ApplicationGatewayAffinityCORS'], setBy: 'Microsoft Azure', purpose: 'other', life: 'session',
    what: { ja: '続けて同じサーバーにつなぐためのCookie', en: 'Leads a browser to the same server again.' },
    holds: { ja: 'サーバーを示す値', en: 'A value that stands for the server.' },
  },
  {
    id: 'vercel', names: ['__vercel_live_token', '_vercel_jwt', '_vercel_sso_nonce', '__vdpl'], setBy: 'Vercel', purpose: 'sign-in', life: 'session',
    what: { ja: '公開前の版を見る権限や、見る版を示すCookie', en: 'Stands for access to a preview, or for the version that is shown.' },
    holds: { ja: '権限又は版を示す値', en: 'A value that stands for the access or the version.' },
  },
  {
    id: 'next-auth', names: ['next-auth.*', '__Secure-next-auth.*', '__Host-next-auth.*', 'authjs.*', '__Secure-authjs.*', '__Host-authjs.*'], setBy: 'Auth.js (NextAuth)', purpose: 'sign-in', life: '30d',
    what: { ja: 'ログインの状態を保つCookie', en: 'Keeps somebody signed in.' },
    holds: { ja: 'ログインの鍵に当たる値', en: 'A value that works like a key to the account.' },
  },
  {
    id: 'next-locale', names: ['NEXT_LOCALE'], setBy: 'Next.js', purpose: 'preference', life: '1y',
    what: { ja: '表示する言語を覚えるCookie', en: 'Remembers the language.' },
    holds: { ja: '言語の記号', en: 'A language code.' },
  },
  {
    id: 'language', names: ['lang', 'language', 'locale', 'i18next', 'i18n_redirected', 'wglang', 'pll_language'], setBy: '', purpose: 'preference', life: '1y',
    what: { ja: '表示する言語を覚えるCookieの、よくある名前', en: 'A common name for a cookie that remembers the language.' },
    holds: { ja: '言語の記号', en: 'A language code.' },
  },
  {
    id: 'csrf', names: ['csrftoken', 'XSRF-TOKEN', '_csrf', 'csrf', '__Host-csrf', '__Host-next-auth.csrf-token', '__RequestVerificationToken'], setBy: '', purpose: 'security', life: 'session',
    what: { ja: 'フォームの送信が本人の画面からであることを確かめるCookieの、よくある名前', en: 'A common name for a cookie that shows that a form was sent from one’s own page.' },
    holds: { ja: '照合のための値', en: 'A value to compare.' },
  },
  {
    id: 'session', names: ['PHPSESSID', 'JSESSIONID', 'ASP.NET_SessionId', 'connect.sid', 'session', 'session_id', 'sessionid', 'laravel_session', '_session_id'], setBy: '', purpose: 'sign-in', life: 'session',
    what: { ja: 'サーバーが一つの訪問やログインを続けるためのCookieの、よくある名前', en: 'A common name for a cookie by which a server continues one visit or login.' },
    holds: { ja: '訪問又はログインの鍵に当たる値', en: 'A value that works like a key to the visit or the account.' },
  },
  {
    id: 'auth0', names: ['auth0', 'auth0_compat', 'auth0.*', '_legacy_auth0.*'], setBy: 'Auth0', purpose: 'sign-in', life: '3d',
    what: { ja: 'ログインの状態を保つCookie', en: 'Keeps somebody signed in.' },
    holds: { ja: 'ログインに関わる値', en: 'A value that belongs to the login.' },
  },
  {
    id: 'onetrust', names: ['OptanonConsent'], setBy: 'OneTrust', purpose: 'consent', life: '1y',
    what: { ja: '同意についての選択を記録するCookie', en: 'Records the consent choices.' },
    holds: { ja: '分類ごとの選択と日時、選択の識別子', en: 'The choice for each category, its time, and an identifier of the choice.' },
  },
  {
    id: 'onetrust-closed', names: ['OptanonAlertBoxClosed'], setBy: 'OneTrust', purpose: 'consent', life: '1y',
    what: { ja: '同意の案内を閉じたことを記録するCookie', en: 'Remembers that the consent banner was closed.' },
    holds: { ja: '閉じた日時', en: 'When it was closed.' },
  },
  {
    id: 'cookiebot', names: ['CookieConsent', 'CookieConsentBulkTicket', 'CookieConsentBulkSetting-*'], setBy: 'Cookiebot', purpose: 'consent', life: '1y',
    what: { ja: '同意についての選択を記録するCookie', en: 'Records the consent choices.' },
    holds: { ja: '分類ごとの選択と日時', en: 'The choice for each category and its time.' },
  },
  {
    id: 'tcf', names: ['euconsent-v2', 'eupubconsent-v2'], setBy: 'IAB Europe TCF', purpose: 'consent', life: '13mo',
    what: { ja: '広告業界の共通形式で同意を記録するCookie', en: 'Records consent in the advertising industry’s common format.' },
    holds: { ja: '目的と事業者ごとの選択と日時', en: 'The choice for each purpose and vendor, and its time.' },
  },
  {
    id: 'hs-consent', names: ['__hs_opt_out', '__hs_do_not_track', '__hs_cookie_cat_pref', '__hs_initial_opt_in'], setBy: 'HubSpot', purpose: 'consent', life: '6mo',
    what: { ja: '同意についての選択を記録するCookie', en: 'Records the consent choices.' },
    holds: { ja: '選択の内容', en: 'The choice.' },
  },
  {
    id: 'wordpress-login', names: ['wordpress_logged_in_*', 'wordpress_sec_*'], setBy: 'WordPress', purpose: 'sign-in', life: '14d',
    what: { ja: 'ログインの状態を保つCookie', en: 'Keeps somebody signed in.' },
    holds: { ja: 'ログインの鍵に当たる値', en: 'A value that works like a key to the account.' },
  },
  {
    id: 'wordpress-settings', names: ['wp-settings-*', 'wordpress_test_cookie'], setBy: 'WordPress', purpose: 'preference', life: '1y',
    what: { ja: '画面の設定を覚えるCookie', en: 'Remembers how the pages are set.' },
    holds: { ja: '設定の値', en: 'The settings.' },
  },
];
