import { type Addressee } from '@/domain/letter/content';
import { type Organisation } from '@/domain/organisation/organisation';
import { CLAUSE_HASHES, WHOLE_HASH } from './clause-hashes';
import { COLLECTED } from './collected';
import { POLICY_FACTS } from './policy-facts';
import { NOT_STATED } from './not-stated';
import { RIGHTS_IN_POLICY } from './rights-in-policy';

const CONTACT_POINT: Addressee = {
  company: { ja: 'Jitera Inc.', en: 'Jitera Inc.' },
  desk: { ja: '個人情報お問い合わせ窓口', en: 'Personal Information Contact Point' },
  postalCode: '105-0003',
  address: {
    ja: ['東京都港区西新橋1-2-9', '日比谷セントラルビル14階'],
    en: ['14th Floor, Hibiya Central Building', '1-2-9 Nishishinbashi, Minato-ku, Tokyo'],
  },
};

/** Read from the English policy as revised on 6 March 2024. Whether a newer version exists is not known. */
export const JITERA: Organisation = {
  id: 'jitera',
  name: { ja: 'Jitera', en: 'Jitera' },
  companies: [
    { id: 'jitera-inc', name: { ja: 'Jitera Inc.', en: 'Jitera Inc.' }, addressStated: true, regimes: ['jp'], addressee: CONTACT_POINT },
    {
      id: 'jitera-pte-ltd',
      name: { ja: 'JITERA PTE LTD', en: 'JITERA PTE LTD' },
      addressStated: false,
      // The Act also reaches operators abroad for people in Japan: see SCOPE_IN_JAPAN in domain/law/regimes.ts.
      regimes: ['sg', 'jp'],
      addressee: {
        ...CONTACT_POINT,
        company: { ja: 'Jitera Inc. 個人情報お問い合わせ窓口気付', en: 'JITERA PTE LTD' },
        desk: { ja: 'JITERA PTE LTD', en: 'c/o Jitera Inc., Personal Information Contact Point' },
      },
    },
  ],
  sites: [
    { domain: 'jitera.com', access: 'installed', words: { ja: '会社のサイト、文書及びブログ', en: 'company site, documents and blog' } },
    { domain: 'jitera.app', access: 'asked', words: { ja: '製品（studio.jitera.appなど）', en: 'the product (studio.jitera.app and others)' } },
    { domain: 'jitera.ai', access: 'asked', words: { ja: '製品の文書など（docs.jitera.aiなど）', en: 'product documents and others (docs.jitera.ai)' } },
  ],
  policyAddresses: [
    {
      url: 'https://jitera.com/privacy-policy',
      read: true,
      words: { ja: 'プライバシーポリシー', en: 'privacy policy' },
    },
    {
      url: 'https://studio.jitera.app/privacy-policy',
      read: false,
      words: {
        ja: '製品の利用規約が案内しているプライバシーポリシー。同じ内容かどうかは確認していません。',
        en: 'the privacy policy that the product’s terms point to. Whether it is the same text has not been checked.',
      },
    },
  ],
  contact: {
    company: 'jitera-inc',
    clause: '8',
    email: null,
    webForm: null,
    addressee: CONTACT_POINT,
    ourRendering: {
      ja: 'ポリシーは住所と窓口の名称を英語で示しています。日本語の表記はKaijiによるものです。',
      en: 'The policy gives the address and the name of the desk in English. The Japanese form is Kaiji’s.',
    },
  },
  policy: {
    establishedOn: '2024-02-07',
    revisedOn: '2024-03-06',
    readOn: '2026-11-22',
    language: 'en',
    collected: COLLECTED,
    facts: POLICY_FACTS,
    rights: RIGHTS_IN_POLICY,
    notStated: NOT_STATED,
    extractor: '1',
    wholeSha256: WHOLE_HASH,
    clauses: CLAUSE_HASHES,
    citedClauses: { advertising: '2.2', recipients: '3', 'joint-use': '3.3', subcontractors: '3.2', security: '5', handling: '8' },
  },
};
