import { type Words } from '@/domain/law/words';
import { assemble, type Composed } from './assemble';
import { type CoverNote } from './content-later';
import { earlierSection, findGapsOfEarlier } from './earlier';
import { enclosureBlocks } from './enclosures';
import { type Gap } from './field';
import { eachText, findGapsOfHead, missing } from './gaps';
import { type Block, type TextLanguage } from './letter';
import { heading, needed, ownParagraphs, paragraph, say, table } from './line';
import { findUnprintable } from './own-text';
import { nameDay } from './voice';

/** Goes with the papers or the fee that the company asked for. */
export function composeCoverNote(content: CoverNote): Composed {
  const { askedOn } = content;
  const asked = askedOn === null ? { ja: '', en: '' } : { ja: `${nameDay(askedOn, 'ja')}付けで`, en: ` on ${nameDay(askedOn, 'en')}` };
  return assemble({
    head: content,
    kind: 'cover-note',
    gaps: findGapsOfCoverNote(content),
    title: titleOf(content),
    ja: {
      opening: say`下記の請求に関し、${asked.ja}お求めのありました${subjectsOf(content).ja}について、次のとおり提出します。`,
      body: [...earlierSection(content.earlier, 'ja'), ...papersInJapanese(content), ...payment(content, 'ja'), ...ownParagraphs(content.ownParagraphs), ...closing(content, 'ja')],
    },
    en: {
      opening: say`I refer to the request below, and submit as follows the ${subjectsOf(content).en} that you asked for${asked.en}.`,
      body: [...earlierSection(content.earlier, 'en'), ...papersInEnglish(content), ...payment(content, 'en'), ...ownParagraphs(content.ownParagraphs), ...closing(content, 'en')],
    },
  });
}

function subjectsOf({ documents, payment }: CoverNote): Words {
  if (payment === null) return { ja: '書類', en: 'documents' };
  return documents.length === 0 ? { ja: '手数料', en: 'fee' } : { ja: '書類及び手数料', en: 'documents and fee' };
}

function titleOf(content: CoverNote): Words {
  const subject = subjectsOf(content);
  return { ja: `${subject.ja}の提出について`, en: `Submission of ${content.documents.length === 0 ? 'the ' : ''}${subject.en}` };
}

function findGapsOfCoverNote(content: CoverNote): readonly Gap[] {
  const { documents, payment, earlier } = content;
  return [
    ...findGapsOfHead(content),
    ...findGapsOfEarlier(earlier),
    ...(documents.length === 0 && payment === null ? [{ kind: 'missing', field: 'documents' } as const] : []),
    ...eachText(documents, (position) => `documents.${position}`, 'line'),
    ...(payment === null ? [] : [...missing('payment.amount', payment.amount), ...missing('payment.way', payment.way)]),
    ...(payment === null ? [] : [...findUnprintable('payment.amount', payment.amount, 'line'), ...findUnprintable('payment.way', payment.way, 'line')]),
  ];
}

function papersInJapanese({ documents, masked }: CoverNote): readonly Block[] {
  if (documents.length === 0) return [];
  return [
    heading`書類について`,
    paragraph`末尾に記載の書類を同封します。${masked ? '写しのうち、確認に必要のない事項は、覆いを施しています。' : ''}`,
    paragraph`同封の書類は、この請求に係る確認のためにのみ利用し、確認後は速やかに廃棄又は返却くださいますようお願いします。不足する書類がある場合は、お知らせください。`,
  ];
}

function papersInEnglish({ documents, masked }: CoverNote): readonly Block[] {
  if (documents.length === 0) return [];
  return [
    heading`Documents`,
    paragraph`I enclose the documents listed at the end.${masked ? ' On the copies, particulars that are not needed for the check have been covered.' : ''}`,
    paragraph`Please use them only for the checks that this request needs, and destroy or return them promptly afterwards. If anything is missing, please let me know.`,
  ];
}

const LABELS = {
  ja: { heading: '手数料について', amount: '金額', way: '支払方法' },
  en: { heading: 'Fee', amount: 'Amount', way: 'Way of payment' },
} as const;

function payment({ payment: paid }: CoverNote, language: TextLanguage): readonly Block[] {
  if (paid === null) return [];
  const label = LABELS[language];
  return [
    heading`${label.heading}`,
    ...table([
      { label: say`${label.amount}`, value: [needed(paid.amount, 'payment.amount', language)] },
      { label: say`${label.way}`, value: [needed(paid.way, 'payment.way', language)] },
    ]),
  ];
}

function closing(content: CoverNote, language: TextLanguage): readonly Block[] {
  const request = language === 'ja' ? paragraph`引き続き、上記の請求へのご対応をお願いします。` : paragraph`Please continue to deal with the request above.`;
  return [request, ...enclosureBlocks({ agent: null, enclosures: content.documents }, language)];
}
