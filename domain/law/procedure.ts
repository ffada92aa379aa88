import { type Note } from './note';
import { inJapan } from './sourced';

/** How a request is made in Japan when the operator has, or has not, set a procedure. */
export const PROCEDURE_NOTES: readonly Note[] = [
  {
    id: 'form-may-be-set',
    kind: 'law',
    articles: ['appi.37.1', 'appi-order.12'],
    words: {
      ja: '事業者は、申出先、書面の様式や方式、本人や代理人の確認方法、手数料の徴収方法を定めることができます。定められたときは、本人はそれに従って請求します。',
      en: 'The operator may set where to send a request, the form of its documents, how the person or an agent is confirmed, and how a fee is paid. The person then has to follow that.',
    },
    ...inJapan('jp.order'),
  },
  {
    id: 'free-form',
    kind: 'law',
    articles: ['appi.37.1'],
    words: {
      ja: '方法が定められていないときは、自由な書き方で請求できます。',
      en: 'Where no procedure is set, a request in any form will do.',
    },
    ...inJapan('jp.act', 'inference'),
  },
  {
    id: 'two-arrivals',
    kind: 'advice',
    articles: ['appi.39.1'],
    words: {
      ja: '後から所定の書式を求められたときは、最初の手紙が届いた日と書式が届いた日の両方を記録し、それぞれから数えてください。',
      en: 'If a form is asked for later, note both the day the first letter arrived and the day the form did, and count from each.',
    },
    ...inJapan('jp.act', 'inference'),
  },
];
