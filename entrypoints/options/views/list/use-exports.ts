import { useI18n } from 'vue-i18n';
// A type alone: an import of its own, or the library would be loaded with the list.
import type { CalendarDate } from '@/files/calendar';
import { type RequestRow } from '@/database/schema';
import { isSample } from '@/domain/request/sample';
import { saveFile } from '@/platform/download';
import { type ExportedDate, readAllRequests, readDates } from '@/stores/exports';
import { todayOfLaw } from '@/stores/today';
import { dayInLaw, nextDateOf, useRowWords } from './row-words';

/** Files of the requests for other programs. They are made here and handed to the browser's downloads. */
export function useExports() {
  const { t } = useI18n();
  const words = useRowWords();

  function toCalendarDate({ request, on, kind, milestone, words: own, sequence }: ExportedDate): CalendarDate {
    const title = `${request.reference}: ${t(`dates.${kind}.task`, { words: own })}`;
    return {
      uid: `${request.id}-${milestone}@kaiji.invalid`,
      sequence,
      on: Temporal.PlainDate.from(on),
      stamp: Temporal.Instant.from(request.lastAt),
      title,
      reason: [words.why(kind, own), words.title(request)].join('\n'),
    };
  }

  /** The dates of all open requests, or of the chosen ones; how many there were. */
  async function saveCalendar(only: ReadonlySet<string> | null = null): Promise<number> {
    const [dates, { toCalendarFile }] = await Promise.all([readDates(only), import('@/files/calendar')]);
    if (dates.length > 0) saveFile({ name: nameOf('ics'), type: 'text/calendar;charset=utf-8', text: toCalendarFile(dates.map(toCalendarDate), t('exports.calendarName')) });
    return dates.length;
  }

  /** The requests as a table, all or the chosen ones. */
  async function saveTable(rows: readonly RequestRow[] | null = null): Promise<number> {
    const [all, { toCsv }] = await Promise.all([rows ?? readAllRequests(), import('@/files/csv')]);
    saveFile({ name: nameOf('csv'), type: 'text/csv;charset=utf-8', text: toCsv([COLUMNS.map((column) => t(`exports.column.${column}`)), ...all.map(toCells)]) });
    return all.length;
  }

  function toCells(row: RequestRow): readonly string[] {
    const next = nextDateOf(row);
    return [
      row.reference,
      isSample(row.reference) ? `${t('samples.badge')}: ${words.title(row)}` : words.title(row),
      words.basis(row),
      row.company,
      t(`components.state.${row.state}`),
      row.outcome === null ? '' : t(`components.outcome.${row.outcome}`),
      next?.on ?? '',
      next ? words.why(next.kind, next.words) : '',
      t(`events.${row.lastKind}.what`),
      dayInLaw(row.lastAt).toString(),
      dayInLaw(row.createdAt).toString(),
    ];
  }

  return { saveCalendar, saveTable };
}

const COLUMNS = ['reference', 'what', 'basis', 'company', 'state', 'outcome', 'next', 'why', 'last', 'lastOn', 'begunOn'] as const;

/** The day is in the name, so that files of several days stand in order; nothing of what is inside is. */
function nameOf(ending: string): string {
  return `kaiji-${todayOfLaw().toString()}.${ending}`;
}
