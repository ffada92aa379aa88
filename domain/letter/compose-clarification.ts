import { assemble, type Composed } from './assemble';
import { type Clarification } from './content-later';
import { dataSection } from './data-section';
import { earlierSection, findGapsOfEarlier } from './earlier';
import { type Gap } from './field';
import { findGapsOfHead, missing } from './gaps';
import { findGapsOfData } from './gaps-of-first-request';
import { type Block, type TextLanguage } from './letter';
import { heading, needed, ownParagraphs, paragraph, say } from './line';
import { findUnprintable, isBlank } from './own-text';
import { nameDay } from './voice';

/** Answers what the company asked in order to find the data or to understand the request (Art. 37(2)). */
export function composeClarification(content: Clarification): Composed {
  return assemble({
    head: content,
    kind: 'clarification',
    gaps: findGapsOfClarification(content),
    title: { ja: 'お尋ねの事項に対する回答書', en: 'Answer to your question' },
    ja: {
      opening: say`${nameDay(content.askedOn, 'ja')}付けでお尋ねのありました事項について、次のとおり回答します。`,
      body: [
        ...earlierSection(content.earlier, 'ja'),
        heading`お尋ねの事項`,
        paragraph`${needed(content.question, 'question', 'ja')}`,
        heading`回答`,
        paragraph`${needed(content.answer, 'answer', 'ja')}`,
        ...dataIfAny(content, 'ja'),
        ...ownParagraphs(content.ownParagraphs),
        paragraph`この回答は、上記の請求を変更し、又は取り下げるものではありません。引き続きご対応をお願いします。`,
      ],
    },
    en: {
      opening: say`I answer as follows what you asked on ${nameDay(content.askedOn, 'en')}.`,
      body: [
        ...earlierSection(content.earlier, 'en'),
        heading`Your question`,
        paragraph`${needed(content.question, 'question', 'en')}`,
        heading`My answer`,
        paragraph`${needed(content.answer, 'answer', 'en')}`,
        ...dataIfAny(content, 'en'),
        ...ownParagraphs(content.ownParagraphs),
        paragraph`This answer neither changes nor withdraws the request above. Please continue to deal with it.`,
      ],
    },
  });
}

function findGapsOfClarification(content: Clarification): readonly Gap[] {
  const { question, answer } = content;
  return [
    ...findGapsOfHead(content),
    ...findGapsOfEarlier(content.earlier),
    ...missing('question', question),
    ...findUnprintable('question', question, 'paragraph'),
    ...missing('answer', answer),
    ...findUnprintable('answer', answer, 'paragraph'),
    ...findGapsOfData(content),
  ];
}

function dataIfAny(content: Clarification, language: TextLanguage): readonly Block[] {
  const hasData = !isBlank(content.service) || content.period !== null || content.identifying.length > 0;
  return hasData ? dataSection(content, language) : [];
}
