import { citeArticle } from '@/domain/law/articles';
import { assemble, type Composed } from './assemble';
import { type Inquiry, type InquiryTopic } from './content-later';
import { dataSection } from './data-section';
import { type Gap } from './field';
import { findGapsOfHead, missing } from './gaps';
import { findGapsOfData } from './gaps-of-first-request';
import { type Block, type Line, type TextLanguage } from './letter';
import { heading, list, needed, own, ownParagraphs, paragraph, say } from './line';
import { findUnprintable, isBlank } from './own-text';
import { act, ACT_INTRODUCED, APPI_INTRODUCED, article } from './voice';

/** Questions that the Act gives no request for: the letter says itself that it is voluntary. */
export function composeInquiry(content: Inquiry): Composed {
  return assemble({
    head: content,
    kind: 'inquiry',
    gaps: findGapsOfInquiry(content),
    title: { ja: '個人情報の取扱いに関するお問合せ', en: 'Inquiry about the handling of personal information' },
    ja: {
      opening: say`個人情報の取扱いについて、次のとおりお尋ねします。本書面は、${ACT_INTRODUCED}に定める開示等の請求等ではなく、任意の問合せです。`,
      body: [heading`お尋ねする事項`, list(questions(content, 'ja')), ...rest(content, 'ja'), paragraph`お答えいただけない事項がある場合は、その旨をお知らせくださいますようお願いします。`],
    },
    en: {
      opening: say`I have the following questions about the handling of personal information. This letter is a voluntary inquiry and not one of the requests provided for in ${APPI_INTRODUCED}.`,
      body: [heading`Questions`, list(questions(content, 'en')), ...rest(content, 'en'), paragraph`If there is something that you cannot answer, please tell me so.`],
    },
  });
}

function findGapsOfInquiry(content: Inquiry): readonly Gap[] {
  const { topics, question } = content;
  return [
    ...(topics.length === 0 ? [{ kind: 'missing', field: 'topics' } as const] : []),
    ...(topics.includes('handling') ? missing('question', question) : []),
    ...findUnprintable('question', question, 'paragraph'),
    ...findGapsOfHead(content),
    ...findGapsOfData(content),
  ];
}

function questions(content: Inquiry, language: TextLanguage): readonly (readonly Line[])[] {
  const ours = content.topics.filter((topic) => topic !== 'handling').map((topic) => [questionOn(topic, content, language)]);
  const theirs = content.topics.includes('handling') || !isBlank(content.question);
  return theirs ? [...ours, [ownQuestion(content, language)]] : ours;
}

type OurTopic = Exclude<InquiryTopic, 'handling'>;

const QUESTIONS: Readonly<Record<TextLanguage, Readonly<Record<OurTopic, string>>>> = {
  ja: {
    security: `保有個人データの安全管理のために講じている措置（${act('appi.32.1')}及び${citeArticle('appi-order.10', 'ja')}により本人の知り得る状態に置くこととされている事項。ただし、お知らせいただくことで安全管理に支障が生じるおそれのあるものを除きます。）`,
    recipients: '個人データを提供している第三者がある場合は、その名称又は種類、提供している項目及び目的',
    'joint-use': `共同利用を行っている場合は、${act('appi.27.5.iii')}に定める事項（共同して利用する個人データの項目、共同して利用する者の範囲、利用目的並びに管理について責任を有する者の名称、住所及び代表者の氏名）`,
    subcontractors: '個人データの取扱いを委託している場合は、委託先の名称又は種類、所在する国及び委託している業務の内容',
  },
  en: {
    security: `What measures do you take for the security of retained personal data? (${article('appi.32.1')} and ${citeArticle('appi-order.10', 'en')} require these to be accessible to the person, apart from anything that would endanger security if told.)`,
    recipients: 'If you provide personal data to third parties, what are their names or kinds, which items do you provide, and for which purposes?',
    'joint-use': `If personal data is used jointly, what are the particulars listed in ${article('appi.27.5.iii')} (the items used jointly, the range of joint users, the purposes, and the name, address and representative of whoever is responsible for managing the data)?`,
    subcontractors: 'If you entrust the handling of personal data to others, what are the names or kinds of those subcontractors, in which countries are they, and what work do they do?',
  },
};

function questionOn(topic: OurTopic, { policyClauses }: Inquiry, language: TextLanguage): Line {
  const clause = policyClauses[topic];
  const question = QUESTIONS[language][topic];
  if (clause === undefined) return say`${question}`;
  return language === 'ja' ? say`貴社のプライバシーポリシー${clause}に関し、${question}` : say`On clause ${clause} of your privacy policy: ${question}`;
}

function ownQuestion({ question, topics }: Inquiry, language: TextLanguage): Line {
  return topics.includes('handling') ? [needed(question, 'question', language)] : [own(question)];
}

function rest(content: Inquiry, language: TextLanguage): readonly Block[] {
  const hasData = !isBlank(content.service) || content.period !== null || content.identifying.length > 0;
  return [...(hasData ? dataSection(content, language) : []), ...ownParagraphs(content.ownParagraphs)];
}
