/** A line with its name before it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** One entry of the history in words. */
export interface CaseLine {
  readonly id: string;
  readonly day: string;
  readonly dateTime: string;
  readonly who: string;
  readonly what: string;
  /** The word for one that was taken back; null for one that stands. */
  readonly voided: string | null;
  readonly details: readonly string[];
  readonly quote: string | null;
  readonly notes: readonly string[];
}

/** A letter or a file: what it is, and its hash. */
export interface CaseItem {
  readonly id: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly sha256: string;
}

export interface CaseSection<T> {
  readonly heading: string;
  readonly note: string;
  readonly items: readonly T[];
}

/** A case in the words of one language, for the page and for the text beside its files. */
export interface CaseDocument {
  readonly title: string;
  /** For something made up: said before anything else. */
  readonly warning: string | null;
  readonly facts: readonly Labelled[];
  readonly asks: CaseSection<string>;
  readonly timeline: CaseSection<CaseLine>;
  readonly letters: CaseSection<CaseItem>;
  readonly papers: CaseSection<CaseItem>;
  /** Who put it together, what it cannot know, and what is not in it. */
  readonly remarks: CaseSection<string>;
}

/** The case as plain text, line by line. Equal documents give equal texts. */
export function toCaseText({ title, warning, facts, asks, timeline, letters, papers, remarks }: CaseDocument): string {
  const parts = [
    [plain(title), '='.repeat(40), ...(warning === null ? [] : [warning])],
    facts.map(labelled),
    section(asks, (ask) => [`- ${plain(ask)}`]),
    section(timeline, lineOf),
    section(letters, itemOf),
    section(papers, itemOf),
    section(remarks, (remark) => [`- ${remark}`]),
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section<T>({ heading, note, items }: CaseSection<T>, toLines: (item: T) => readonly string[]): readonly string[] {
  return items.length === 0 && note === '' ? [] : [heading, '-'.repeat(40), ...(note === '' ? [] : [note]), ...items.flatMap(toLines)];
}

function lineOf({ dateTime, who, what, voided, details, quote, notes }: CaseLine): readonly string[] {
  const head = `${dateTime}  ${who}  ${voided === null ? what : `[${voided}] ${what}`}`;
  return [head, ...details.map(indented), ...(quote === null ? [] : quote.split(/\r\n|[\r\n]/).map((line) => `    | ${line}`)), ...notes.map(indented)];
}

function itemOf({ title, details, sha256 }: CaseItem): readonly string[] {
  return [plain(title), ...details.map(indented), ...(sha256 === '' ? [] : [indented(`SHA-256 ${sha256}`)])];
}

function labelled({ label, text }: Labelled): string {
  return `${label}: ${plain(text)}`;
}

function indented(text: string): string {
  return `    ${plain(text)}`;
}

/** A name from outside may hold line breaks or marks that turn the direction of writing: no line can pose as another. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
