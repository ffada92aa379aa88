import { chargeable, withMethod } from './asks';
import { assemble, type Composed } from './assemble';
import { type AskProcedure, type RightInJapan } from './content-later';
import { findGapsOfHead } from './gaps';
import { type Block } from './letter';
import { heading, list, ownParagraphs, paragraph, say } from './line';
import { namesOfAsks } from './title';
import { act, actPlaces, ACT_INTRODUCED, APPI_INTRODUCED, article, articles } from './voice';

/** Asks for the operator's form and procedure (Art. 32(1), 37(1)) before a request is made. */
export function composeAskProcedure(content: AskProcedure): Composed {
  return assemble({
    head: content,
    kind: 'ask-procedure',
    gaps: findGapsOfHead(content),
    title: { ja: '開示等の請求等の手続に関する照会書', en: 'Inquiry about the procedure for requests' },
    ja: {
      opening: say`${ACT_INTRODUCED}に基づく開示等の請求等を行うに当たり、${actPlaces(['appi.32.1', 'appi.37.1'])}に定める貴社の手続について、次のとおり照会します。`,
      body: bodyInJapanese(content),
    },
    en: {
      opening: say`I intend to make a request under ${APPI_INTRODUCED}, and ask you about your procedure under ${articles(['appi.32.1', 'appi.37.1'])}.`,
      body: bodyInEnglish(content),
    },
  });
}

type Intended = readonly { readonly right: RightInJapan }[];

/** Only for what may cost something; somebody who has named no right asks about all of them. */
function mayCost(asks: Intended): boolean {
  return asks.length === 0 || chargeable(asks).length > 0;
}

function mayDisclose(asks: Intended): boolean {
  return asks.length === 0 || withMethod(asks).length > 0;
}

function bodyInJapanese({ rights, ownParagraphs: own }: AskProcedure): readonly Block[] {
  const asks = rights.map((right) => ({ right }));
  return [
    ...(rights.length === 0 ? [] : [paragraph`予定している請求等：${namesOfAsks(asks, 'ja')}`]),
    heading`照会する事項`,
    list([
      [say`請求等の申出先及び受け付けている方法（郵送、電子メール等）`],
      [say`所定の書式がある場合は、その書式（同封又は電子メールによりお送りください。）`],
      [say`本人であることの確認の方法及びそのために必要な書類`],
      [say`代理人が請求する場合に必要な書類`],
      ...(mayCost(asks) ? [[say`手数料（${act('appi.38')}）を定めている場合は、対象となる請求等、その額及び支払方法`]] : []),
      ...(mayDisclose(asks) ? [[say`電磁的記録の提供により開示する場合の提供の方法`]] : []),
    ]),
    ...ownParagraphs(own),
    paragraph`本書面は手続の照会であり、請求等は別に行います。`,
  ];
}

function bodyInEnglish({ rights, ownParagraphs: own }: AskProcedure): readonly Block[] {
  const asks = rights.map((right) => ({ right }));
  return [
    ...(rights.length === 0 ? [] : [paragraph`The request I intend to make: ${namesOfAsks(asks, 'en')}.`]),
    heading`Please tell me`,
    list([
      [say`where requests are to be sent, and in which ways you accept them (post, e-mail and so on)`],
      [say`your prescribed form, if there is one (please enclose it or send it by e-mail)`],
      [say`how you confirm identity, and which documents you need for that`],
      [say`which documents are needed where an agent makes the request`],
      ...(mayCost(asks) ? [[say`if you have set a fee (${article('appi.38')}), for which requests, how much, and how to pay it`]] : []),
      ...(mayDisclose(asks) ? [[say`how you provide data where it is disclosed by an electromagnetic record`]] : []),
    ]),
    ...ownParagraphs(own),
    paragraph`This letter only asks about the procedure. I will make the request separately.`,
  ];
}
