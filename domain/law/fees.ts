import { type ArticleKey } from './articles';
import { type Note } from './note';
import { type RightId } from './right';
import { findRight } from './rights';
import { inJapan, inSingapore } from './sourced';
import { type RegimeId } from './regime';

export type FeeRule = { readonly kind: 'allowed'; readonly articles: readonly ArticleKey[] } | { readonly kind: 'notAllowed' };

/** Whether the operator may charge for this right; a letter has a fee line only where it may. */
export function feeRule(right: RightId): FeeRule {
  const { feeAllowed, feeBasis } = findRight(right);
  return feeAllowed ? { kind: 'allowed', articles: feeBasis } : { kind: 'notAllowed' };
}

const IN_JAPAN: readonly Note[] = [
  {
    id: 'which-requests',
    kind: 'law',
    articles: ['appi.38.1', 'appi.32.2', 'appi.33.1', 'appi.33.5'],
    words: {
      ja: '手数料を徴収できるのは、利用目的の通知、保有個人データの開示、第三者提供記録の開示だけです。訂正等、利用停止等、第三者提供の停止には手数料がかかりません。',
      en: 'A fee is possible only for notification of the purpose, disclosure, and disclosure of third-party-provision records. Correction, cessation of use, erasure and stopping provision are free.',
    },
    ...inJapan('jp.act'),
  },
  {
    id: 'how-much',
    kind: 'law',
    articles: ['appi.38.2'],
    words: {
      ja: '額は、実費を考えて合理的と認められる範囲でなければなりません。',
      en: 'The amount has to be reasonable in view of the actual cost.',
    },
    ...inJapan('jp.act'),
  },
  {
    id: 'made-known',
    kind: 'law',
    articles: ['appi.32.1', 'appi-order.12'],
    words: {
      ja: '手数料を定めたときは、その額を本人が知り得る状態に置かなければなりません（求めに応じて答える場合を含みます）。徴収の方法も定めることができます。',
      en: 'An operator that sets a fee has to make the amount available to the person, if only on request. It may also set how the fee is paid.',
    },
    ...inJapan('jp.order'),
  },
  {
    id: 'usual-amount',
    kind: 'practice',
    articles: [],
    words: {
      ja: '公表されている例では、1件500円から1,000円程度が多く見られます。無料の会社もあります。',
      en: 'Published procedures often ask for 500 to 1,000 yen per request; some ask for nothing.',
    },
    ...inJapan('jp.practice'),
  },
  {
    id: 'usual-payment',
    kind: 'practice',
    articles: [],
    words: { ja: '定額小為替、切手、振込みで支払う例が多く見られます。', en: 'Usual ways to pay: a fixed-amount postal money order, stamps, or a bank transfer.' },
    ...inJapan('jp.practice'),
  },
  {
    id: 'wait-for-the-amount',
    kind: 'advice',
    articles: [],
    words: {
      ja: '額と支払方法が示されるまでは、何も同封しない方がよいでしょう。',
      en: 'Enclose no money before the operator has named the amount and the way to pay.',
    },
    ...inJapan('jp.practice', 'inference'),
  },
];

const IN_SINGAPORE: readonly Note[] = [
  {
    id: 'access-only',
    kind: 'law',
    articles: ['pdp-regulations.7', 'pdpc-key-concepts.15.25'],
    words: {
      ja: 'アクセスの請求には合理的な手数料を求めることができます。事前に書面で見積りを示し、増えるときは改めて知らせなければなりません。',
      en: 'A reasonable fee may be charged for access, after a written estimate; a higher fee needs a new notice.',
    },
    ...inSingapore('sg.statute'),
  },
  {
    id: 'correction-free',
    kind: 'law',
    articles: ['pdpc-key-concepts.15.46'],
    words: { ja: '訂正には手数料がかかりません。', en: 'Correction is free of charge.' },
    ...inSingapore('sg.guidelines'),
  },
];

export const FEE_NOTES: Readonly<Record<RegimeId, readonly Note[]>> = { jp: IN_JAPAN, sg: IN_SINGAPORE, elsewhere: [] };
