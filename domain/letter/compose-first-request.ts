import { chargeable, inOrderOfTheAct, isOnlyAsking, type Ordered, withMethod, withReasons } from './asks';
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
import { act, actPlaces, ACT_INTRODUCED, APPI_INTRODUCED, article, numbersInEnglish, numbersInJapanese } from './voice';

/** A first request for one or several rights together. What is missing or cannot be printed comes back by name. */
export function composeFirstRequest(content: FirstRequest): Composed {
  const ordered = { ...content, ...inOrderOfTheAct(content.asks) };
  const verb = isOnlyAsking(ordered.asks) ? '求めます' : '請求します';
  return assemble({
    head: ordered,
    kind: 'first-request',
    gaps: findGapsOfFirstRequest(content),
    title: titleOfAsks(ordered.asks),
    ja: { opening: say`${ACT_INTRODUCED}に基づき、次のとおり${verb}。`, body: bodyInJapanese(ordered) },
    en: { opening: say`Under ${APPI_INTRODUCED}, I request the following.`, body: bodyInEnglish(ordered) },
  });
}

type OrderedRequest = FirstRequest & Ordered;

function bodyInJapanese(content: OrderedRequest): readonly Block[] {
  const noun = isOnlyAsking(content.asks) ? '求め' : '請求';
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
    paragraph`電磁的記録の提供による開示が困難な場合は、その旨をお知らせのうえ、書面の交付により開示してください（${actPlaces(['appi.33.2', 'appi.33.3'])}）。`,
  ];
}

function reasonsInJapanese({ asks }: FirstRequest): readonly Block[] {
  const prompt = '遅滞なくご対応くださいますようお願いします。';
  const numbers = withReasons(asks);
  if (numbers.length === 0) return [paragraph`${prompt}`];
  return [
    paragraph`${prompt}${pointInJapanese(asks, numbers)}の全部若しくは一部について措置をとらない場合又は異なる措置をとる場合は、${act('appi.36')}に基づき、その理由をご説明くださいますようお願いします。`,
  ];
}

/** With a single item nothing is numbered, so nothing points at a number. */
function pointInJapanese(asks: FirstRequest['asks'], numbers: readonly number[]): string {
  if (asks.length > 1) return `上記${numbersInJapanese(numbers)}`;
  return isOnlyAsking(asks) ? '上記の求め' : '上記の請求';
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
    paragraph`If disclosure by an electromagnetic record is difficult, please tell me so and disclose on paper (${article('appi.33.2')} and ${article('appi.33.3')}).`,
  ];
}

function reasonsInEnglish({ asks }: FirstRequest): readonly Block[] {
  const prompt = 'Please deal with this letter without delay.';
  const numbers = withReasons(asks);
  if (numbers.length === 0) return [paragraph`${prompt}`];
  return [
    paragraph`${prompt} If you do not take all or part of the measures in ${pointInEnglish(asks, numbers)}, or take a different measure, please explain the reasons (${article('appi.36')}).`,
  ];
}
