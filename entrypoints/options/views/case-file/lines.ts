import { type CaseFile } from '@/domain/request/case-file';
import { type CaseLine } from '@/domain/request/case-text';
import { type FactKind, type RequestFact } from '@/domain/request/event';
import { type HistoryLine, toHistory } from '@/entrypoints/options/views/request/history';
import { aboutDay, dayOf, type Voice } from '@/entrypoints/options/views/request/entry';
import { ORGANISATION } from '@/organisations/registry';

const THEIRS: readonly FactKind[] = ['acknowledged', 'asked', 'extended', 'answered', 'received'];

/** The history in words for somebody who was not part of it: nobody is "you", and it goes by the days of which it tells. */
export function toCaseLines(file: CaseFile, voice: Voice): readonly CaseLine[] {
  return inDays(toHistory(file.entries.map(({ event }) => event), voice)).map((line) => toLine(line, file, voice));
}

/** An old letter is often recorded late. Of one day, what was recorded first comes first. */
function inDays(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const dayTold = ({ event }: HistoryLine): Temporal.PlainDate => aboutDay(event.fact) ?? dayOf(event);
  return lines.toSorted((a, b) => Temporal.PlainDate.compare(dayTold(a), dayTold(b)));
}

function toLine({ event, entry, voids }: HistoryLine, file: CaseFile, { t }: Voice): CaseLine {
  const { id, day, dateTime, detail, quote, recorded, voided } = entry;
  const letter = file.letters.find((one) => one.id === id);
  const isPrivate = event.fact.kind === 'closed' && !file.withOwn; // the reason is written for the person herself
  const details: readonly (string | undefined)[] = [detail, letter && t('caseFile.letters.number', { number: letter.number, what: t(`caseFile.letter.${letter.for}`) }), ...mentions(entry.files ?? [], file, t)];
  return {
    id,
    day,
    dateTime,
    who: whoOf(event.fact, t),
    what: whatOf(event.fact, t),
    voided: voided ? t('components.voided') : null,
    details: details.filter((text): text is string => text !== undefined && text !== ''),
    quote: isPrivate ? null : (quote ?? null),
    notes: [...(recorded === undefined ? [] : [recorded]), ...voids.map(({ words }) => words)],
  };
}

function mentions(files: readonly { readonly id: string }[], { papers }: CaseFile, t: Voice['t']): readonly string[] {
  return papers
    .filter(({ file }) => files.some(({ id }) => id === file.id))
    .map(({ number, file, isLeftOut }) => t(isLeftOut ? 'caseFile.papers.mentionHidden' : 'caseFile.papers.mention', { number, name: file.name }));
}

function whoOf({ kind }: RequestFact, t: Voice['t']): string {
  if (kind === 'arrived') return t('caseFile.who.delivery');
  return THEIRS.includes(kind) ? ORGANISATION.name : t('caseFile.who.requester');
}

function whatOf(fact: RequestFact, t: Voice['t']): string {
  switch (fact.kind) {
    case 'asked':
      return t(`caseFile.theyAsked.${fact.what}`);
    case 'supplied':
      return t(`caseFile.gave.${fact.what}`);
    case 'answered':
      return t(`caseFile.theyAnswered.${fact.result}`);
    default:
      return t(`caseFile.what.${fact.kind}`);
  }
}
