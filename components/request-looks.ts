import { type Outcome } from '@/domain/request/event';
import { type State } from '@/domain/request/fold';
import { type IconName } from './icon-paths';

/** Whose turn it is, as a colour; an icon and words always stand beside it. */
export type Tone = 'neutral' | 'attention' | 'waiting' | 'done' | 'partial' | 'refused';

export interface Look {
  readonly icon: IconName;
  readonly tone: Tone;
}

export const STATE_LOOKS: Readonly<Record<State, Look>> = {
  drafting: { icon: 'pencil', tone: 'neutral' },
  ready: { icon: 'flag', tone: 'attention' },
  'awaiting-arrival': { icon: 'question', tone: 'attention' },
  waiting: { icon: 'hourglass', tone: 'waiting' },
  asked: { icon: 'question', tone: 'attention' },
  answered: { icon: 'mail', tone: 'attention' },
  closed: { icon: 'check', tone: 'neutral' },
};

export const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  full: { icon: 'check-circle', tone: 'done' },
  partial: { icon: 'partial', tone: 'partial' },
  refused: { icon: 'x-circle', tone: 'refused' },
  'no-data-held': { icon: 'none', tone: 'neutral' },
  withdrawn: { icon: 'undo', tone: 'neutral' },
  'given-up': { icon: 'flag', tone: 'neutral' },
};
