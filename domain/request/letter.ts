import { type Composed } from '@/domain/letter/assemble';
import { compose } from '@/domain/letter/compose';
import { type Addressee, type Ask, type Data, type FirstRequest, type Head } from '@/domain/letter/content';
import { type AskInSingapore, type InquiryTopic, type LetterContent, type RightInJapan } from '@/domain/letter/content-later';
import { isBlank } from '@/domain/letter/own-text';
import { type Draft, type DraftAsk, type IdentifyingFacts } from './draft';
import { asksOf } from './draft-asks';
import { upgradeDraft } from './draft-upgrade';
import { hasEnclosures, toEnclosure } from './enclosures';
import { identifiersOf } from './identifiers';

export interface LetterOccasion {
  readonly reference: string;
  readonly writtenOn: Temporal.PlainDate;
  readonly addressee: Addressee;
  /** The clauses of the organisation's policy that a letter may point at. */
  readonly citedClauses: Readonly<Partial<Record<InquiryTopic | 'advertising', string>>>;
}

/** The letter that a draft of any version amounts to, complete or with its gaps. */
export function composeDraft(draft: Draft, occasion: LetterOccasion): Composed {
  return compose(toContent(upgradeDraft(draft), occasion));
}

/** What is written to whom: the words of a draft in the form that the letters take. */
export function toContent(draft: Draft, occasion: LetterOccasion): LetterContent {
  const head = headOf(draft, occasion);
  switch (draft.wish) {
    case 'request':
      return { ...head, ...dataOf(draft), kind: 'first-request', asks: asksOf(draft).flatMap(toAsk), receive: receiveOf(draft), enclosures: draft.enclosures.map(toEnclosure) };
    case 'singapore':
      return { ...head, ...dataOf(draft), kind: 'singapore-request', language: 'en', asks: asksOf(draft).flatMap(toAskInSingapore), enclosures: draft.enclosures.map(toEnclosure) };
    case 'inquiry':
      return { ...head, ...dataOf(draft), kind: 'inquiry', topics: draft.topics, policyClauses: occasion.citedClauses, question: draft.question };
    case 'stop-advertising':
      return { ...head, kind: 'stop-advertising', mailAddress: draft.mailAddress, policyClause: occasion.citedClauses.advertising ?? null };
    case 'ask-procedure':
      return { ...head, kind: 'ask-procedure', rights: asksOf(draft).map(({ right }) => right).filter(isInJapan) };
  }
}

/** Who writes to whom. */
export function headOf(draft: Draft, { reference, writtenOn, addressee }: LetterOccasion): Head {
  const { language, sender, inEnglish, ownParagraphs } = draft;
  return { language, reference, writtenOn, addressee, sender, inEnglish, agent: agentOf(draft), ownParagraphs };
}

/** Only a letter that has enclosures names the papers. */
function agentOf({ agent, wish }: Draft): Head['agent'] {
  return agent && { ...agent, papers: hasEnclosures(wish) ? agent.papers.map(toEnclosure) : [] };
}

function dataOf(draft: Draft): Data {
  return { service: draft.identifying.service, period: periodOf(draft.identifying), identifying: identifiersOf(draft) };
}

function periodOf({ usedFrom, usedUntil }: IdentifyingFacts): Data['period'] {
  return isBlank(usedFrom) && isBlank(usedUntil) ? null : { from: usedFrom, until: usedUntil };
}

function receiveOf({ receive, fileWish }: Draft): FirstRequest['receive'] {
  return receive === 'paper' ? { kind: 'paper' } : { kind: 'electronic', fileWish };
}

function toAsk({ right, ground, scope, facts, corrections }: DraftAsk): readonly Ask[] {
  switch (right) {
    case 'jp.purpose':
    case 'jp.disclose':
    case 'jp.records':
    case 'jp.art28':
      return [{ right }];
    case 'jp.correct':
    case 'jp.add':
    case 'jp.delete':
      return [{ right, corrections }];
    case 'jp.cease':
    case 'jp.erase':
    case 'jp.stop3p':
      return [{ right, ground, scope, facts }];
    default:
      return [];
  }
}

function toAskInSingapore({ right, scope, corrections }: DraftAsk): readonly AskInSingapore[] {
  switch (right) {
    case 'sg.access':
      return [{ right }];
    case 'sg.correct':
      return [{ right, corrections }];
    case 'sg.withdraw':
      return [{ right, scope }];
    default:
      return [];
  }
}

function isInJapan(right: DraftAsk['right']): right is RightInJapan {
  return right.startsWith('jp.');
}
