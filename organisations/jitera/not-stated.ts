import { type NotStated } from '@/domain/organisation/organisation';

/**
 * What the policy leaves open. Art. 32(1) also lets a company answer on request,
 * so "not stated here" means no more than that: it has to be asked.
 */
export const NOT_STATED: readonly NotStated[] = [
  {
    id: 'email',
    clause: '8',
    articles: [],
    words: { ja: '窓口のメールアドレス（欄は空です）、電話、フォーム、受付時間', en: 'the contact point’s e-mail address (the line is empty), telephone, web form and hours' },
  },
  {
    id: 'fee',
    clause: '4',
    articles: ['appi.32.1', 'appi.38'],
    words: { ja: '手数料の額、対象となる請求、支払方法', en: 'the amount of the fee, which requests it is for, and how to pay it' },
  },
  {
    id: 'identity',
    clause: '4',
    articles: ['appi.37.1'],
    words: { ja: '必要な本人確認書類の種類と、写しの保管・廃棄の方法', en: 'which identification documents are needed, and how copies are kept and destroyed' },
  },
  {
    id: 'form',
    clause: '4',
    articles: ['appi.37.1'],
    words: { ja: '請求の書式、使用する言語、代理人による手続', en: 'a form for requests, the language to use, and how an agent proceeds' },
  },
  {
    id: 'answer-time',
    clause: '4',
    articles: ['appi.33.2'],
    words: { ja: '回答までの期間（休日に時間がかかることがあるとだけあります）', en: 'how long an answer takes (only that days off may delay it)' },
  },
  {
    id: 'word-elimination',
    clause: '4',
    articles: ['appi.34.1', 'appi.35.1'],
    words: { ja: '「deletion」と「elimination」の違い', en: 'the difference between “deletion” and “elimination”' },
  },
  {
    id: 'other-rights',
    clause: '4',
    articles: ['appi.32.2', 'appi.34.1', 'appi.35.3'],
    words: { ja: '追加、第三者への提供の停止、利用目的の通知', en: 'addition, cessation of provision to third parties, notification of the purpose of use' },
  },
  {
    id: 'retention',
    clause: null,
    articles: ['appi.22'],
    words: { ja: '保存期間と、契約が終わった後の消去', en: 'how long data is kept, and its deletion after a contract ends' },
  },
  {
    id: 'joint-use-manager',
    clause: '3.3',
    articles: ['appi.27.5.iii'],
    words: {
      ja: '共同利用の管理責任者の名称、住所、代表者と、「ほかの会社」の範囲（目的は、ポリシー全体の目的を指すだけです）',
      en: 'who manages the joint use (name, address, representative), and who the “other companies” are (its purposes are only those of the whole policy)',
    },
  },
  {
    id: 'subcontractors',
    clause: '3.2',
    articles: [],
    words: {
      ja: '委託先の名称、所在国、種類（Googleは、Google Analyticsについてだけ挙げられています）',
      en: 'the names, countries and kinds of subcontractors (Google is named, but only for Google Analytics)',
    },
  },
  {
    id: 'cross-border',
    clause: '3',
    articles: ['appi.28', 'pdpa.26'],
    words: { ja: '日本、シンガポールその他の国の間での移転', en: 'transfers between Japan, Singapore and other countries' },
  },
  {
    id: 'responsible-company',
    clause: 'intro',
    articles: [],
    words: {
      ja: '2社のうちどちらがどのデータに責任を負うか、どのデータを委託を受けて扱っているか',
      en: 'which of the two companies answers for which data, and which data they handle only on a client’s behalf',
    },
  },
  {
    id: 'third-persons',
    clause: '4',
    articles: [],
    words: {
      ja: '利用者でない人（利用者が入れた情報の本人）が請求できるかどうか',
      en: 'whether a person who is not a user, but whose data a user put in, can make requests',
    },
  },
  {
    id: 'entrusted-data',
    clause: '3',
    articles: [],
    words: { ja: '第三者に提供しないという約束が、すべての情報に及ぶかどうか', en: 'whether the promise not to give data to third parties covers all data or only what is entrusted' },
  },
  {
    id: 'representative',
    clause: '8',
    articles: ['appi.32.1'],
    words: { ja: '代表者の氏名と、JITERA PTE LTDの住所', en: 'the representative’s name, and the address of JITERA PTE LTD' },
  },
  {
    id: 'officer',
    clause: null,
    articles: ['pdpa.11.3', 'pdpa.11.5'],
    words: {
      ja: 'データ保護責任者（DPO）、シンガポール、EU、英国、カリフォルニア州などの法律による権利、処理の法的根拠、EUや英国の代理人、同意の撤回',
      en: 'a data protection officer, rights under the laws of Singapore, the EU, the UK, California and others, legal bases, a representative in the EU or UK, and withdrawal of consent',
    },
  },
  {
    id: 'unsubscribe',
    clause: '2.2',
    articles: ['mail-act.3.3'],
    words: { ja: '広告メールの配信を停止する方法', en: 'how to stop advertising e-mail' },
  },
  {
    id: 'cookie-choice',
    clause: '7',
    articles: [],
    words: {
      ja: 'Cookieを拒む方法、Google Analyticsを無効にする方法、外部送信についての通知、Googleのページのアドレス（読んだ文面にはありません）',
      en: 'how to refuse cookies or opt out of Google Analytics, a notice on what is sent to outside servers, and the address of Google’s page (the text that was read has none)',
    },
  },
  {
    id: 'special-handling',
    clause: null,
    articles: [],
    words: {
      ja: '要配慮個人情報、子ども、自動的な決定、学習への利用、漏えい時の通知',
      en: 'sensitive data, children, automated decisions, use for training models, notice of incidents',
    },
  },
  {
    id: 'complaint-bodies',
    clause: '8',
    articles: ['appi.32.1', 'appi.40'],
    words: {
      ja: '加入している認定個人情報保護団体、当局への申出、準拠法、優先する言語',
      en: 'membership of an accredited organisation, complaints to an authority, governing law, the language that prevails',
    },
  },
  {
    id: 'newer-version',
    clause: null,
    articles: [],
    words: { ja: '2024年3月6日より新しい版の有無', en: 'whether there is a version newer than 6 March 2024' },
  },
];
