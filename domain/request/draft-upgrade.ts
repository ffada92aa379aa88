import { GROUND_IDS } from '@/domain/law/grounds';
import { RIGHT_IDS, type RightId } from '@/domain/law/rights';
import { AGENT_KINDS, type Correction, type Person } from '@/domain/letter/content';
import { INQUIRY_TOPICS } from '@/domain/letter/content-later';
import { LETTER_LANGUAGES } from '@/domain/letter/letter';
import { createAsk, type Draft, type DraftAgent, type DraftAsk, ENTRUSTED, NOBODY, NOTHING_WRONG, RELATIONSHIPS, type SiteIdentifier, WAYS_TO_RECEIVE, WISHES } from './draft';
import { CHANNELS } from './event';

type Stored = Readonly<Record<string, unknown>>;

/**
 * A stored draft of any version as this one knows it: what is missing is empty, and the fields stand in our order, so
 * that `isSameDraft` can compare. The first version had `rights` and one text `ownWords`.
 */
export function upgradeDraft(stored: unknown): Draft {
  const from = fieldsOf(stored);
  const relationship = fieldsOf(from.relationship);
  const aside = fieldsOf(from.setAside);
  return {
    organisation: textOf(from.organisation),
    company: textOf(from.company),
    wish: oneOf(from.wish, WISHES) ?? 'request',
    language: oneOf(from.language, LETTER_LANGUAGES) ?? 'ja',
    asks: Array.isArray(from.asks) ? asksIn(from.asks) : knownOf(from.rights, RIGHT_IDS).map(createAsk),
    topics: knownOf(from.topics, INQUIRY_TOPICS),
    question: textOf(from.question),
    mailAddress: textOf(from.mailAddress),
    sender: personOf(from.sender),
    inEnglish: textsOf(from.inEnglish, { name: '', address: '' }),
    agent: agentOf(from.agent),
    relationship: { kind: oneOf(relationship.kind, RELATIONSHIPS), words: textOf(relationship.words) },
    entrusted: oneOf(from.entrusted, ENTRUSTED) ?? 'no',
    entrustedBy: textOf(from.entrustedBy),
    identifying: textsOf(from.identifying, { service: '', registeredEmail: '', account: '', usedFrom: '', usedUntil: '', other: '' }),
    siteIdentifiers: listOf(from.siteIdentifiers).map((one): SiteIdentifier => textsOf(one, { cookie: '', kind: '', text: '' })),
    receive: oneOf(from.receive, WAYS_TO_RECEIVE) ?? 'electronic',
    fileWish: textOf(from.fileWish),
    enclosures: listOf(from.enclosures).map(textOf),
    ownParagraphs: Array.isArray(from.ownParagraphs) ? from.ownParagraphs.map(textOf) : paragraphsOf(textOf(from.ownWords)),
    channel: oneOf(from.channel, CHANNELS),
    setAside: { asks: asksIn(listOf(aside.asks)), agent: agentOf(aside.agent) },
  };
}

/** What stood between empty lines was a paragraph. */
function paragraphsOf(ownWords: string): readonly string[] {
  return ownWords.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}

function asksIn(list: readonly unknown[]): readonly DraftAsk[] {
  return list.flatMap((one) => {
    const { right, ground, scope, facts, corrections } = fieldsOf(one);
    const known: RightId | null = oneOf(right, RIGHT_IDS);
    if (known === null) return [];
    return [{ right: known, ground: oneOf(ground, GROUND_IDS), scope: textOf(scope), facts: textOf(facts), corrections: listOf(corrections).map(correctionOf) }];
  });
}

function correctionOf(stored: unknown): Correction {
  return textsOf(stored, NOTHING_WRONG);
}

function personOf(stored: unknown): Person {
  return textsOf(stored, NOBODY);
}

function agentOf(stored: unknown): DraftAgent | null {
  const { kind, person, papers } = fieldsOf(stored);
  const known = oneOf(kind, AGENT_KINDS);
  return known && { kind: known, person: personOf(person), papers: listOf(papers).map(textOf) };
}

function fieldsOf(stored: unknown): Stored {
  return typeof stored === 'object' && stored !== null ? (stored as Stored) : {};
}

function listOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}

function textOf(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}

/** The texts of an object, under the names and in the order of an empty one. */
function textsOf<T extends object>(stored: unknown, empty: T): T {
  const from = fieldsOf(stored);
  return Object.fromEntries(Object.keys(empty).map((key) => [key, textOf(from[key])])) as T;
}

function oneOf<T extends string>(stored: unknown, known: readonly T[]): T | null {
  return known.find((one) => one === stored) ?? null;
}

function knownOf<T extends string>(stored: unknown, known: readonly T[]): readonly T[] {
  return listOf(stored).flatMap((one) => oneOf(one, known) ?? []);
}
