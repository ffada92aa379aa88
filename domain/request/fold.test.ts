import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someLog } from '@/tests/support/logs';
import {
  aDraft, aLetter, aLog, anEvent, answered, aRequest, arrived, aSending, asked, closed, day, DRAFTED, erased, extended, moment, READIED, REOPENED, revised, sent,
  supplied, voided,
} from '@/tests/support/requests';
import { type RightId } from '@/domain/law/right';
import { createAsk } from './draft';
import { type RequestEvent, type RequestFact } from './event';
import { filesTakenBack, foldRequest, holderOf, STATES, withoutVoided } from './fold';

const COPIED: RequestFact = { kind: 'handedOver', how: 'copied', letter: aLetter(), for: 'request' };
const NOTED: RequestFact = { kind: 'noted', text: 'called them' };
const SENT = sent('2026-11-20');
const ARRIVED = arrived('2026-11-24');

const ACKNOWLEDGED: RequestFact = { kind: 'acknowledged', on: day('2026-11-25'), theirReference: 'PR-77' };
const CHECKED: RequestFact = { kind: 'checked', points: { purposes: 'missing' } };
const RECEIVED: RequestFact = { kind: 'received', on: day('2026-11-25'), from: 'desk', subject: 'Re', text: 'hello', fileIds: ['f1'] };
const FILE = { id: 'f1', name: 'a.pdf', size: 3, sha256: 'aa', type: 'application/pdf', sensitive: false };
const ATTACHED: RequestFact = { kind: 'attached', file: FILE, about: null };
const DATE_SET: RequestFact = { kind: 'dateSet', dateId: 'd1', on: day('2026-12-05'), words: 'call' };

const complained = (on: string): RequestFact => ({ kind: 'complained', ...aSending(on) });
const withdrawn = (...rights: RightId[]): RequestFact => ({ kind: 'withdrawn', rights, by: null, on: day('2026-11-28') });
const revised2 = (...rights: RightId[]): RequestFact => ({ kind: 'revised', draft: aDraft({ asks: rights.map(createAsk) }) });

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
    ['told that it was received: it has arrived', [SENT, ACKNOWLEDGED], 'waiting', null],
    ['something asked for', [SENT, ARRIVED, asked('fee')], 'asked', null],
    ['asked before the arrival was told', [SENT, asked('fee')], 'asked', null],
    ['asked for two things, one given', [SENT, asked('fee'), asked('identification'), supplied('fee')], 'asked', null],
    ['asked for two things, both given', [SENT, asked('fee'), asked('identification'), supplied('fee'), supplied('identification')], 'waiting', null],
    ['given what was not asked for', [SENT, ARRIVED, supplied('identification')], 'waiting', null],
    ['asked, and asked again after it was given', [SENT, asked('fee'), supplied('fee'), asked('fee')], 'asked', null],
    ['asked, then answered all the same', [SENT, asked('fee'), answered()], 'answered', null],
    ['asked, and a complaint about that sent', [SENT, asked('fee'), complained('2026-11-28')], 'waiting', null],
    ['a later day named', [SENT, ARRIVED, extended('2026-12-20')], 'waiting', null],
    ['a later day named while something is asked for', [SENT, asked('fee'), extended(null)], 'asked', null],
    ['answered', [SENT, ARRIVED, answered('partial')], 'answered', null],
    ['answered and checked', [SENT, answered('partial'), CHECKED], 'answered', null],
    ['answered, and reasons asked for', [SENT, answered('refused'), { kind: 'reasonsAsked', ...aSending('2026-12-02') }], 'waiting', null],
    ['answered, objected to, answered again', [SENT, answered('partial'), { kind: 'objected', ...aSending('2026-12-02') }, answered('full', '2026-12-10')], 'answered', null],
    ['answered in part, the rest put off', [SENT, answered('partial'), extended('2026-12-20', '2026-12-02')], 'waiting', null],
    ['answered, and the answer taken back', [SENT, ARRIVED, answered(), voided('e4')], 'waiting', null],
    ['answered, then asked for more', [SENT, answered('partial'), asked('clarification', '2026-12-02')], 'asked', null],
    ['an answer without a sending', [READIED, answered()], 'ready', null],
    ['an answer told before the sending', [answered(), SENT], 'answered', null],
    ['answered, then sent anew on a later day', [SENT, answered(), sent('2026-12-10')], 'awaiting-arrival', null],
    ['a part withdrawn', [revised2('jp.disclose', 'jp.purpose'), READIED, SENT, ARRIVED, withdrawn('jp.purpose')], 'waiting', null],
    ['all of it withdrawn', [READIED, SENT, ARRIVED, withdrawn('jp.disclose')], 'closed', 'withdrawn'],
    ['withdrawn bit by bit', [revised2('jp.disclose', 'jp.purpose'), SENT, withdrawn('jp.purpose'), withdrawn('jp.disclose')], 'closed', 'withdrawn'],
    ['withdrawn and reopened', [SENT, ARRIVED, withdrawn('jp.disclose'), REOPENED], 'waiting', null],
    ['correspondence, files, own dates and pauses change nothing', [SENT, ARRIVED, RECEIVED, ATTACHED, DATE_SET, { kind: 'paused', until: null }], 'waiting', null],
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
    expect(aRequest(READIED, COPIED).handedOverAt).toEqual(moment('2026-11-20T00:02:00Z'));
    expect(aRequest(READIED, COPIED, revised('more')).handedOverAt).toBeNull();
    expect(aRequest(READIED, COPIED, revised('more'), READIED).handedOverAt).toBeNull();
  });

  it('names as the last event the one that was written last, a void too', () => {
    expect(aRequest(READIED, SENT, voided('e3')).lastEvent.id).toBe('e4');
  });

  it('is nothing without a beginning', () => {
    expect(foldRequest([])).toBeNull();
    expect(foldRequest(aLog(READIED, SENT))).toBeNull();
  });
});

