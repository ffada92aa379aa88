import { type CaseEntry, type CaseFile, type CasePaper } from './case-file';
import { rightsOf } from './draft-asks';
import { type LetterRecord, type RequestFact } from './event';

export interface CaseJsonOccasion {
  /** Where letters (by the id of their event) and files (by their own id) lie beside the JSON. */
  readonly places: ReadonlyMap<string, string>;
  /** What put it together. */
  readonly madeWith: string;
}

/** A case for programs: one format whatever the language of the screen. Equal cases give equal bytes. */
export function toCaseJson(file: CaseFile, { places, madeWith }: CaseJsonOccasion): string {
  const { request, letters, papers, entries, ownLeftOut } = file;
  const draft = request.sentDraft ?? request.draft;
  const { state, outcome, reference, theirReference } = request;
  const content = {
    kind: 'kaiji-case-file', format: 1, madeWith, reference, recordedUntil: request.lastEvent.at, organisation: draft.organisation, company: draft.company,
    requester: draft.sender, agent: draft.agent?.person ?? null, wish: draft.wish, rights: rightsOf(draft), state, outcome, theirReference,
    letters: letters.map(({ id, number, for: kind, sending: { on, channel, tracking, letter } }) => ({
      number, eventId: id, kind, sentOn: on, channel, tracking, ...toReference(letter), path: places.get(id) ?? null,
    })),
    files: papers.map((paper) => ({ number: paper.number, kind: paper.kind, ...toPaper(paper), path: places.get(paper.file.id) ?? null })),
    timeline: entries.map((entry) => toLine(entry, file)),
    leftOut: { entries: ownLeftOut, files: papers.filter(({ isLeftOut }) => isLeftOut).length },
  };
  return `${JSON.stringify(content, null, 2)}\n`; // days and instants say themselves as ISO text
}

function toReference({ subject, language, composer, sha256 }: LetterRecord) {
  return { subject, language, composer, sha256 };
}

function toPaper({ file: { name, size, sha256, type, sensitive }, isLeftOut }: CasePaper) {
  return { name: isLeftOut ? null : name, size, type, sha256, sensitive, isLeftOut };
}

function toLine({ event: { id, at, fact }, stands }: CaseEntry, file: CaseFile) {
  return { id, recordedAt: at, stands, fact: toBareFact(fact, file) };
}

/** A letter is named by its hash: its words lie beside. */
function toBareFact(fact: RequestFact, { papers, withOwn }: CaseFile): object {
  switch (fact.kind) {
    case 'drafted':
      return { kind: fact.kind, reference: fact.reference };
    case 'revised':
      return { kind: fact.kind };
    case 'supplied':
    case 'withdrawn':
      return { ...fact, by: fact.by && { ...fact.by, letter: toReference(fact.by.letter) } };
    case 'attached': {
      const paper = papers.find(({ file }) => file.id === fact.file.id);
      return { kind: fact.kind, number: paper?.number ?? null, about: fact.about };
    }
    case 'closed':
      return withOwn ? fact : { kind: fact.kind, outcome: fact.outcome };
    default:
      return 'letter' in fact ? { ...fact, letter: toReference(fact.letter) } : fact;
  }
}
