import { findRight, type RightId } from '@/domain/law/rights';
import { type Draft, type Wish } from './draft';
import { asksOf } from './draft-asks';
import { hasEnclosures } from './enclosures';
import { type FormField } from './form-field';

export const STEPS = ['wish', 'details', 'data', 'person', 'answer', 'words', 'envelope', 'sending'] as const;
/** A part of the form. They can be visited in any order, and a draft has only those that its letter needs. */
export type StepId = (typeof STEPS)[number];

const HAS_DATA: readonly Wish[] = ['request', 'singapore', 'inquiry'];

/** The steps of a draft, in their order. */
export function stepsOf(draft: Draft): readonly StepId[] {
  const needs: Readonly<Record<StepId, boolean>> = {
    wish: true,
    details: needsDetails(draft),
    data: HAS_DATA.includes(draft.wish),
    person: true,
    answer: draft.wish !== 'singapore', // in English, and the law there gives no choice of the method
    words: true,
    envelope: hasEnclosures(draft.wish),
    sending: true,
  };
  return STEPS.filter((step) => needs[step]);
}

function needsDetails(draft: Draft): boolean {
  if (draft.wish === 'ask-procedure') return false;
  if (draft.wish === 'inquiry' || draft.wish === 'stop-advertising') return true;
  return asksOf(draft).some(({ right }) => hasDetails(right));
}

/** Whether more has to be said about a right than that it is asked for: a ground, what is wrong, or which consent. */
export function hasDetails(right: RightId): boolean {
  const { groundNeeded, contentNeeded } = findRight(right);
  return groundNeeded || contentNeeded || right === 'sg.withdraw';
}

const STEP_OF: Readonly<Record<string, StepId>> = {
  company: 'wish',
  topics: 'details',
  question: 'details',
  mailAddress: 'details',
  identifying: 'data',
  siteIdentifiers: 'data',
  entrustedBy: 'data',
  sender: 'person',
  agent: 'person',
  inEnglish: 'person',
  relationship: 'person',
  fileWish: 'answer',
  ownParagraphs: 'words',
  enclosures: 'envelope',
};

/** The step in which an input stands. */
export function stepOf(field: FormField): StepId {
  if (field === 'asks') return 'wish';
  if (field.startsWith('agent.papers')) return 'envelope';
  const [head = ''] = field.split('.');
  return STEP_OF[head] ?? 'details';
}
