import { type ArticleKey } from '@/domain/law/articles';
import { LAWS } from '@/domain/law/laws';
import { chargeable, inOrderOfTheAct, type Ordered, verbOf, withMethod, withReasons, withReasonsByRules } from './asks';
import { asksInEnglish } from './asks-english';
import { asksInJapanese } from './asks-japanese';
import { assemble, type Composed } from './assemble';
import { type FirstRequest } from './content';
import { dataSection } from './data-section';
import { enclosureBlocks } from './enclosures';
import { findGapsOfFirstRequest } from './gaps-of-first-request';
import { type Block } from './letter';
import { heading, list, ownParagraphs, paragraph, say } from './line';
import { titleOfAsks } from './title';
import { act, actPlaces, ACT_INTRODUCED, APPI_INTRODUCED, article, articles, numbersInEnglish, numbersInJapanese, placesWithin } from './voice';

/** A first request for one or several rights together. What is missing or cannot be printed comes back by name. */
export function composeFirstRequest(content: FirstRequest): Composed {
  const ordered = { ...content, ...inOrderOfTheAct(content.asks) };
  return assemble({
    head: ordered,
    kind: 'first-request',
    gaps: findGapsOfFirstRequest(content),
    title: titleOfAsks(ordered.asks),
    ja: { opening: say`${ACT_INTRODUCED}に基づき、次のとおり${VERB[verbOf(ordered.asks)]}。`, body: bodyInJapanese(ordered) },
    en: { opening: say`Under ${APPI_INTRODUCED}, I request the following.`, body: bodyInEnglish(ordered) },
  });
}

type OrderedRequest = FirstRequest & Ordered;

const VERB = { ask: '求めます', demand: '請求します', both: '請求等を行います' } as const;
const NOUN = { ask: '求め', demand: '請求', both: '請求等' } as const;

function bodyInJapanese(content: OrderedRequest): readonly Block[] {
  const noun = NOUN[verbOf(content.asks)];
  return [
    heading`${noun}の内容`,
    list(asksInJapanese(content)),
    ...ownParagraphs(content.ownParagraphs),
    ...dataSection(content, 'ja'),
    heading`手続について`,
    paragraph`本書面をもって、上記の${noun}を行います。貴社所定の書式がある場合は、本書面を${noun}として受け付けたうえで、その書式をお送りください。必要事項を記入して提出します。`,
    paragraph`${content.agent === null ? '本人' : '本人及び代理人の'}確認のための書類が必要な場合は、その種類及び提出方法をお知らせください。データの特定に更に必要な事項がある場合も、お知らせください。`,
    ...feeInJapanese(content),
    ...methodInJapanese(content),
    ...reasonsInJapanese(content),
    ...enclosureBlocks(content, 'ja'),
  ];
}

function feeInJapanese({ asks }: FirstRequest): readonly Block[] {
  const numbers = chargeable(asks);
  if (numbers.length === 0) return [];
  return [
    paragraph`${pointInJapanese(asks, numbers)}について手数料（${act('appi.38')}）を定めている場合は、あらかじめその額及び支払方法をお知らせください。`,
  ];
}

function methodInJapanese({ asks, receive }: FirstRequest): readonly Block[] {
  if (receive.kind === 'paper' || withMethod(asks).length === 0) return [];
  return [
    paragraph`電磁的記録の提供による開示が困難な場合は、その旨をお知らせのうえ、書面の交付により開示してください（${actPlaces(placesOfMethod(asks))}）。`,
  ];
}

const RULES = LAWS['appi-rules'];
const ON_REFUSED_INFORMATION = ['appi-rules.18.4', 'appi-rules.18.5'] as const;

/** Art. 33(5) applies paragraphs 2 and 3 to records. */
function placesOfMethod(asks: FirstRequest['asks']): readonly ArticleKey[] {
  const records = asks.some(({ right }) => right === 'jp.records');
  return ['appi.33.2', 'appi.33.3', ...(records ? (['appi.33.5'] as const) : [])];
}

function reasonsInJapanese({ asks }: FirstRequest): readonly Block[] {
  const [byAct, byRules] = [withReasons(asks), withReasonsByRules(asks)];
  const inAct = `${pointInJapanese(asks, byAct)}の全部若しくは一部について措置をとらない場合又は異なる措置をとる場合は、${act('appi.36')}に基づき、その理由をご説明くださいますようお願いします。`;
  const inRules = `上記${asks.length > 1 ? numbersInJapanese(byRules) : ''}の情報の全部又は一部を提供しない場合は、その旨を通知し、その理由をご説明くださいますようお願いします（${RULES.name.ja}${placesWithin(ON_REFUSED_INFORMATION)}）。`;
  return [paragraph`遅滞なくご対応くださいますようお願いします。${byAct.length === 0 ? '' : inAct}${byRules.length === 0 ? '' : inRules}`];
}

/** With a single item nothing is numbered, so nothing points at a number. */
function pointInJapanese(asks: FirstRequest['asks'], numbers: readonly number[]): string {
  if (asks.length > 1) return `上記${numbersInJapanese(numbers)}`;
  return `上記の${NOUN[verbOf(asks)]}`;
}

function pointInEnglish(asks: FirstRequest['asks'], numbers: readonly number[]): string {
  return asks.length > 1 ? numbersInEnglish(numbers) : 'this request';
}

function bodyInEnglish(content: OrderedRequest): readonly Block[] {
  return [
    heading`What I request`,
    list(asksInEnglish(content)),
    ...ownParagraphs(content.ownParagraphs),
    ...dataSection(content, 'en'),
    heading`Procedure`,
    paragraph`This letter is itself the request. If you have a prescribed form, please accept this letter as the request and send me the form. I will complete and return it.`,
    paragraph`If you need documents to confirm identity${content.agent === null ? '' : ' or authority'}, please tell me which ones and how to provide them. Please also tell me if you need further particulars to identify the data.`,
    ...feeInEnglish(content),
    ...methodInEnglish(content),
    ...reasonsInEnglish(content),
    ...enclosureBlocks(content, 'en'),
  ];
}

function feeInEnglish({ asks }: FirstRequest): readonly Block[] {
  const numbers = chargeable(asks);
  if (numbers.length === 0) return [];
  return [
    paragraph`If you have set a fee for ${pointInEnglish(asks, numbers)} (${article('appi.38')}), please tell me beforehand the amount and how to pay it.`,
  ];
}

function methodInEnglish({ asks, receive }: FirstRequest): readonly Block[] {
  if (receive.kind === 'paper' || withMethod(asks).length === 0) return [];
  return [
    paragraph`If disclosure by an electromagnetic record is difficult, please tell me so and disclose on paper (${articles(placesOfMethod(asks))}).`,
  ];
}

function reasonsInEnglish({ asks }: FirstRequest): readonly Block[] {
  const [byAct, byRules] = [withReasons(asks), withReasonsByRules(asks)];
  const inAct = ` If you do not take all or part of the measures in ${pointInEnglish(asks, byAct)}, or take a different measure, please explain the reasons (${article('appi.36')}).`;
  const inRules = ` If you do not give all or part of the information asked for in ${pointInEnglish(asks, byRules)}, please notify me of that and explain the reasons (${articles(ON_REFUSED_INFORMATION)} of the ${RULES.name.en}).`;
  return [paragraph`Please deal with this letter without delay.${byAct.length === 0 ? '' : inAct}${byRules.length === 0 ? '' : inRules}`];
}
