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
    title: TITLES[bundleOf(content)],
    ja: {
      opening: say`下記の請求に関し、${asked.ja}お求めのありました${DEEDS[bundleOf(content)].ja}。`,
      body: [...earlierSection(content.earlier, 'ja'), ...papersInJapanese(content), ...payment(content, 'ja'), ...ownParagraphs(content.ownParagraphs), ...closing(content, 'ja')],
    },
    en: {
      opening: say`I refer to the request below, and ${DEEDS[bundleOf(content)].en}${asked.en}.`,
      body: [...earlierSection(content.earlier, 'en'), ...papersInEnglish(content), ...payment(content, 'en'), ...ownParagraphs(content.ownParagraphs), ...closing(content, 'en')],
    },
  });
}

type Bundle = 'documents' | 'fee' | 'both';

function bundleOf({ documents, payment }: CoverNote): Bundle {
  if (payment === null) return 'documents';
  return documents.length === 0 ? 'fee' : 'both';
}

const DEEDS: Readonly<Record<Bundle, Words>> = {
  documents: { ja: '書類を、次のとおり提出します', en: 'submit the documents that you asked for' },
  fee: { ja: '手数料を、次のとおりお支払いします', en: 'pay the fee that you asked for' },
  both: { ja: '書類を次のとおり提出し、手数料を次のとおりお支払いします', en: 'submit the documents and pay the fee that you asked for' },
};

const TITLES: Readonly<Record<Bundle, Words>> = {
  documents: { ja: '書類の提出について', en: 'Submission of documents' },
  fee: { ja: '手数料の支払について', en: 'Payment of the fee' },
  both: { ja: '書類の提出及び手数料の支払について', en: 'Submission of documents and payment of the fee' },
};

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
    paragraph`末尾に記載の書類を同封します。${masked ? '写しのうち確認に必要のない事項は、塗りつぶしています。' : ''}`,
    paragraph`同封の書類のうち本人又は代理人の確認のためのものは、この請求に係る確認のためにのみ利用し、確認後は速やかに廃棄し、又は返却してくださいますようお願いします。不足する書類がある場合は、お知らせください。`,
  ];
}

function papersInEnglish({ documents, masked }: CoverNote): readonly Block[] {
  if (documents.length === 0) return [];
  return [
    heading`Documents`,
    paragraph`I enclose the documents listed at the end.${masked ? ' On the copies, particulars that are not needed for the check have been covered.' : ''}`,
    paragraph`Please use those that confirm identity or authority only for the checks that this request needs, and destroy or return them promptly afterwards. If anything is missing, please let me know.`,
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
