import { type CertifiedProblem, checkUnits, type Place } from './certified-check';
import { toFullWidthForms, type Unit, unitsOf } from './certified-characters';
import { CERTIFIED_FORMS, type CertifiedForm } from './to-certified';

export type LineProblem = CertifiedProblem | ({ readonly kind: 'line-too-long'; readonly count: number; readonly limit: number } & Place);

export interface CountedLine extends Place {
  readonly count: number;
}

export interface CountedText {
  readonly lines: readonly CountedLine[];
  readonly problems: readonly LineProblem[];
}

/** Counts a text whose lines a person broke by hand, and names each line that is too long. Nothing is changed in it. */
export function countLines(text: string, form: CertifiedForm): CountedText {
  const { characters: limit, lines: perPage } = CERTIFIED_FORMS[form];
  const counted = splitLines(unitsOf(toFullWidthForms(text.replace(/\r\n?/g, '\n')))).map((units, index) => ({
    units,
    count: units.reduce((sum, unit) => sum + placesOf(unit), 0),
    page: Math.floor(index / perPage) + 1,
    line: (index % perPage) + 1,
  }));
  const placed = counted.map((line) => ({ ...line, from: 0, paragraph: { units: line.units, isName: false } }));
  const tooLong = counted.filter(({ count }) => count > limit).map(({ count, page, line }) => ({ kind: 'line-too-long', count, limit, page, line }) as const);
  return { lines: counted.map(({ count, page, line }) => ({ count, page, line })), problems: [...tooLong, ...checkUnits(placed)] };
}

/** A blank takes a place on a line that a person laid out, although it is no character of the text. */
function placesOf({ glyph, count }: Unit): number {
  return glyph.trim() === '' ? 1 : count;
}

/** A pair of brackets counts on the line of its first, wherever the second falls, so pairs are found before splitting. */
function splitLines(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const lines: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.glyph === '\n') lines.push([]);
    else lines.at(-1)?.push(unit);
  }
  return lines;
}
