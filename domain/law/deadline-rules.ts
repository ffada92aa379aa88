import { type ArticleKey } from './articles';
import { type Deadline, type DeadlineId, type LegalStatus, type NoDateReason, type Step } from './deadline';
import { inJapan, inSingapore, type Sourced } from './sourced';
import { type Words } from './words';

export interface DeadlineRule extends Sourced {
  readonly label: Words;
  /** What a reader must know before relying on the date. */
  readonly remark: Words;
  readonly legalStatus: LegalStatus;
  readonly articles: readonly ArticleKey[];
}

export const DEADLINE_RULES: Readonly<Record<DeadlineId, DeadlineRule>> = {
  'jp.suit.plain': {
    label: { ja: '訴えを提起できる最初の日（単純に数えた場合）', en: 'Earliest day on which a suit could be filed (plain reading)' },
    remark: {
      ja: '回答の期限ではありません。到達から二週間は、拒まれない限り訴えを提起できないという定めです。',
      en: 'Not a deadline for the answer: for two weeks from arrival no suit can be filed, unless the request is refused.',
    },
    legalStatus: 'statute',
    articles: ['appi.39.1', 'appi.39.2', 'appi.39.3', 'civil.140', 'civil.141', 'civil.143'],
    ...inJapan('jp.act', 'inference'),
  },
  'jp.suit.safe': {
    label: { ja: '訴えを提起できる最初の日（慎重に数えた場合）', en: 'Earliest day on which a suit could be filed (cautious reading)' },
    remark: {
      ja: '期間の末日が休日のときに延びるという定めが待機期間にも及ぶかは定まっていません。遅い方の日を示しています。',
      en: 'Whether a period that ends on a day off is prolonged is unsettled for a waiting period. This is the later of the two days.',
    },
    legalStatus: 'statute',
    articles: ['appi.39.1', 'appi.39.2', 'appi.39.3', 'civil.140', 'civil.141', 'civil.142', 'civil.143'],
    ...inJapan('jp.act', 'inference'),
  },
  'jp.answer': {
    label: { ja: '回答', en: 'Answer' },
    remark: {
      ja: '法は「遅滞なく」とだけ定め、日数を定めていません。',
      en: 'The law says "without delay" and sets no number of days.',
    },
    legalStatus: 'none',
    articles: ['ppc-qa.9-12'],
    ...inJapan('jp.ppc'),
  },
  'own.reminder': {
    label: { ja: '自分のリマインダー（法定の期限ではありません）', en: 'Reminder, not a legal deadline' },
    remark: { ja: '法定の期限ではなく、変更できる目安です。', en: 'No law sets this day; it is a suggestion that can be changed.' },
    legalStatus: 'none',
    articles: [],
    ...inJapan('jp.ppc', 'inference'),
  },
  'own.date': {
    label: { ja: '自分で決めた日', en: 'A date of your own' },
    remark: { ja: '自分で決めた日で、変更できます。', en: 'You set it yourself and can change it.' },
    legalStatus: 'none',
    articles: [],
    ...inJapan('general-knowledge', 'knowledge'),
  },
  'their.date': {
    label: { ja: '相手が示した日', en: 'A day that they named' },
    remark: { ja: '相手が示した日で、法定の期限ではありません。', en: 'They named this day; no law sets it.' },
    legalStatus: 'none',
    articles: [],
    ...inJapan('general-knowledge', 'knowledge'),
  },
  'sg.30': {
    label: { ja: '回答、又は回答時期の書面での連絡', en: 'Answer, or written word of when it will come' },
    remark: {
      ja: 'できるだけ早く回答する義務があります。30日以内に回答できないときは、その間に回答時期を書面で知らせなければなりません。',
      en: 'The answer is due as soon as reasonably possible. An organisation that cannot answer within 30 days has to say in writing, within them, when it will.',
    },
    legalStatus: 'statute',
    articles: ['pdp-regulations.5', 'sg-interpretation.50', 'pdpc-key-concepts.15.18'],
    ...inSingapore('sg.guidelines'),
  },
  'sg.10bd': {
    label: { ja: '同意撤回の反映（目安）', en: 'Withdrawal of consent takes effect (rule of thumb)' },
    remark: {
      ja: '当局のガイドラインの目安であり、法定の期限ではありません。「営業日」の定義は確認できていません。',
      en: 'A rule of thumb of the regulator, not a statutory deadline. How it defines a business day was not found.',
    },
    legalStatus: 'guideline',
    articles: ['pdpc-key-concepts.12.41'],
    ...inSingapore('sg.guidelines', 'inference'),
  },
  'elsewhere.answer': {
    label: { ja: '回答', en: 'Answer' },
    remark: { ja: 'このツールは、他の国・地域の法律による日付を計算しません。', en: 'This tool works out no dates under the laws of other places.' },
    legalStatus: 'none',
    articles: [],
    ...inJapan('general-knowledge', 'knowledge'),
  },
};

export function dated(id: DeadlineId, date: Temporal.PlainDate, steps: readonly Step[]): Deadline {
  return { id, date, noDateBecause: null, legalStatus: DEADLINE_RULES[id].legalStatus, steps };
}

/** Steps that were already taken are kept, so that a screen can show how far the working came. */
export function undated(id: DeadlineId, noDateBecause: NoDateReason, steps: readonly Step[] = []): Deadline {
  return { id, date: null, noDateBecause, legalStatus: DEADLINE_RULES[id].legalStatus, steps };
}
