import { assemble, type Composed } from './assemble';
import { type Reminder } from './content-later';
import { dutiesOf, earlierSection, findGapsOfEarlier, placesInEnglish, placesInJapanese } from './earlier';
import { findGapsOfHead } from './gaps';
import { ownParagraphs, paragraph, say } from './line';
import { ACT_INTRODUCED, APPI_INTRODUCED, nameDay } from './voice';

/** The Act says "without delay" and names no number of days, so the letter names none either. */
export function composeReminder(content: Reminder): Composed {
  const { earlier, writtenOn } = content;
  const duties = dutiesOf(earlier);
  return assemble({
    head: content,
    kind: 'reminder',
    gaps: [...findGapsOfHead(content), ...findGapsOfEarlier(earlier)],
    title: { ja: '請求への対応状況に関する照会書', en: 'Reminder of a request' },
    ja: {
      opening: say`${ACT_INTRODUCED}に基づく次の請求等について、${nameDay(writtenOn, 'ja')}現在、ご回答を受け取っておりません。`,
      body: [
        ...earlierSection(earlier, 'ja'),
        paragraph`この請求等については、遅滞なく必要な対応を行うものとされています（${placesInJapanese(duties)}）。現在の対応の状況及び回答の見込みの時期をお知らせくださいますようお願いします。`,
        paragraph`手続を進めるために、書式への記入、本人確認書類その他当方において行うべきことがある場合は、併せてお知らせください。`,
        ...ownParagraphs(content.ownParagraphs),
        paragraph`本書面と行き違いにご回答をお送りいただいている場合は、ご容赦ください。`,
      ],
    },
    en: {
      opening: say`As of ${nameDay(writtenOn, 'en')} I have not received an answer to the following request under ${APPI_INTRODUCED}.`,
      body: [
        ...earlierSection(earlier, 'en'),
        paragraph`Such a request is to be dealt with without delay (${placesInEnglish(duties)}). Please let me know how far you have come and when I can expect your answer.`,
        paragraph`If there is something for me to do, such as completing a form or providing identification documents, please tell me at the same time.`,
        ...ownParagraphs(content.ownParagraphs),
        paragraph`If your answer has crossed with this letter, please accept my apologies.`,
      ],
    },
  });
}
