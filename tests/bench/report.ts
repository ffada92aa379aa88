import os from 'node:os';

/** One measured thing beside its budget. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly isKept: boolean;
}

export interface Circumstances {
  readonly browser: string;
  readonly on: Temporal.PlainDate;
  readonly runs: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** "61 ms (55 to 80)" */
export function withRange(values: readonly number[]): string {
  const rounded = (value: number) => value.toFixed(0);
  return `${rounded(median(values))} ms (${rounded(Math.min(...values))} to ${rounded(Math.max(...values))})`;
}

export function toMarkdown(rows: readonly Row[], { browser, on, runs }: Circumstances): string {
  const [processor] = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(0);
  return [
    '# Speed and size, measured',
    '',
    'Written by `npm run bench`: a report of one machine on one day, never a test.',
    '',
    `- Day: ${on.toString()}`,
    `- Browser: ${browser}, headless, each page opened in a tab in front`,
    `- Machine: ${processor?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${memory} GiB, ${os.type()}; load ${(os.loadavg()[0] ?? 0).toFixed(1)}`,
    `- Medians of ${runs}, in turn with an empty page of the same extension (smallest and largest in brackets)`,
    '',
    '| what | measured | budget | |',
    '|---|---|---|---|',
    ...rows.map(({ what, measured, budget, isKept }) => `| ${what} | ${measured} | ${budget} | ${isKept ? 'kept' : '**missed**'} |`),
    '',
  ].join('\n');
}
