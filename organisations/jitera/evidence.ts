import { type Words } from '@/domain/law/words';
import { type PolicyNames } from '@/domain/evidence/levels';

/**
 * What the policy as revised on 6 March 2024 names, for laying beside what is observed. Clause 7 names Google Analytics
 * and says that cookies of the company or of Google are used; clause 1.3 speaks of cookies and similar techniques.
 */
export const POLICY_NAMES: PolicyNames = {
  revisedOn: '2024-03-06',
  ownDomains: ['jitera.com', 'jitera.app', 'jitera.ai'],
  services: [
    {
      id: 'google-analytics',
      clause: '7',
      words: { ja: '7項はGoogle Analyticsの利用を挙げています。', en: 'Clause 7 names Google Analytics.' },
      cookies: ['_ga', '_ga_*', '*_ga', '_gid', '_gat', '_gat_*', '_dc_gtm_*', '__utma', '__utmb', '__utmc', '__utmt', '__utmv', '__utmz'],
      storageKeys: ['_ga', '_ga_*'],
      hosts: ['google-analytics.com', 'analytics.google.com'],
    },
    {
      id: 'google-tag-manager',
      clause: '7',
      words: {
        ja: '7項が挙げるGoogle Analyticsを読み込むホストです。ほかのものも読み込むことができます。',
        en: 'This host loads Google Analytics, which clause 7 names. It can load other things too.',
      },
      cookies: [],
      storageKeys: [],
      hosts: ['googletagmanager.com'],
    },
  ],
  categories: [
    {
      id: 'cookies-and-similar',
      clause: '1.3',
      words: {
        ja: '1.3項は、Cookieとそれに似た技術を、名前を挙げずに述べています。',
        en: 'Clause 1.3 speaks of cookies and similar techniques, without names.',
      },
      covers: ['cookie', 'storage'],
    },
  ],
};

/** Google's own page, opened only when the person asks for it. */
export interface OutsidePage {
  readonly url: string;
  readonly words: Words;
}

/** Beside clause 7. What is told is general knowledge about the product, not something that the policy states. */
export const GOOGLE_ANALYTICS: { readonly told: Words; readonly optOut: Words; readonly pages: readonly OutsidePage[] } = {
  told: {
    ja: '一般に、見たページのアドレスと時刻、クライアントID、ブラウザと画面の種類、おおよその地域が伝わります。Jiteraでの設定は分かりません。',
    en: 'In general: the addresses and times of the pages viewed, the client ID, the kind of browser and screen, and the approximate region. How it is set up at Jitera is not known.',
  },
  optOut: {
    ja: 'Googleのアドオンを入れると、そのブラウザではGoogle Analyticsへの送信が止まります。これまでの記録は消えません。',
    en: 'Google’s add-on stops this browser from sending to Google Analytics. What was recorded before stays.',
  },
  pages: [
    { url: 'https://tools.google.com/dlpage/gaoptout', words: { ja: 'オプトアウトのアドオン', en: 'the opt-out add-on' } },
    { url: 'https://policies.google.com/technologies/partner-sites', words: { ja: '情報の使われ方についてのGoogleの説明', en: 'Google on how it uses such information' } },
    { url: 'https://support.google.com/analytics/answer/6004245', words: { ja: 'Google Analyticsのデータ保護についての説明', en: 'Google on data protection in Google Analytics' } },
  ],
};
