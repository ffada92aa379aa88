import { type RightInPolicy } from '@/domain/organisation/organisation';

/** Clause 4 beside the Act. A right that the policy does not list exists all the same. */
export const RIGHTS_IN_POLICY: readonly RightInPolicy[] = [
  { right: 'jp.purpose', stated: 'not-stated', words: { ja: 'ポリシーには記載がありませんが、法律上求めることができます。', en: 'Not listed in the policy; it exists by law.' } },
  { right: 'jp.disclose', stated: 'clearly', words: { ja: '「開示」として記載があります。', en: 'Listed as disclosure.' } },
  {
    right: 'jp.records',
    stated: 'clearly',
    words: { ja: '第三者との間の提供と受領の記録を含むとしています。', en: 'The policy includes records of giving and receiving.' },
  },
  { right: 'jp.correct', stated: 'clearly', words: { ja: '「訂正」として記載があります。', en: 'Listed as correction.' } },
  { right: 'jp.add', stated: 'not-stated', words: { ja: 'ポリシーには記載がありませんが、法律上請求することができます。', en: 'Not listed in the policy; it exists by law.' } },
  {
    right: 'jp.delete',
    stated: 'probably',
    words: {
      ja: '英語の“deletion”は、おそらく事実でない内容の「削除」を指します。',
      en: '“Deletion” probably means the deletion of content that is not factual.',
    },
  },
  { right: 'jp.cease', stated: 'clearly', words: { ja: '「利用の停止」として記載があります。', en: 'Listed as suspension of use.' } },
  {
    right: 'jp.erase',
    stated: 'probably',
    words: { ja: '英語の“elimination”は、おそらく「消去」の訳です。', en: '“Elimination” is probably the translation of erasure (消去).' },
  },
  { right: 'jp.stop3p', stated: 'not-stated', words: { ja: 'ポリシーには記載がありませんが、法律上請求することができます。', en: 'Not listed in the policy; it exists by law.' } },
  { right: 'jp.art28', stated: 'not-stated', words: { ja: '外国への提供については記載がありません。', en: 'Nothing is said about provision to foreign countries.' } },
  { right: 'sg.access', stated: 'not-stated', words: { ja: 'シンガポール法の権利は記載がありません。', en: 'Rights under Singapore’s law are not mentioned.' } },
  { right: 'sg.correct', stated: 'not-stated', words: { ja: 'シンガポール法の権利は記載がありません。', en: 'Rights under Singapore’s law are not mentioned.' } },
  { right: 'sg.withdraw', stated: 'not-stated', words: { ja: '同意の撤回については記載がありません。', en: 'Withdrawal of consent is not mentioned.' } },
];
