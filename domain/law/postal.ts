import { type ArticleKey } from './articles';
import { inJapan, type Sourced } from './sourced';
import { type Words } from './words';

export type PostalServiceId = 'contentCertified' | 'deliveryCertified' | 'registered' | 'simpleRegistered' | 'recorded';

/** A service of the post in Japan. Prices change too often to be kept here. */
export interface PostalService extends Sourced {
  readonly id: PostalServiceId;
  readonly name: Words;
  readonly proves: Words;
  readonly notes: readonly Words[];
  /** How well it shows the day of arrival, from which Art. 39 counts. */
  readonly arrivalProof: 'certified' | 'recorded' | 'weak' | 'none';
  /** Whether copies of papers can be in the envelope. */
  readonly takesEnclosures: boolean;
  /** The service it has to be combined with; null when it stands alone. */
  readonly needs: PostalServiceId | null;
  readonly articles: readonly ArticleKey[];
}

export const POSTAL_SERVICES: Readonly<Record<PostalServiceId, PostalService>> = {
  contentCertified: {
    id: 'contentCertified',
    name: { ja: '内容証明', en: 'Content-certified mail' },
    proves: { ja: 'どのような内容の文書をいつ差し出したか', en: 'That a letter with this content was posted on this day' },
    notes: [
      { ja: '文書1通だけを入れ、写しや手数料など他のものは同封できません。', en: 'One letter only; no copies of papers and no money in the envelope.' },
      {
        ja: '使える文字は、仮名、漢字、数字、括弧、句読点、一般的な記号。英字は固有名詞だけなので、英語の手紙は送れません。',
        en: 'Kana, kanji, numerals, brackets, punctuation and common symbols; Latin letters only in proper names, so not for a letter in English.',
      },
      {
        ja: '同じものを3通（相手方用、郵便局用、差出人用）用意し、取扱いのある郵便局に出してください。',
        en: 'Bring three of it (addressee, post office, sender) to a post office that offers the service.',
      },
      { ja: '到達した日は証明しません。配達証明を付けてください。', en: 'It does not prove the day of arrival: add certification of delivery.' },
    ],
    arrivalProof: 'none',
    takesEnclosures: false,
    needs: 'registered',
    articles: ['postal.48'],
    ...inJapan('jp.post'),
  },
  deliveryCertified: {
    id: 'deliveryCertified',
    name: { ja: '配達証明', en: 'Certification of delivery' },
    proves: { ja: '配達した日', en: 'The day of delivery' },
    notes: [
      {
        ja: '差出しの後でも、受領証があれば1年以内に請求できるとされています（要確認）。',
        en: 'Said to be available up to a year after posting, with the receipt (to be checked).',
      },
    ],
    arrivalProof: 'certified',
    takesEnclosures: true,
    needs: 'registered',
    articles: [],
    ...inJapan('general-knowledge', 'knowledge'),
  },
  registered: {
    id: 'registered',
    name: { ja: '一般書留', en: 'Registered mail' },
    proves: { ja: '引受けから配達までの経路', en: 'Acceptance, route and delivery' },
    notes: [],
    arrivalProof: 'recorded',
    takesEnclosures: true,
    needs: null,
    articles: [],
    ...inJapan('jp.post'),
  },
  simpleRegistered: {
    id: 'simpleRegistered',
    name: { ja: '簡易書留', en: 'Simple registered mail' },
    proves: { ja: '引受けと配達', en: 'Acceptance and delivery' },
    notes: [{ ja: '受領印又は署名と引換えに手渡されます。本人確認書類の写しを送る請求に向きます。', en: 'Handed over against a signature; suits a request with copies of papers.' }],
    arrivalProof: 'recorded',
    takesEnclosures: true,
    needs: null,
    articles: [],
    ...inJapan('jp.post-pages'),
  },
  recorded: {
    id: 'recorded',
    name: { ja: '特定記録', en: 'Recorded mail' },
    proves: { ja: '引受け', en: 'Acceptance' },
    notes: [
      {
        ja: '郵便受けに配達され、署名も賠償もありません。追跡で配達は分かりますが、到達した日の証拠としては弱いといえます。',
        en: 'Put into the letter box without signature or compensation. Tracking shows delivery, but is weak proof of the day of arrival.',
      },
    ],
    arrivalProof: 'weak',
    takesEnclosures: true,
    needs: null,
    articles: [],
    ...inJapan('jp.post-pages'),
  },
};
