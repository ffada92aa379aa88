import { type Words } from '@/domain/law/words';

/** The plain groups in which cookies and companies are shown. */
export const PURPOSES = ['analytics', 'advertising', 'security', 'sign-in', 'preference', 'support-chat', 'consent', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSE_WORDS: Readonly<Record<Purpose, Words>> = {
  analytics: { ja: '利用状況の分析', en: 'analytics' },
  advertising: { ja: '広告', en: 'advertising' },
  security: { ja: '安全の確保', en: 'security' },
  'sign-in': { ja: 'ログイン', en: 'signing in' },
  preference: { ja: '設定の記憶', en: 'preferences' },
  'support-chat': { ja: '問合せのチャット', en: 'support chat' },
  consent: { ja: '同意の記録', en: 'consent choices' },
  other: { ja: 'そのほか', en: 'other' },
};
