import { type PolicyFact } from '@/domain/organisation/organisation';

/** What the policy says, clause by clause, retold in our own words. */
export const POLICY_FACTS: readonly PolicyFact[] = [
  {
    id: 'scope.companies',
    clause: 'intro',
    topic: 'scope',
    words: {
      ja: 'Jitera Inc.とJITERA PTE LTDの2社が共同で定めたポリシーです。どちらがどのデータを扱うかの区別はありません。',
      en: 'Two companies, Jitera Inc. and JITERA PTE LTD, issue the policy together. It does not separate which of them handles which data.',
    },
  },
  {
    id: 'scope.law',
    clause: 'intro',
    topic: 'scope',
    words: {
      ja: '「個人情報」の意味は、日本の個人情報保護法によります。',
      en: '“Personal information” has the meaning of Japan’s Act on the Protection of Personal Information.',
    },
  },
  {
    id: 'scope.users',
    clause: 'intro',
    topic: 'scope',
    words: { ja: 'サービスの利用者から受け取る情報が対象です。', en: 'It is about information received from users of the services.' },
  },
  { id: 'collected.name', clause: '1.1', topic: 'collected', words: { ja: '利用者の氏名など', en: 'the user’s name and the like' } },
  {
    id: 'collected.contact',
    clause: '1.1',
    topic: 'collected',
    words: { ja: 'メールアドレス、電話番号などの連絡先', en: 'how to reach the user: e-mail address, telephone number and the like' },
  },
  {
    id: 'collected.others',
    clause: '1.2',
    topic: 'collected',
    words: {
      ja: '利用者がサービスで扱う、第三者（顧客、従業員など）の情報',
      en: 'information about third parties, such as customers and employees, that a user brings into a service',
    },
  },
  { id: 'collected.ip', clause: '1.3', topic: 'collected', words: { ja: 'IPアドレス', en: 'IP address' } },
  { id: 'collected.cookies', clause: '1.3', topic: 'collected', words: { ja: 'Cookieとそれに似た技術による情報', en: 'cookies and similar techniques' } },
  { id: 'collected.terminal', clause: '1.3', topic: 'collected', words: { ja: '端末の識別子', en: 'identifier of the device' } },
  { id: 'collected.location', clause: '1.3', topic: 'collected', words: { ja: '位置情報', en: 'location' } },
  { id: 'collected.logs', clause: '1.3', topic: 'collected', words: { ja: 'アクセスの記録', en: 'access logs' } },
  { id: 'collected.history', clause: '1.3', topic: 'collected', words: { ja: '閲覧の履歴', en: 'browsing history' } },
  {
    id: 'collected.automatic-scope',
    clause: '1.3',
    topic: 'collected',
    words: {
      ja: '自動的に取得される情報のうち、個人情報に当たるものだけをポリシーの対象とし、一部は当たらないとしています。',
      en: 'Of what is recorded automatically, only what is personal information is covered; the policy says that some of it is not.',
    },
  },
  { id: 'purpose.provide', clause: '2.1', topic: 'purpose', words: { ja: 'サービスの提供と、保守などのアフターサービス', en: 'providing the services, with maintenance and other support' } },
  { id: 'purpose.news', clause: '2.1', topic: 'purpose', words: { ja: '郵便、電話、電子メールなどによる新サービスの案内', en: 'telling users about new services by post, telephone, e-mail or the like' } },
  { id: 'purpose.develop', clause: '2.1', topic: 'purpose', words: { ja: 'サービスの企画、開発、改善と品質の向上', en: 'planning, developing and improving the services' } },
  { id: 'purpose.research', clause: '2.1', topic: 'purpose', words: { ja: 'サービスについての市場調査', en: 'market research about the services' } },
  { id: 'purpose.analysis', clause: '2.1', topic: 'purpose', words: { ja: '利用履歴の分析と、それによる品質の向上', en: 'analysing how users use the services, to improve them' } },
  { id: 'purpose.problems', clause: '2.1', topic: 'purpose', words: { ja: '不具合などがあったときの連絡と確認', en: 'getting in touch when a service has a problem' } },
  { id: 'purpose.answers', clause: '2.1', topic: 'purpose', words: { ja: '以上に関する、利用者からの問合せへの回答', en: 'answering users’ questions about these matters' } },
  {
    id: 'purpose.marketing',
    clause: '2.1',
    topic: 'purpose',
    words: { ja: 'マーケティングと、関連又は類似のサービスの案内', en: 'marketing, and news of Jitera’s related or similar services' },
  },
  { id: 'purpose.other', clause: '2.1', topic: 'purpose', words: { ja: 'そのほか、利用者の求めへの対応', en: 'dealing with whatever else users ask for' } },
  {
    id: 'purpose.advertising',
    clause: '2.2',
    topic: 'purpose',
    words: { ja: '広告や宣伝の電子メールを利用者に送ることがあります。', en: 'Advertising e-mail may be sent to users.' },
  },
  {
    id: 'recipient.rule',
    clause: '3',
    topic: 'recipient',
    words: {
      ja: '次の場合を除き、預かった情報を第三者に提供しないとしています。',
      en: 'Information entrusted to the companies is not given to third parties, apart from the cases below.',
    },
  },
  { id: 'recipient.consent', clause: '3.1', topic: 'recipient', words: { ja: '個別の同意がある場合', en: 'the person has agreed to it individually' } },
  {
    id: 'recipient.subcontractors',
    clause: '3.2',
    topic: 'recipient',
    words: {
      ja: '利用目的に必要な範囲で、監督のうえ委託先に渡す場合（委託先の名称は記載なし）',
      en: 'subcontractors, supervised and as far as the purpose needs it (their names are not stated)',
    },
  },
  {
    id: 'recipient.joint-use',
    clause: '3.3',
    topic: 'recipient',
    words: {
      ja: 'ポリシーの目的の範囲での、2社の間又はほかの会社との共同利用（ほかの会社の名称は記載なし）',
      en: 'joint use between the two companies or with other companies, for the policy’s purposes (the others are not named)',
    },
  },
  {
    id: 'recipient.joint-items',
    clause: '3.3',
    topic: 'recipient',
    words: {
      ja: '共同利用されうるのは、氏名、電話番号、メールアドレスなどの基本的な情報と、サービスの利用履歴です。',
      en: 'What may be used jointly: the user’s basic details (name, e-mail address, telephone number and the like) and the history of use.',
    },
  },
  {
    id: 'recipient.law',
    clause: '3.4',
    topic: 'recipient',
    words: {
      ja: '法令による場合、又は生命、身体、財産を守るために必要で同意を得るのが難しい場合。その範囲は必要な限度にとどめるとしています。',
      en: 'a law provides for it, or life, body or property must be protected and consent is hard to get; kept to what is necessary',
    },
  },
  {
    id: 'right.list',
    clause: '4',
    topic: 'right',
    words: {
      ja: '開示、訂正、利用の停止、「deletion」（削除）、「elimination」（消去と思われます）の請求を窓口で受け付けます。',
      en: 'The contact point takes requests for disclosure, correction, suspension of use, “deletion” and “elimination”.',
    },
  },
  {
    id: 'right.records',
    clause: '4',
    topic: 'right',
    words: {
      ja: '第三者に渡した、又は第三者から受け取った記録も対象に含まれます。',
      en: 'Records of giving data to, or receiving it from, a third party are included.',
    },
  },
  {
    id: 'procedure.later',
    clause: '4',
    topic: 'procedure',
    words: { ja: '具体的な手続は、連絡した人に別に説明されます。', en: 'The detailed procedure is explained separately to whoever gets in touch.' },
  },
  {
    id: 'procedure.method',
    clause: '4',
    topic: 'procedure',
    words: { ja: '開示の方法は、電磁的な方法か書面かを選べます。', en: 'Disclosure can be electronic or on paper, as the person chooses.' },
  },
  {
    id: 'procedure.identity',
    clause: '4',
    topic: 'procedure',
    words: { ja: '開示のときは、本人確認書類の提出を求められます（種類は記載なし）。', en: 'For disclosure, identification documents are to be provided (which ones is not stated).' },
  },
  {
    id: 'procedure.fee',
    clause: '4',
    topic: 'procedure',
    words: { ja: '開示のときは、会社の定める手数料の支払を求められます（額は記載なし）。', en: 'For disclosure, a fee set by the company is to be paid (the amount is not stated).' },
  },
  {
    id: 'security.measures',
    clause: '5',
    topic: 'security',
    words: {
      ja: '漏えい、滅失、毀損の防止などの安全管理措置をとり、従業者と委託先を監督するとしています。',
      en: 'Measures against leaks, loss and damage are taken; employees and contractors are supervised.',
    },
  },
  {
    id: 'security.details',
    clause: '5',
    topic: 'security',
    words: { ja: '措置の詳細は窓口で尋ねることができます。', en: 'Questions about the measures can be put to the contact point.' },
  },
  {
    id: 'limit.purpose',
    clause: '6',
    topic: 'limit',
    words: {
      ja: '同意なしに、取得時に示した目的を超えて使わないとしています（法律が認める場合を除く）。',
      en: 'Use beyond the purposes stated at the time of collection needs consent, unless the Act allows it.',
    },
  },
  {
    id: 'analytics.google',
    clause: '7',
    topic: 'analytics',
    words: {
      ja: 'Google Analyticsを使っています。Googleが、JiteraかGoogleのCookieにより閲覧履歴を集めて分析し、Jiteraはその結果を受け取ってサイトとサービスの利用状況の把握に使うことがあるとしています。',
      en: 'Google Analytics is used. Google collects and analyses browsing history through cookies of Jitera or its own; Jitera may receive the results, to see how its site and services are used.',
    },
  },
  {
    id: 'contact.point',
    clause: '8',
    topic: 'contact',
    words: {
      ja: '請求、問合せ、苦情の窓口はJitera Inc.にあり、住所が示されています。電子メールの欄は空です。',
      en: 'Requests, questions and complaints go to a contact point at Jitera Inc., with a postal address. The e-mail line is empty.',
    },
  },
  {
    id: 'contact.days-off',
    clause: '8',
    topic: 'contact',
    words: { ja: '土日、祝日、年末年始は回答に時間がかかることがあります。', en: 'Answers may take longer over weekends, public holidays and the New Year.' },
  },
  {
    id: 'change.notice',
    clause: '9',
    topic: 'change',
    words: {
      ja: 'ポリシーを変えるときは、内容と実施の時期をサイトへの掲示などで知らせるとしています。',
      en: 'When the policy changes, its new content and starting date are announced on the website or in another suitable way.',
    },
  },
];
