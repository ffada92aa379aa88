import { checkLatin, checkUnits, type CertifiedNote, type CertifiedProblem } from './certified-check';
import { certifiedParagraphs, type CertifiedParagraph } from './certified-paragraphs';
import { type Unit } from './certified-characters';
import { type Letter } from './letter';

/** The sheets that the post office accepts for the copies (謄本): characters to a line, lines to a page. */
export const CERTIFIED_FORMS = {
  'vertical-20x26': { direction: 'vertical', characters: 20, lines: 26 },
  'horizontal-20x26': { direction: 'horizontal', characters: 20, lines: 26 },
  'horizontal-13x40': { direction: 'horizontal', characters: 13, lines: 40 },
  'horizontal-26x20': { direction: 'horizontal', characters: 26, lines: 20 },
} as const;
export type CertifiedForm = keyof typeof CERTIFIED_FORMS;

export interface CertifiedLine {
  readonly units: readonly Unit[];
  /** Counted characters, at most what the form allows. */
  readonly count: number;
}

export interface CertifiedSheet {
  readonly form: CertifiedForm;
  /** Each page holds at most as many lines as the form has; the last may hold fewer. */
  readonly pages: readonly (readonly CertifiedLine[])[];
  readonly characters: number;
  readonly longestLine: number;
  /** What the post office would not accept, each with its page and line, both from 1. */
  readonly problems: readonly CertifiedProblem[];
  /** What the person should look at: Latin letters that are allowed only in a proper noun, or several pages to be joined by a seal. */
  readonly notes: readonly CertifiedNote[];
}

/** Lays a letter out for content certification. Nothing is shortened: what does not fit or is not allowed is named. */
export function toCertified(letter: Letter, form: CertifiedForm): CertifiedSheet {
  const { direction, characters, lines } = CERTIFIED_FORMS[form];
  const paragraphs = certifiedParagraphs(letter, direction);
  const laidOut = paragraphs.flatMap((paragraph) => breakLines(paragraph, characters));
  const numbered = laidOut.map((line, index) => ({ ...line, page: Math.floor(index / lines) + 1, line: (index % lines) + 1 }));
  const latin = checkLatin(numbered);
  const pages = Math.ceil(laidOut.length / lines);
  return {
    form,
    pages: Array.from({ length: pages }, (_, page) => laidOut.slice(page * lines, (page + 1) * lines).map(({ units, count }) => ({ units, count }))),
    characters: laidOut.reduce((sum, { count }) => sum + count, 0),
    longestLine: Math.max(0, ...laidOut.map(({ count }) => count)),
    problems: [...ofLetter(letter), ...checkUnits(numbered), ...latin.problems],
    notes: [...latin.notes, ...(pages > 1 ? [{ kind: 'several-pages', pages } as const] : [])],
  };
}

export interface LaidOutLine extends CertifiedLine {
  readonly paragraph: CertifiedParagraph;
  /** The position in the paragraph of this line's first unit. */
  readonly from: number;
}

/** An empty paragraph is an empty line. No rules for line ends (禁則): the counter counts places. */
function breakLines(paragraph: CertifiedParagraph, characters: number): readonly LaidOutLine[] {
  const lines: LaidOutLine[] = [];
  let units: Unit[] = [];
  let from = 0;
  for (const [index, unit] of paragraph.units.entries()) {
    const used = units.reduce((sum, { cells }) => sum + cells, 0);
    if (used + unit.cells > characters && units.length > 0) {
      lines.push(toLine(units, paragraph, from));
      units = [];
      from = index;
    }
    units.push(unit);
  }
  return [...lines, toLine(units, paragraph, from)];
}

function toLine(units: readonly Unit[], paragraph: CertifiedParagraph, from: number): LaidOutLine {
  return { units, paragraph, from, count: units.reduce((sum, { count }) => sum + count, 0) };
}

/** Content certification is for one Japanese document alone in its envelope. */
function ofLetter({ language, blocks }: Letter): readonly CertifiedProblem[] {
  return [
    ...(language === 'ja' ? [] : [{ kind: 'japanese-only' } as const]),
    ...(blocks.some(({ kind }) => kind === 'enclosures') ? [{ kind: 'nothing-may-be-enclosed' } as const] : []),
  ];
}
