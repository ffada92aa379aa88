import { type DeletionReason, whatDeletionMeans } from '@/domain/law/deletion';
import { findRight, RIGHT_IDS, type RightId } from '@/domain/law/rights';
import { type AgentKind, type Correction } from '@/domain/letter/content';
import { isBlank } from '@/domain/letter/own-text';
import { createAsk, type Draft, type DraftAgent, type DraftAsk, NOBODY, NOTHING_WRONG } from './draft';

/** Asks for a right as well. Words that were typed when it was asked for before come back. */
export function addAsk(draft: Draft, right: RightId): Draft {
  if (draft.asks.some((ask) => ask.right === right)) return draft;
  const kept = draft.setAside.asks.find((ask) => ask.right === right);
  const asks = [...draft.asks, kept ?? begin(right)].toSorted((a, b) => RIGHT_IDS.indexOf(a.right) - RIGHT_IDS.indexOf(b.right));
  return { ...draft, asks, setAside: { ...draft.setAside, asks: without(draft.setAside.asks, right) } };
}

/** No longer asks for a right. What was typed for it is set aside, not lost. */
export function removeAsk(draft: Draft, right: RightId): Draft {
  const gone = draft.asks.filter((ask) => ask.right === right && hasWords(ask));
  if (gone.length === 0) return { ...draft, asks: without(draft.asks, right) };
  return { ...draft, asks: without(draft.asks, right), setAside: { ...draft.setAside, asks: [...without(draft.setAside.asks, right), ...gone] } };
}

/** Asks for exactly these of the rights that were offered; others, of another law for instance, stay. */
export function chooseRights(draft: Draft, offered: readonly RightId[], chosen: readonly RightId[]): Draft {
  const left = offered.filter((right) => !chosen.includes(right)).reduce(removeAsk, draft);
  return chosen.reduce(addAsk, left);
}

export function changeAsk(draft: Draft, right: RightId, changed: Partial<Omit<DraftAsk, 'right'>>): Draft {
  return { ...draft, asks: draft.asks.map((ask) => (ask.right === right ? { ...ask, ...changed } : ask)) };
}

function begin(right: RightId): DraftAsk {
  return { ...createAsk(right), corrections: findRight(right).contentNeeded ? [NOTHING_WRONG] : [] };
}

function without(asks: readonly DraftAsk[], right: RightId): readonly DraftAsk[] {
  return asks.filter((ask) => ask.right !== right);
}

function hasWords({ ground, scope, facts, corrections }: DraftAsk): boolean {
  return ground !== null || [scope, facts, ...corrections.flatMap(textsOf)].some((text) => !isBlank(text));
}

export function textsOf({ about, wrong, right, evidence }: Correction): readonly string[] {
  return [about, wrong, right, evidence];
}

/**
 * Takes the person's reason for wanting something deleted to the right that the law has for it: `right` is the one
 * under which the question was asked. A reason that is not yet decided leaves the ground open.
 */
export function chooseReason(draft: Draft, right: RightId, reason: DeletionReason): Draft {
  const meant = whatDeletionMeans(reason);
  const moved = meant.right === right ? draft : addAsk(removeAsk(draft, right), meant.right);
  const [ground = null] = meant.grounds;
  return changeAsk(moved, meant.right, { ground });
}

const REASONS: readonly DeletionReason[] = ['no-need', 'interests', 'purpose', 'improper-use', 'acquisition', 'incident'];

/** The reason that an ask stands for, as the question about deletion words it; null while there is none. */
export function reasonOf({ right, ground }: DraftAsk): DeletionReason | null {
  if (right === 'jp.delete') return 'untrue';
  return REASONS.find((reason) => ground !== null && whatDeletionMeans(reason).grounds.includes(ground)) ?? null;
}

/** To which company the letter goes, and under which of the laws that apply to it. What was chosen under another law is kept. */
export function chooseAddressee(draft: Draft, company: string, law: 'jp' | 'sg'): Draft {
  if (law === 'sg') return { ...draft, company, wish: 'singapore' };
  return { ...draft, company, wish: draft.wish === 'singapore' ? 'request' : draft.wish };
}

/** Whether the person writes, or somebody for them. An agent that was named before comes back with the papers. */
export function chooseAgent(draft: Draft, kind: AgentKind | null): Draft {
  if (kind === (draft.agent?.kind ?? null)) return draft;
  if (kind === null) return { ...draft, agent: null, setAside: { ...draft.setAside, agent: draft.agent } };
  const before: DraftAgent = draft.agent ?? draft.setAside.agent ?? { kind, person: NOBODY, papers: [] };
  return { ...draft, agent: { ...before, kind }, setAside: { ...draft.setAside, agent: null } };
}

/** The list with the one at `from` moved to `to`; a place outside it leaves all as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}
