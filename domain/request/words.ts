import { type Draft } from './draft';
import { toEnclosure } from './enclosures';
import { type LetterRecord, type RequestFact, type Sending } from './event';

/** Everything of a draft that the person typed, and nothing that was chosen from a list. */
export function wordsOfDraft(draft: Draft): readonly string[] {
  const { asks, sender, inEnglish, agent, identifying, siteIdentifiers, enclosures } = draft;
  return [
    ...asks.flatMap(({ scope, facts, corrections }) => [scope, facts, ...corrections.flatMap(textsIn)]),
    draft.question, draft.mailAddress, draft.entrustedBy, draft.fileWish, draft.relationship.words,
    ...textsIn(sender), ...textsIn(inEnglish), ...textsIn(identifying),
    ...siteIdentifiers.map(({ text }) => text),
    ...ownPapers(enclosures),
    ...(agent ? [...textsIn(agent.person), ...ownPapers(agent.papers)] : []),
    ...draft.ownParagraphs,
  ];
}

/** The values of a record that holds nothing but texts. */
function textsIn<T extends object>(record: { readonly [K in keyof T]: T[K] & string }): readonly string[] {
  return Object.values<string>(record);
}

/** Everything in a fact that the person or the organisation wrote. */
export function wordsOfFact(fact: RequestFact): readonly string[] {
  switch (fact.kind) {
    case 'drafted':
      return [fact.reference, ...wordsOfDraft(fact.draft)];
    case 'revised':
      return wordsOfDraft(fact.draft);
    case 'readied':
    case 'handedOver':
      return ownWords(fact.letter);
    case 'sent':
    case 'remindedThem':
    case 'reasonsAsked':
    case 'objected':
    case 'complained':
      return wordsOfSending(fact);
    case 'supplied':
    case 'withdrawn':
      return fact.by ? wordsOfSending(fact.by) : [];
    case 'acknowledged':
      return [fact.theirReference];
    case 'received':
      return [fact.from, fact.subject, fact.text];
    case 'attached':
      return [fact.file.name];
    case 'noted':
      return [fact.text];
    case 'closed':
      return [fact.reason];
    default:
      return 'words' in fact ? [fact.words] : [];
  }
}

function wordsOfSending({ tracking, letter }: Sending): readonly string[] {
  return [tracking, ...ownWords(letter)];
}

/** A letter marks what is the person's own; the rest is the wording of every such letter. */
function ownWords({ blocks }: LetterRecord): readonly string[] {
  return leaves(blocks);
}

function leaves(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(leaves);
  if (typeof node !== 'object' || node === null) return [];
  const { kind, text } = node as { readonly kind?: unknown; readonly text?: unknown };
  return kind === 'own' && typeof text === 'string' ? [text] : Object.values(node).flatMap(leaves);
}

/** A paper chosen from the list has words in both languages; one that the person named is a plain text. */
function ownPapers(papers: readonly string[]): readonly string[] {
  return papers.filter((paper) => typeof toEnclosure(paper) === 'string');
}
