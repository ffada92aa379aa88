import { createDraft, type Draft } from '@/domain/request/draft';
import { type FactOf, type LetterRecord, type RequestEvent, type RequestFact, type Sending, type Stamp } from '@/domain/request/event';
import { foldRequest, type Request } from '@/domain/request/fold';

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
export const moment = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** A draft of an invented person, complete enough for a letter. */
export function aDraft(changed: Partial<Draft> = {}): Draft {
  const start = createDraft({ organisation: 'acme', company: 'acme-inc', language: 'ja' });
  return { ...start, sender: { ...start.sender, name: '見本　花子', email: 'hanako@example.jp' }, ...changed };
}

export function aLetter(text = 'words'): LetterRecord {
  const blocks = [{ kind: 'paragraph', line: [{ kind: 'own', text }] }] as const;
  return { blocks, text, subject: 'subject', sha256: '0'.repeat(64), composer: '1', language: 'ja' };
}

export const DRAFTED: RequestFact = { kind: 'drafted', reference: 'KJ-2026-001', draft: aDraft() };
export const READIED: RequestFact = { kind: 'readied', letter: aLetter() };
export const REOPENED: RequestFact = { kind: 'reopened' };

export function revised(ownWords: string): RequestFact {
  return { kind: 'revised', draft: aDraft({ ownParagraphs: [ownWords] }) };
}

export function sent(on: string): RequestFact {
  return { kind: 'sent', on: day(on), channel: 'registered-mail', tracking: '', letter: aLetter() };
}

export function aSending(on: string, letter = aLetter()): Sending {
  return { on: day(on), channel: 'registered-mail', tracking: '', letter };
}

export function asked(what: FactOf<'asked'>['what'], on = '2026-11-26', until: string | null = null): RequestFact {
  return { kind: 'asked', on: day(on), what, words: '', until: until === null ? null : day(until) };
}

export function supplied(what: FactOf<'supplied'>['what'], on = '2026-11-27', by: Sending | null = null): RequestFact {
  return { kind: 'supplied', what, by, on: day(on) };
}

export function answered(result: FactOf<'answered'>['result'] = 'full', on = '2026-12-01'): RequestFact {
  return { kind: 'answered', on: day(on), result, words: '', reasonsGiven: false };
}

export function extended(until: string | null, on = '2026-12-01'): RequestFact {
  return { kind: 'extended', on: day(on), until: until === null ? null : day(until), words: '' };
}

export function erased(what: FactOf<'erased'>['what'], target: string): RequestFact {
  return { kind: 'erased', what, target };
}

export function arrived(on: string): RequestFact {
  return { kind: 'arrived', on: day(on) };
}

export function closed(outcome: Extract<RequestFact, { kind: 'closed' }>['outcome'] = 'full'): RequestFact {
  return { kind: 'closed', outcome, reason: '' };
}

export function voided(eventId: string): RequestFact {
  return { kind: 'voided', eventId };
}

/** One event; what a test does not name is that of the first event of one device. */
export function anEvent(fact: RequestFact, stamp: Partial<Stamp> = {}): RequestEvent {
  return { id: 'e1', requestId: 'r1', deviceId: 'a', counter: 1, at: moment('2026-11-20T00:00:00Z'), ...stamp, fact };
}

/** The facts as one device would have written them, a minute apart: e1, e2, e3 … */
export function aLog(...facts: readonly RequestFact[]): readonly RequestEvent[] {
  const start = moment('2026-11-20T00:00:00Z');
  return facts.map((fact, index) => anEvent(fact, { id: `e${index + 1}`, counter: index + 1, at: start.add({ minutes: index }) }));
}

export function aRequest(...facts: readonly RequestFact[]): Request {
  const request = foldRequest(aLog(DRAFTED, ...facts));
  if (!request) throw new Error('a log that begins cannot fold to nothing');
  return request;
}
