import { describe, expect, it } from 'vitest';
import { isHour, keyOfKind, readReminderSettings, REMINDER_KEYS, REMINDER_KINDS } from './reminder-settings';

const read = (kept: Readonly<Record<string, unknown>>) => readReminderSettings((key) => kept[key]);

describe('the settings of reminders', () => {
  it('are at nine, with everything on, until the person chooses', () => {
    expect(read({})).toEqual({ hour: 9, notify: true, count: true, switchedOff: [], off: ['suit-plain', 'named', 'wanted'], asked: false });
  });

  it('are what was chosen', () => {
    const kept = { [REMINDER_KEYS.hour]: 0, [REMINDER_KEYS.notify]: false, [REMINDER_KEYS.count]: false, [keyOfKind('suit')]: false, [REMINDER_KEYS.asked]: true };
    expect(read(kept)).toMatchObject({ hour: 0, notify: false, count: false, switchedOff: ['suit'], asked: true });
    expect(read(kept).off).toEqual(expect.arrayContaining(['suit', 'suit-plain']));
  });

  it.each([24, -1, 9.5, '9', null, Number.NaN])('take no hour from %s', (hour) => {
    expect(isHour(hour)).toBe(false);
    expect(read({ [REMINDER_KEYS.hour]: hour }).hour).toBe(9);
  });

  it('have a key for each kind', () => {
    expect(new Set(REMINDER_KINDS.map(keyOfKind)).size).toBe(REMINDER_KINDS.length);
  });
});
