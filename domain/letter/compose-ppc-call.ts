import { HELP } from '@/domain/law/help';
import { type Composed, finish } from './assemble';
import { type PpcCall } from './content-later';
import { findGapsOfEarlier, rowsOfEarlier } from './earlier';
import { eventTable, findGapsOfEvents, findGapsOfWishes, wishList } from './events';
import { type Gap } from './field';
import { eachText } from './gaps';
import { type Block, type Row, type TextLanguage } from './letter';
import { heading, own, ownParagraphs, paragraph, say, table } from './line';
import { findUnprintable, isBlank } from './own-text';
import { nameDay } from './voice';

const COMMISSION = HELP.jp.filter(({ id }) => id === 'commission');

const TITLE = {
  ja: '個人情報保護委員会への相談メモ',
  en: 'Note for a call to the Personal Information Protection Commission',
} as const;

/** A note for oneself on the telephone: nobody is written to, so it has no address and no signature. */
export function composePpcCall(content: PpcCall): Composed {
  return finish({
    head: content,
    kind: 'ppc-call',
    gaps: findGapsOfCall(content),
    title: TITLE,
    blocks: { ja: noteInJapanese(content), en: noteInEnglish(content) },
  });
}

/** The caller need not give a name, so none is asked for here. */
function findGapsOfCall({ reference, ownParagraphs: own, earlier, events, wishes }: PpcCall): readonly Gap[] {
  return [
    ...findUnprintable('reference', reference, 'line'),
    ...eachText(own, (position) => `ownParagraphs.${position}`, 'paragraph'),
    ...(earlier === null ? [] : findGapsOfEarlier(earlier)),
    ...findGapsOfEvents(events),
    ...findGapsOfWishes(wishes),
  ];
}

function noteInJapanese(content: PpcCall): readonly Block[] {
  return [
    { kind: 'title', line: say`${TITLE.ja}` },
    heading`電話をかける先`,
    ...table(lineRows('ja')),
    ...aboutTheLine('ja'),
    heading`相談の対象`,
    ...table(caseRows(content, 'ja')),
    heading`経緯`,
    ...eventTable(content.events, 'ja'),
    ...ownParagraphs(content.ownParagraphs),
    heading`相談したいこと`,
    wishList(content.wishes, 'ja'),
    heading`電話の記録`,
    ...table(recordRows(['日時', '応対した方', '聞いた内容', '次にすること'])),
  ];
}

function noteInEnglish(content: PpcCall): readonly Block[] {
  return [
    { kind: 'title', line: say`${TITLE.en}` },
    heading`Whom to call`,
    ...table(lineRows('en')),
    ...aboutTheLine('en'),
    heading`What it is about`,
    ...table(caseRows(content, 'en')),
    heading`What happened`,
    ...eventTable(content.events, 'en'),
    ...ownParagraphs(content.ownParagraphs),
    heading`What I want to ask`,
    wishList(content.wishes, 'en'),
    heading`Record of the call`,
    ...table(recordRows(['Date and time', 'Spoke with', 'What I was told', 'What to do next'])),
  ];
}

const LABELS = {
  ja: { name: '名称', telephone: '電話', hours: '受付時間', company: '相手方', reference: '整理番号', preparedOn: '作成日' },
  en: { name: 'Name', telephone: 'Telephone', hours: 'Hours', company: 'Company', reference: 'Reference', preparedOn: 'Prepared on' },
} as const;

function lineRows(language: TextLanguage): readonly Row[] {
  const label = LABELS[language];
  return COMMISSION.flatMap(({ name, telephone, hours }) => [
    { label: say`${label.name}`, value: say`${name[language]}` },
    { label: say`${label.telephone}`, value: say`${telephone ?? ''}` },
    { label: say`${label.hours}`, value: say`${hours?.[language] ?? ''}` },
  ]);
}

/** What the Commission does, and what it cannot do. */
function aboutTheLine(language: TextLanguage): readonly Block[] {
  return COMMISSION.flatMap(({ words, limits }) => [words, ...limits.map((limit) => limit.words)]).map((words) => paragraph`${words[language]}`);
}

function caseRows({ addressee, reference, writtenOn, earlier }: PpcCall, language: TextLanguage): readonly Row[] {
  const label = LABELS[language];
  return [
    { label: say`${label.company}`, value: say`${addressee.company[language]}` },
    ...(isBlank(reference) ? [] : [{ label: say`${label.reference}`, value: [own(reference)] }]),
    { label: say`${label.preparedOn}`, value: say`${nameDay(writtenOn, language)}` },
    ...(earlier === null ? [] : rowsOfEarlier(earlier, language)),
  ];
}

/** Left empty, to be filled in by hand during the call. */
function recordRows(labels: readonly string[]): readonly Row[] {
  return labels.map((label) => ({ label: say`${label}`, value: [] }));
}
