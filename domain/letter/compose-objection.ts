import { assemble, type Composed } from './assemble';
import { type Objection } from './content-later';
import { dutiesOf, earlierSection, findGapsOfEarlier, noticesOf, placesInEnglish, placesInJapanese, reasonsOf } from './earlier';
import { type Gap } from './field';
import { eachText, findGapsOfHead, missing } from './gaps';
import { type Line, type TextLanguage } from './letter';
import { heading, list, needed, ownParagraphs, paragraph, say } from './line';
import { ACT_INTRODUCED, APPI_INTRODUCED, nameDay } from './voice';

/** Part of what was asked for has been done; the letter says what the person thinks is still missing. */
export function composeObjection(content: Objection): Composed {
  const { earlier, answeredOn } = content;
  return assemble({
    head: content,
    kind: 'objection',
    gaps: findGapsOfObjection(content),
    title: { ja: '回答に対する異議の申出書', en: 'Objection to a partial answer' },
    ja: {
      opening: say`${ACT_INTRODUCED}に基づく次の請求等について、${nameDay(answeredOn, 'ja')}付けのご回答を受け取りました。しかしながら、請求等の一部について対応がなされていないと考えますので、次のとおり異議を申し出ます。`,
      body: [
        ...earlierSection(earlier, 'ja'),
        heading`対応がなされていないと考える部分`,
        list(parts(content, 'ja')),
        ...ownParagraphs(content.ownParagraphs),
        paragraph`改めてご確認のうえ、上記の部分についてもご対応くださいますようお願いします（${placesInJapanese(dutiesOf(earlier))}）。`,
        paragraph`措置をとらない場合又は該当するデータ若しくは記録が存在しない場合は、その旨を通知し（${placesInJapanese(noticesOf(earlier))}）、${placesInJapanese(reasonsOf(earlier))}に基づきその理由をご説明くださいますようお願いします。`,
      ],
    },
    en: {
      opening: say`I have received your answer of ${nameDay(answeredOn, 'en')} to the following request under ${APPI_INTRODUCED}. I consider, however, that part of the request has not been dealt with, and object as follows.`,
      body: [
        ...earlierSection(earlier, 'en'),
        heading`What I consider to be missing`,
        list(parts(content, 'en')),
        ...ownParagraphs(content.ownParagraphs),
        paragraph`Please look into this again and deal with the parts above as well (${placesInEnglish(dutiesOf(earlier))}).`,
        paragraph`If you do not take the measure, or if the data or records do not exist, please notify me of that (${placesInEnglish(noticesOf(earlier))}) and explain the reasons (${placesInEnglish(reasonsOf(earlier))}).`,
      ],
    },
  });
}

function findGapsOfObjection(content: Objection): readonly Gap[] {
  const { missingParts, earlier } = content;
  return [
    ...findGapsOfHead(content),
    ...findGapsOfEarlier(earlier),
    ...(missingParts.length === 0 ? [{ kind: 'missing', field: 'missingParts' } as const] : []),
    ...missingParts.flatMap((part, index) => (typeof part === 'string' ? missing(`missingParts.${index}`, part) : [])),
    ...eachText(missingParts, (position) => `missingParts.${position}`, 'paragraph'),
  ];
}

function parts({ missingParts }: Objection, language: TextLanguage): readonly (readonly Line[])[] {
  const given = missingParts.map((part, index) => [[needed(typeof part === 'string' ? part : part[language], `missingParts.${index}`, language)]]);
  return given.length === 0 ? [[[needed('', 'missingParts', language)]]] : given;
}
