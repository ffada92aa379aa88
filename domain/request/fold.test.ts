import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someLog } from '@/tests/support/logs';
import {
  aLetter, aLog, anEvent, arrived, aRequest, closed, day, DRAFTED, moment, READIED, REOPENED, revised, sent, voided,
} from '@/tests/support/requests';
import { type RequestEvent, type RequestFact } from './event';
import { foldRequest, holderOf, STATES, withoutVoided } from './fold';

const COPIED: RequestFact = { kind: 'handedOver', how: 'copied', letter: aLetter() };
const NOTED: RequestFact = { kind: 'noted', text: 'called them' };
const SENT = sent('2026-11-20');
const ARRIVED = arrived('2026-11-24');

describe('the state that a history leads to', () => {
  it.each<[string, readonly RequestFact[], string, string | null]>([
    ['nothing more', [], 'drafting', null],
    ['words changed', [revised('more')], 'drafting', null],
    ['made ready', [READIED], 'ready', null],
    ['made ready, then changed', [READIED, revised('more')], 'drafting', null],
    ['made ready and copied: copying is not sending', [READIED, COPIED], 'ready', null],
    ['sent', [READIED, SENT], 'awaiting-arrival', null],
    ['sent without being made ready here', [SENT], 'awaiting-arrival', null],
    ['arrived', [READIED, SENT, ARRIVED], 'waiting', null],
    ['an arrival told before the sending', [READIED, ARRIVED, SENT], 'waiting', null],
    ['sent again on a day after the arrival of the first', [READIED, SENT, ARRIVED, voided('e3'), sent('2026-11-25')], 'awaiting-arrival', null],
    ['arrived on the day of sending', [READIED, sent('2026-11-24'), ARRIVED], 'waiting', null],
    ['an arrival without a sending', [READIED, ARRIVED], 'ready', null],
    ['a note changes nothing', [READIED, SENT, NOTED], 'awaiting-arrival', null],
    ['words changed after sending', [READIED, SENT, ARRIVED, revised('more')], 'waiting', null],
    ['closed', [READIED, SENT, ARRIVED, closed('partial')], 'closed', 'partial'],
    ['closed while drafting', [closed('given-up')], 'closed', 'given-up'],
    ['closed, then told more', [closed('full'), SENT, ARRIVED, READIED, revised('more')], 'closed', 'full'],
    ['closed twice: the later word counts', [closed('full'), closed('refused')], 'closed', 'refused'],
    ['closed and reopened', [READIED, SENT, ARRIVED, closed('full'), REOPENED], 'waiting', null],
    ['closed, told more, and reopened', [closed('full'), SENT, ARRIVED, REOPENED], 'waiting', null],
    ['reopened without being closed', [READIED, REOPENED], 'ready', null],
    ['reopened and closed again', [closed('full'), REOPENED, closed('refused')], 'closed', 'refused'],
    ['sending taken back', [READIED, SENT, voided('e3')], 'ready', null],
    ['arrival taken back', [READIED, SENT, ARRIVED, voided('e4')], 'awaiting-arrival', null],
    ['the end taken back', [READIED, SENT, closed('full'), voided('e4')], 'awaiting-arrival', null],
    ['the reopening taken back', [closed('full'), REOPENED, voided('e3')], 'closed', 'full'],
    ['taken back, and that taken back', [READIED, SENT, voided('e3'), voided('e4')], 'awaiting-arrival', null],
    ['taken back three times over', [READIED, SENT, voided('e3'), voided('e4'), voided('e5')], 'ready', null],
    ['a void of an event that is not here', [READIED, voided('elsewhere')], 'ready', null],
  ])('%s', (...[, facts, state, outcome]) => {
    expect(aRequest(...facts)).toMatchObject({ state, outcome });
  });

  it('keeps what was sent, when it arrived and which words count', () => {
    const request = aRequest(revised('second'), READIED, SENT, ARRIVED);
    expect(request.draft.ownParagraphs[0]).toBe('second');
    expect(request.sending).toEqual({ on: day('2026-11-20'), channel: 'registered-mail', tracking: '', letter: aLetter() });
    expect(request.arrivedOn).toEqual(day('2026-11-24'));
    expect(request).toMatchObject({ id: 'r1', reference: 'KJ-2026-001' });
    expect(request.createdAt).toEqual(moment('2026-11-20T00:00:00Z'));
  });

  it('takes the corrected day of an arrival that was taken back', () => {
    expect(aRequest(READIED, SENT, ARRIVED, voided('e4'), arrived('2026-11-25')).arrivedOn).toEqual(day('2026-11-25'));
  });

  it('forgets that a letter was copied once its words have changed', () => {
    expect(aRequest(READIED, COPIED).handedOver).toBe(true);
    expect(aRequest(READIED, COPIED, revised('more')).handedOver).toBe(false);
    expect(aRequest(READIED, COPIED, revised('more'), READIED).handedOver).toBe(false);
  });

  it('names as the last event the one that was written last, a void too', () => {
    expect(aRequest(READIED, SENT, voided('e3')).lastEvent.id).toBe('e4');
  });

  it('is nothing without a beginning', () => {
    expect(foldRequest([])).toBeNull();
    expect(foldRequest(aLog(READIED, SENT))).toBeNull();
  });
});

