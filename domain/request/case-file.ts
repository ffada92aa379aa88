import { compareEvents, type FactKind, type FileStamp, type RequestEvent } from './event';
import { foldRequest, type Request } from './fold';
import { lettersOf, type SentLetter } from './sent-letters';
import { withoutVoided } from './standing';

/** What the person puts into a case file beyond what belongs there in any case. */
export interface CaseChoices {
  /** Own notes, own dates and the steps of drafting: nobody else has seen them. */
  readonly own: boolean;
  /** The ids of the sensitive files that are handed on as well. */
  readonly sensitive: ReadonlySet<string>;
}

/** A file of a case. One that is left out is still told of, by its number and hash, but not by its name. */
export interface CasePaper {
  readonly number: number;
  readonly kind: 'attachment' | 'evidence';
  readonly file: FileStamp;
  readonly isLeftOut: boolean;
}

export type CaseLetter = SentLetter & { readonly number: number };

export interface CaseEntry {
  readonly event: RequestEvent;
  readonly stands: boolean;
}

/** What is handed to a regulator or a lawyer, oldest first and numbered. */
export interface CaseFile {
  readonly request: Request;
  readonly letters: readonly CaseLetter[];
  readonly papers: readonly CasePaper[];
  readonly entries: readonly CaseEntry[];
  /** Whether the person's own entries and words to herself are in it; if not, how many there are. */
  readonly withOwn: boolean;
  readonly ownLeftOut: number;
}

const OWN: readonly FactKind[] = ['drafted', 'revised', 'readied', 'handedOver', 'dateSet', 'dateMoved', 'dateStopped', 'paused', 'resumed', 'noted'];

/** Gathers a case from its history; null when that does not begin one. `evidence` are the hashes of what was kept from the site. */
export function toCaseFile(events: readonly RequestEvent[], { own, sensitive }: CaseChoices, evidence: ReadonlySet<string>): CaseFile | null {
  const request = foldRequest(events);
  if (!request) return null;
  const ordered = [...events].sort(compareEvents);
  const standing = new Set(withoutVoided(ordered).map(({ id }) => id));
  const mine = ordered.filter((event) => isOwn(event, ordered));
  return {
    request,
    letters: lettersOf(ordered).toReversed().map((letter, index) => ({ ...letter, number: index + 1 })),
    papers: request.files.map((file, index) => ({
      number: index + 1, kind: evidence.has(file.sha256) ? 'evidence' : 'attachment', file, isLeftOut: file.sensitive && !sensitive.has(file.id),
    })),
    entries: ordered.filter((event) => own || !mine.includes(event)).map((event) => ({ event, stands: isStanding(event, standing, ordered) })),
    withOwn: own,
    ownLeftOut: own ? 0 : mine.length,
  };
}

/** What takes back or erases something of the person's own is her own as well. */
function isOwn({ fact }: RequestEvent, all: readonly RequestEvent[]): boolean {
  if (fact.kind !== 'voided') return OWN.includes(fact.kind);
  const target = all.find(({ id }) => id === fact.eventId);
  return target !== undefined && isOwn(target, all.filter((event) => event !== target));
}

function isStanding({ id, fact }: RequestEvent, standing: ReadonlySet<string>, all: readonly RequestEvent[]): boolean {
  if (fact.kind !== 'voided') return standing.has(id);
  return !all.some((other) => other.fact.kind === 'voided' && other.fact.eventId === id && isStanding(other, standing, all.filter((one) => one.id !== id)));
}
