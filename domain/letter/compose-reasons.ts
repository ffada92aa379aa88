import { assemble, type Composed } from './assemble';
import { type Earlier, type Reasons } from './content-later';
import { earlierSection, findGapsOfEarlier, placesInEnglish, placesInJapanese, reasonsOf } from './earlier';
import { type Gap } from './field';
import { findGapsOfHead } from './gaps';
import { type Line } from './letter';
import { heading, list, own, ownParagraphs, paragraph, say } from './line';
import { findUnprintable, isBlank } from './own-text';
import { act, ACT_INTRODUCED, APPI_INTRODUCED, article, nameDay } from './voice';

/** Art. 36 is a duty of effort: the letter asks, and says so. */
export function composeReasons(content: Reasons): Composed {
  const { earlier, answeredOn, result, summary } = content;
  return assemble({
    head: content,
    kind: 'reasons',
    gaps: findGapsOfReasons(content),
    title: { ja: '理由の説明を求める書面', en: 'Request for an explanation of reasons' },
    ja: {
      opening: say`${ACT_INTRODUCED}に基づく次の請求等について、${nameDay(answeredOn, 'ja')}付けで、${RESULT.ja[result]}旨の通知を受けました。${placesInJapanese(reasonsOf(earlier))}に基づき、その理由をご説明くださいますようお願いします。`,
      body: [
        ...earlierSection(earlier, 'ja'),
        ...(isBlank(summary) ? [] : [heading`通知の内容`, paragraph`${own(summary)}`]),
        heading`ご説明いただきたい事項`,
        list(pointsInJapanese(earlier, result)),
        ...ownParagraphs(content.ownParagraphs),
        paragraph`${placesInJapanese(reasonsOf(earlier))}は、このような場合に、個人情報取扱事業者が本人に対しその理由を説明するよう努めるべきことを定めています。誠実なご対応をお願いします。`,
      ],
    },
    en: {
      opening: say`On ${nameDay(answeredOn, 'en')} you notified me, about the following request under ${APPI_INTRODUCED}, that ${RESULT.en[result]}. I ask you to explain the reasons, as provided for in ${placesInEnglish(reasonsOf(earlier))}.`,
      body: [
        ...earlierSection(earlier, 'en'),
        ...(isBlank(summary) ? [] : [heading`What you told me`, paragraph`${own(summary)}`]),
        heading`Please explain`,
        list(pointsInEnglish(earlier, result)),
        ...ownParagraphs(content.ownParagraphs),
        paragraph`In such a case an operator is asked to endeavour to explain the reasons to the person (${placesInEnglish(reasonsOf(earlier))}). I would be grateful for a full answer.`,
      ],
    },
  });
}

const RESULT = {
  ja: {
    'not-taken': '求めた措置の全部をとらない',
    'partly-taken': '求めた措置の一部をとらない',
    different: '求めた措置と異なる措置をとる',
  },
  en: {
    'not-taken': 'you will not take the measures requested',
    'partly-taken': 'you will not take part of the measures requested',
    different: 'you will take a measure different from the one requested',
  },
} as const;

function findGapsOfReasons(content: Reasons): readonly Gap[] {
  return [...findGapsOfHead(content), ...findGapsOfEarlier(content.earlier), ...findUnprintable('summary', content.summary, 'paragraph')];
}

const SHOWN: ReadonlySet<string> = new Set(['jp.disclose', 'jp.records']);
const CORRECTED: ReadonlySet<string> = new Set(['jp.correct', 'jp.add', 'jp.delete']);
const CEASED: ReadonlySet<string> = new Set(['jp.cease', 'jp.erase', 'jp.stop3p']);

function asksFor(earlier: Earlier, rights: ReadonlySet<string>): boolean {
  return earlier.asks.some(({ right }) => rights.has(right));
}

function pointsInJapanese(earlier: Earlier, result: Reasons['result']): readonly (readonly Line[])[] {
  const points = [
    say`措置をとらないこととし${result === 'different' ? '、又は異なる措置をとることとし' : ''}た範囲及びその根拠となる法令の規定`,
    say`その規定に該当すると判断した具体的な事情`,
    ...(asksFor(earlier, SHOWN) ? [say`開示しないデータ又は記録がある場合は、${act('appi.33.2')}各号のうち該当するもの。データ又は記録が存在しない場合は、その旨及び確認した範囲`] : []),
    ...(asksFor(earlier, CORRECTED) ? [say`調査の方法及びその結果、並びに内容が事実でないと認めなかった理由`] : []),
    ...(asksFor(earlier, CEASED) ? [say`請求に理由がないと判断した場合はその理由、代わりの措置をとる場合は、措置の内容及びそれによることとした理由`] : []),
  ];
  return points.map((point) => [point]);
}

function pointsInEnglish(earlier: Earlier, result: Reasons['result']): readonly (readonly Line[])[] {
  const points = [
    say`for which part of the request no measure${result === 'different' ? ', or a different one,' : ''} is taken, and on which provision of law that rests`,
    say`the particular circumstances in which you find that provision to apply`,
    ...(asksFor(earlier, SHOWN) ? [say`if data or records are withheld, which item of ${article('appi.33.2')} applies; if they do not exist, that this is so, and where you looked`] : []),
    ...(asksFor(earlier, CORRECTED) ? [say`how you investigated and with what result, and why you did not find the content to be not factual`] : []),
    ...(asksFor(earlier, CEASED) ? [say`if you found the request to be without grounds, why; if you take an alternative measure, what it is and why you chose it`] : []),
  ];
  return points.map((point) => [point]);
}