describe('who has to act', () => {
  it.each([
    ['drafting', 'person'],
    ['ready', 'person'],
    ['awaiting-arrival', 'person'],
    ['waiting', 'organisation'],
    ['closed', 'nobody'],
  ] as const)('in %s it is the %s', (state, holder) => {
    expect(holderOf(state)).toBe(holder);
  });

  it('is known in every state', () => {
    expect(STATES.map(holderOf)).not.toContain(undefined);
  });
});

describe('a history kept on two devices', () => {
  const shuffled = someLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })));

  it('folds the same in whatever order its events come', () => {
    fc.assert(
      fc.property(shuffled, ([log, mixed]) => {
        expect(foldRequest(mixed)).toEqual(foldRequest(log));
      }),
    );
  });

  it('folds the same when it is merged with itself or with a part of itself', () => {
    fc.assert(
      fc.property(someLog, fc.nat(), (log, cut) => {
        const part = log.slice(cut % log.length);
        expect(foldRequest(union(log, part))).toEqual(foldRequest(log));
        expect(foldRequest(union(part, log))).toEqual(foldRequest(log));
        expect(foldRequest([...log, ...part])).toEqual(foldRequest(log));
      }),
    );
  });

  it('is ordered by time, then device, then counter', () => {
    const [noon, later] = [moment('2026-11-20T12:00:00Z'), moment('2026-11-20T12:00:01Z')];
    const events = [
      anEvent(DRAFTED),
      anEvent(revised('fourth'), { id: 'x4', deviceId: 'a', counter: 9, at: later }),
      anEvent(revised('third'), { id: 'x3', deviceId: 'b', counter: 1, at: noon }),
      anEvent(revised('second'), { id: 'x2', deviceId: 'a', counter: 8, at: noon }),
      anEvent(revised('first'), { id: 'x1', deviceId: 'a', counter: 7, at: noon }),
    ];
    expect([4, 3, 2, 1].map((last) => foldRequest([...events.slice(0, 1), ...events.slice(-last)])?.draft.ownParagraphs[0])).toEqual(['fourth', 'third', 'second', 'first']);
  });

  it('lets a void take effect whose clock was behind that of what it takes back', () => {
    const early = moment('2025-11-20T00:00:00Z');
    const log = [...aLog(DRAFTED, READIED, SENT), anEvent(voided('e3'), { id: 'v', deviceId: 'b', at: early })];
    expect(foldRequest(log)?.state).toBe('ready');
    const undone = [...log, anEvent(voided('v'), { id: 'w', deviceId: 'a', at: early })];
    expect(foldRequest(undone)?.state).toBe('awaiting-arrival');
  });

  it('survives voids that name each other or themselves, which only a forged backup can hold', () => {
    const log = [...aLog(DRAFTED, SENT), anEvent(voided('y'), { id: 'x' }), anEvent(voided('x'), { id: 'y' }), anEvent(voided('z'), { id: 'z' })];
    expect(foldRequest(log)?.state).toBe('awaiting-arrival');
  });

  it('never counts a void among the events that stand, nor an event that a standing void names', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const standing = withoutVoided(log);
        expect(standing.every((event) => event.fact.kind !== 'voided' && log.includes(event))).toBe(true);
        expect(standing.length + log.filter(({ fact }) => fact.kind === 'voided').length).toBeLessThanOrEqual(log.length);
      }),
    );
  });
});

function union(a: readonly RequestEvent[], b: readonly RequestEvent[]): readonly RequestEvent[] {
  return [...new Map([...a, ...b].map((event) => [event.id, event])).values()];
}
