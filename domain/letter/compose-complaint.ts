import { citeArticle, nameArticle } from '@/domain/law/articles';
import { assemble, type Composed } from './assemble';
import { type Complaint } from './content-later';
import { earlierSection, findGapsOfEarlier } from './earlier';
import { eventTable, findGapsOfEvents, findGapsOfWishes, wishList } from './events';
import { type Gap } from './field';
import { findGapsOfHead } from './gaps';
import { type Block } from './letter';
import { heading, ownParagraphs, paragraph, say } from './line';
import { act, ACT_INTRODUCED, APPI_INTRODUCED, article } from './voice';

/** Art. 40 asks the operator to endeavour to handle complaints properly and quickly: no more, and the letter says no more. */
export function composeComplaint(content: Complaint): Composed {
  return assemble({
    head: content,
    kind: 'complaint',
    gaps: findGapsOfComplaint(content),
    title: { ja: '個人情報の取扱いに関する苦情の申出書', en: 'Complaint about the handling of personal information' },
    ja: {
      opening: say`個人情報の取扱いに関し、${ACT_INTRODUCED}${nameArticle('appi.40', 'ja')}に定める苦情として、次のとおり申し出ます。`,
      body: bodyInJapanese(content),
    },
    en: {
      opening: say`I make the following complaint about the handling of personal information, as provided for in ${article('appi.40')} of ${APPI_INTRODUCED}.`,
      body: bodyInEnglish(content),
    },
  });
}

function findGapsOfComplaint({ earlier, events, wishes, ...head }: Complaint): readonly Gap[] {
  return [
    ...findGapsOfHead(head),
    ...(earlier === null ? [] : findGapsOfEarlier(earlier)),
    ...(events.length === 0 ? [{ kind: 'missing', field: 'events' } as const] : []),
    ...findGapsOfEvents(events),
    ...findGapsOfWishes(wishes),
  ];
}

function bodyInJapanese({ earlier, events, wishes, ...head }: Complaint): readonly Block[] {
  return [
    ...(earlier === null ? [] : earlierSection(earlier, 'ja')),
    heading`経緯`,
    ...eventTable(events, 'ja'),
    ...ownParagraphs(head.ownParagraphs),
    heading`求める対応`,
    wishList(wishes, 'ja'),
    paragraph`${act('appi.40')}は、個人情報取扱事業者が苦情の適切かつ迅速な処理に努めるべきことを定めています。内容をご確認のうえ、対応の結果又は見込みをお知らせくださいますようお願いします。`,
    paragraph`貴社が認定個人情報保護団体の対象事業者である場合は、その団体の名称及び苦情の解決の申出先（${act('appi.32.1')}、${citeArticle('appi-order.10', 'ja')}）も併せてお知らせください。`,
  ];
}

function bodyInEnglish({ earlier, events, wishes, ...head }: Complaint): readonly Block[] {
  return [
    ...(earlier === null ? [] : earlierSection(earlier, 'en')),
    heading`What happened`,
    ...eventTable(events, 'en'),
    ...ownParagraphs(head.ownParagraphs),
    heading`What I ask for`,
    wishList(wishes, 'en'),
    paragraph`${article('appi.40')} asks an operator to endeavour to handle complaints properly and promptly. Please look into the matter and tell me the result, or when I can expect it.`,
    paragraph`If you are covered by an accredited personal information protection organisation, please also tell me its name and where complaints can be made to it (${article('appi.32.1')}; ${citeArticle('appi-order.10', 'en')}).`,
  ];
}
