import { FACT_OF_LETTER, type AskedFor, type LaterKind, type RequestFact, type Sending } from '@/domain/request/event';
import { type LaterTyped } from '@/domain/request/later-typed';
import { type Request } from '@/domain/request/fold';

/** What is recorded when a later letter went: it may answer several things that were asked for at once. */
export function sentFacts(kind: LaterKind, sending: Sending, { request, typed }: { readonly request: Request; readonly typed: LaterTyped }): readonly RequestFact[] {
  switch (kind) {
    case 'reminder':
    case 'reasons':
    case 'objection':
    case 'complaint':
      return [{ kind: FACT_OF_LETTER[kind], ...sending }];
    case 'clarification':
      return [supplied('clarification', sending)];
    case 'cover-note':
      return suppliedBy(sending, request, typed);
    case 'withdrawal':
      return [{ kind: 'withdrawn', rights: typed.withdrawn, by: sending, on: sending.on }];
    case 'ppc-call':
      return [];
  }
}

/** The letter stands with the first of what it answers. */
function suppliedBy(sending: Sending, { openAsks }: Request, { documents, payment }: LaterTyped): readonly RequestFact[] {
  const open = openAsks.map(({ what }) => what).filter((what) => what !== 'clarification');
  const given: readonly AskedFor[] = [...(documents.length > 0 ? (['identification', 'procedure'] as const) : []), ...(payment ? (['fee'] as const) : [])];
  const answered = [...new Set(open.filter((what) => given.includes(what)))];
  const [first = payment && documents.length === 0 ? 'fee' : 'identification', ...rest] = answered;
  return [supplied(first, sending), ...rest.map((what) => ({ kind: 'supplied', what, by: null, on: sending.on }) as const)];
}

function supplied(what: AskedFor, sending: Sending): RequestFact {
  return { kind: 'supplied', what, by: sending, on: sending.on };
}
