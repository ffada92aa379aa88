import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/support/texts';
import { type CalendarDate, toCalendarFile } from './calendar';

function aDate(changed: Partial<CalendarDate> = {}): CalendarDate {
  return {
    uid: 'r1-reminder@kaiji.invalid',
    sequence: 7,
    on: Temporal.PlainDate.from('2026-11-24'),
    stamp: Temporal.Instant.from('2026-11-20T00:00:00Z'),
    title: 'KJ-2026-001: Look whether an answer has come',
    reason: 'Your reminder, not a legal deadline',
    ...changed,
  };
}

function eventsOf(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
}

/** The lines as they stand in the file, before they are unfolded. */
function linesOf(file: string): string[] {
  return file.split('\r\n');
}

const someText = anyText(200);
/** What a text keeps in a calendar: no control characters, and every line break is the one that the format has. */
const kept = (text: string): string => text.replace(/[[\p{Cc}\p{Cs}]--[\t\n\r]]/gv, '').replace(/\r\n|\r/g, '\n');

describe('a calendar file', () => {
  it('holds a whole day with its identity, its number, its reason and a reminder at nine', () => {
    const [event] = eventsOf(toCalendarFile([aDate()], 'Kaiji'));
    const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();
    expect(value('uid')).toBe('r1-reminder@kaiji.invalid');
    expect(value('sequence')).toBe('7');
    expect(value('dtstamp')).toBe('2026-11-20T00:00:00Z');
    expect(event?.getFirstProperty('dtstart')?.type).toBe('date');
    expect(value('dtstart')).toBe('2026-11-24');
    expect(value('summary')).toBe('KJ-2026-001: Look whether an answer has come');
    expect(value('description')).toBe('Your reminder, not a legal deadline');
    expect(value('class')).toBe('PRIVATE');
    expect(value('transp')).toBe('TRANSPARENT');
    const alarm = event?.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstProperty('trigger')?.getParameter('related')).toBe('START');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H');
  });

  it('says what a calendar needs once, and ends in a line break', () => {
    const file = toCalendarFile([aDate(), aDate({ uid: 'other' })], '開示');
    expect(linesOf(file).slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kaiji//Kaiji//EN']);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(eventsOf(file)).toHaveLength(2);
  });

  it('is the same file when nothing has changed', () => {
    expect(toCalendarFile([aDate()], 'Kaiji')).toBe(toCalendarFile([aDate()], 'Kaiji'));
  });

  it.each(['1900-01-01', '1970-01-01', '2028-02-29', '9999-12-31'])('keeps the day %s', (on) => {
    const [event] = eventsOf(toCalendarFile([aDate({ on: Temporal.PlainDate.from(on) })], 'Kaiji'));
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe(on);
  });

  it('never has a line of more than 75 octets, half a character, or a line break of another kind', () => {
    fc.assert(
      fc.property(someText, someText, (title, reason) => {
        const lines = linesOf(toCalendarFile([aDate({ title, reason })], '開示'));
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('is read back by another parser with the same words', () => {
    fc.assert(
      fc.property(someText, someText, (title, reason) => {
        const [event, ...others] = eventsOf(toCalendarFile([aDate({ title, reason })], 'Kaiji'));
        expect(others).toEqual([]);
        expect(event?.getFirstPropertyValue('summary') ?? '').toBe(kept(title));
        expect(event?.getFirstPropertyValue('description') ?? '').toBe(kept(reason));
      }),
    );
  });
});
