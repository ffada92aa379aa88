import { type ArticleKey, citeArticle, nameArticle } from '@/domain/law/articles';
import { LAWS } from '@/domain/law/laws';
import { type Words } from '@/domain/law/words';
import { assemble, type Composed } from './assemble';
import { correctionGaps } from './gaps-of-corrections';
import { correctionLines } from './asks-english';
import { type AskInSingapore, type SingaporeRequest } from './content-later';
import { dataRows } from './data-section';
import { enclosureBlocks } from './enclosures';
import { type Gap } from './field';
import { eachText, findGapsOfHead } from './gaps';
import { findGapsOfData } from './gaps-of-first-request';
import { type Block, type Line } from './letter';
import { heading, list, own, ownParagraphs, paragraph, say, table } from './line';
import { findUnprintable, isBlank } from './own-text';
import { selfInEnglish } from './voice';

const section = (key: ArticleKey): string => nameArticle(key, 'en');

const TITLES: Readonly<Record<AskInSingapore['right'], string>> = {
  'sg.access': 'Request for access to personal data',
  'sg.correct': 'Request for correction of personal data',
  'sg.withdraw': 'Notice of withdrawal of consent',
};

/** Singapore's PDPA: access (s 21), correction (s 22), withdrawal of consent (s 16). */
export function composeSingaporeRequest(content: SingaporeRequest): Composed {
  const part = {
    opening: say`Under the ${LAWS.pdpa.name.en} of Singapore (“PDPA”), I ${onlyWithdraws(content) ? 'give you the following notice' : 'request the following'}.`,
    body: body(content),
  };
  return assemble({ head: content, kind: 'singapore-request', gaps: findGapsOfSingapore(content), title: titleOf(content), ja: part, en: part });
}

function onlyWithdraws({ asks }: SingaporeRequest): boolean {
  return asks.length > 0 && asks.every(({ right }) => right === 'sg.withdraw');
}

function titleOf({ asks }: SingaporeRequest): Words {
  const rights = new Set(asks.map(({ right }) => right));
  const [only] = rights;
  const title = only !== undefined && rights.size === 1 ? TITLES[only] : 'Requests under the Personal Data Protection Act 2012';
  return { ja: title, en: title };
}

function findGapsOfSingapore(content: SingaporeRequest): readonly Gap[] {
  const { asks, enclosures } = content;
  return [
    ...(asks.length === 0 ? [{ kind: 'missing', field: 'asks' } as const] : []),
    ...asks.flatMap((ask, index) => findGapsOfAsk(ask, `asks.${index}`)),
    ...asks.flatMap(({ right }, index) =>
      asks.findIndex((ask) => ask.right === right) < index ? [{ kind: 'asked-twice', field: `asks.${index}.right` } as const] : [],
    ),
    ...findGapsOfHead(content),
    ...findGapsOfData(content),
    ...eachText(enclosures, (position) => `enclosures.${position}`, 'line'),
  ];
}

function findGapsOfAsk(ask: AskInSingapore, at: `asks.${number}`): readonly Gap[] {
  switch (ask.right) {
    case 'sg.access':
      return [];
    case 'sg.correct':
      return correctionGaps({ corrections: ask.corrections, needed: ['about', 'right'], at });
    case 'sg.withdraw':
      return findUnprintable(`${at}.scope`, ask.scope, 'paragraph');
  }
}

function body(content: SingaporeRequest): readonly Block[] {
  const { asks } = content;
  return [
    heading`${onlyWithdraws(content) ? 'Notice' : 'What I request'}`,
    list(asks.map((ask, index) => itemOf(ask, index, content))),
    ...ownParagraphs(content.ownParagraphs),
    ...dataSection(content),
    heading`Procedure`,
    ...timing(asks),
    ...fee(asks),
    paragraph`If you need further particulars or proof of identity, please tell me which. If you have a form for this, please accept this letter as the ${onlyWithdraws(content) ? 'notice' : 'request'} and send me the form.`,
    paragraph`${refusal(content)} If the data is held only on behalf of another organisation, please tell me which.`,
    ...enclosureBlocks(content, 'en'),
  ];
}

function itemOf(ask: AskInSingapore, index: number, content: SingaporeRequest): readonly Line[] {
  const { me, my } = selfInEnglish(content);
  switch (ask.right) {
    case 'sg.access':
      return [
        say`Under ${section('pdpa.21.1')}, please provide the personal data about ${me} that is in your possession or under your control, and information about the ways in which that data has been or may have been used or disclosed within a year before the date of this request. For disclosures, please name the third parties concerned.`,
      ];
    case 'sg.correct':
      return [
        say`Under ${section('pdpa.22')}, please correct the following errors or omissions in the personal data about ${me} as soon as practicable, and send the corrected data to the organisations to which it was disclosed within a year before the correction. If you decide not to make a correction, please annotate the data with the correction that was requested.`,
        ...ask.corrections.flatMap((correction, position) => correctionLines(correction, `asks.${index}.corrections.${position}`, { wrong: 'Present content', right: 'Correct content' })),
      ];
    case 'sg.withdraw':
      return [
        say`Under ${section('pdpa.16')}, I give notice that ${my} consent to the collection, use and disclosure of personal data about ${me}${isBlank(ask.scope) ? '' : ' for the purposes stated below'} is withdrawn, with effect from the end of a reasonable period after you receive this notice. Please tell me the likely consequences, and cease, and have your data intermediaries and agents cease, to collect, use or disclose the data, unless this is required or authorised by law.`,
        ...(isBlank(ask.scope) ? [] : [say`Purposes concerned: ${own(ask.scope)}`]),
      ];
  }
}

function dataSection(content: SingaporeRequest): readonly Block[] {
  const rows = dataRows(content, 'en');
  return rows.length === 0 ? [] : [heading`To identify the data`, ...table(rows)];
}

/** Consent may be withdrawn without anybody's leave (section 16): there is nothing to refuse, only what a law still allows. */
function refusal(content: SingaporeRequest): string {
  return onlyWithdraws(content)
    ? 'If you consider that a law requires or authorises you to go on using some of the data, please tell me which law and which data.'
    : 'If you refuse all or part of this, please tell me the reasons and describe your complaint process.';
}

/** The thirty days of regulation 5 are for telling when, not for answering. */
function timing(asks: SingaporeRequest['asks']): readonly Block[] {
  const timed = asks.some(({ right }) => right !== 'sg.withdraw');
  return [
    ...(timed
      ? [
          paragraph`Please respond as soon as reasonably possible. If you cannot respond within 30 days after receiving this letter, please tell me in writing within that time when you will be able to (${citeArticle('pdp-regulations.5', 'en')}).`,
        ]
      : []),
    ...(asks.some(({ right }) => right === 'sg.withdraw')
      ? [paragraph`I understand that withdrawing consent does not in itself require you to delete the data. Please also tell me whether you still need to retain it (${section('pdpa.25')}).`]
      : []),
  ];
}

function fee(asks: SingaporeRequest['asks']): readonly Block[] {
  if (!asks.some(({ right }) => right === 'sg.access')) return [];
  return [
    paragraph`If you charge a fee for access, please send me a written estimate first (${citeArticle('pdp-regulations.7', 'en')}). If you refuse access, please keep a copy of the data as ${section('pdpa.22A')} provides.`,
  ];
}
