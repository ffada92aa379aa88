import { type CollectedGroup } from '@/domain/organisation/organisation';

/** Clause 1 has three groups; the quick view shows one line for each. */
export const COLLECTED: readonly CollectedGroup[] = [
  {
    clause: '1.1',
    title: { ja: 'ご自身が渡す情報', en: 'What you give yourself' },
    summary: {
      ja: '氏名、メールアドレス、電話番号など。サービスの利用を始めるときに渡すもの。',
      en: 'Your name, e-mail address, telephone number and the like, given when you start to use a service.',
    },
    facts: ['collected.name', 'collected.contact'],
  },
  {
    clause: '1.2',
    title: { ja: '利用者が渡す、ほかの人の情報', en: 'What users give about others' },
    summary: {
      ja: '利用者がサービスに入れる、その顧客や従業員などの情報。',
      en: 'Information about customers, employees and others that a user puts into a service.',
    },
    facts: ['collected.others'],
  },
  {
    clause: '1.3',
    title: { ja: '自動的に取得される情報', en: 'What is recorded automatically' },
    summary: {
      ja: 'サービスの利用やサイトの閲覧によるもの：IPアドレス、Cookieや似た技術、端末の識別子、位置情報、アクセスの記録、閲覧の履歴など。個人情報に当たるものだけがポリシーの対象です。',
      en: 'From using a service or the site: IP address, cookies and the like, device identifier, location, access logs, browsing history. The policy covers them only where they are personal information.',
    },
    facts: [
      'collected.ip',
      'collected.cookies',
      'collected.terminal',
      'collected.location',
      'collected.logs',
      'collected.history',
      'collected.automatic-scope',
    ],
  },
];
