import { keyOfKind, type ReminderSettings, readReminderSettings, REMINDER_KEYS, REMINDER_KINDS } from '@/domain/request/reminder-settings';
import { type KaijiDatabase } from './schema';

const KEYS = [...Object.values(REMINDER_KEYS), ...REMINDER_KINDS.map(keyOfKind)];

/** How the person wants to be reminded, in one read. */
export async function findReminderSettings(database: KaijiDatabase): Promise<ReminderSettings> {
  const rows = await database.settings.bulkGet(KEYS);
  const kept = new Map(rows.flatMap((row) => (row ? [[row.key, row.value] as const] : [])));
  return readReminderSettings((key) => kept.get(key));
}