describe('what else a request holds', () => {
  const told = aRequest(READIED, SENT, ACKNOWLEDGED, asked('fee', '2026-11-26', '2026-12-20'), asked('identification'));

  it('is the number that they gave it, what they wait for, and since when they have it', () => {
    expect(told).toMatchObject({ theirReference: 'PR-77', askedFor: 'fee', arrivedOn: null });
    expect(told.openAsks.map(({ what, eventId }) => [what, eventId])).toEqual([['fee', 'e5'], ['identification', 'e6']]);
    expect(told.openAsks[0]?.until).toEqual(day('2026-12-20'));
    expect(told.reactedOn).toEqual(day('2026-11-25'));
  });

  it('is the number that was told first where a later word names none', () => {
    expect(aRequest(SENT, ACKNOWLEDGED, { kind: 'acknowledged', on: day('2026-11-27'), theirReference: '' }).theirReference).toBe('PR-77');
  });

  it('is the answer with its check, and the check goes with a newer answer', () => {
    expect(aRequest(SENT, answered('partial'), CHECKED)).toMatchObject({ answer: { result: 'partial', eventId: 'e3' }, points: { purposes: 'missing' } });
    expect(aRequest(SENT, answered('partial'), CHECKED, answered('full', '2026-12-10'))).toMatchObject({ answer: { result: 'full' }, points: {} });
  });

  it('is the day that they named, until they answer', () => {
    expect(aRequest(SENT, extended('2026-12-20')).extension).toEqual({ on: day('2026-12-01'), until: day('2026-12-20'), words: '' });
    expect(aRequest(SENT, extended('2026-12-20'), answered('full', '2026-12-10')).extension).toBeNull();
  });

  it('is every later letter in its words', () => {
    const clarified = supplied('clarification', '2026-11-27', aSending('2026-11-27', aLetter('answer')));
    const paid = supplied('fee', '2026-11-28', aSending('2026-11-28', aLetter('fee')));
    const letters = aRequest(SENT, asked('clarification'), clarified, paid, supplied('identification'), complained('2026-12-02')).laterLetters;
    expect(letters.map(({ kind, eventId, letter }) => [kind, eventId, letter.text])).toEqual([
      ['clarification', 'e4', 'answer'], ['cover-note', 'e5', 'fee'], ['complaint', 'e7', 'words'],
    ]);
  });

  it('is the draft that was sent, though the words were changed afterwards', () => {
    const request = aRequest(revised('first'), { kind: 'readied', letter: { ...aLetter(), sha256: 'a' } }, revised('second'), { ...SENT, letter: { ...aLetter(), sha256: 'a' } } as RequestFact, revised('third'));
    expect(request).toMatchObject({ draft: { ownParagraphs: ['third'] }, sentDraft: { ownParagraphs: ['first'] }, writtenAt: moment('2026-11-20T00:02:00Z') });
    expect(aRequest(SENT)).toMatchObject({ sentDraft: { ownParagraphs: [] }, writtenAt: null });
  });

  it('are the own dates as they were last moved, and none that was taken off', () => {
    const moved: RequestFact = { kind: 'dateMoved', dateId: 'd1', on: day('2026-12-09') };
    expect(aRequest(DATE_SET, moved).ownDates).toEqual([{ id: 'd1', on: day('2026-12-09'), words: 'call' }]);
    expect(aRequest(DATE_SET, { kind: 'dateStopped', dateId: 'd1' }, moved).ownDates).toEqual([]);
  });

  it('is whether reminders are stopped', () => {
    expect(aRequest({ kind: 'paused', until: day('2026-12-01') }).pause).toEqual({ until: day('2026-12-01') });
    expect(aRequest({ kind: 'paused', until: null }, { kind: 'resumed' }).pause).toBeNull();
  });

  it('are the files, and none that was erased, whatever clock erased it', () => {
    expect(aRequest(ATTACHED).files).toEqual([FILE]);
    expect(aRequest(ATTACHED, erased('file', 'f1')).files).toEqual([]);
    expect(aRequest(erased('file', 'f1'), ATTACHED).files).toEqual([]);
  });

  it('are the files that were taken back, unless that was taken back or the file was added again', () => {
    expect([...filesTakenBack(aLog(ATTACHED))]).toEqual([]);
    expect([...filesTakenBack(aLog(ATTACHED, voided('e1')))]).toEqual(['f1']);
    expect([...filesTakenBack(aLog(ATTACHED, voided('e1'), voided('e2')))]).toEqual([]);
    expect([...filesTakenBack(aLog(ATTACHED, voided('e1'), ATTACHED))]).toEqual([]);
  });

  it('knows a handing over of the request itself, not that of a later letter', () => {
    const note: RequestFact = { kind: 'handedOver', how: 'printed', letter: aLetter(), for: 'ppc-call' };
    expect(aRequest(READIED, note).handedOverAt).toBeNull();
  });
});

describe('who has to act', () => {
  it.each([
    ['drafting', 'person'],
    ['ready', 'person'],
    ['awaiting-arrival', 'person'],
    ['waiting', 'organisation'],
    ['asked', 'person'],
    ['answered', 'person'],
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
