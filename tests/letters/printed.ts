import { compose } from '@/domain/letter/compose';
import { type LetterContent } from '@/domain/letter/content-later';
import { LETTER_LANGUAGES, type LetterLanguage } from '@/domain/letter/letter';
import { toText } from '@/domain/letter/to-text';
import { toCertified } from '@/domain/letter/to-certified';
import { CERTIFIED, SAMPLES } from './samples';

export interface PrintedLetter {
  readonly file: string;
  readonly text: string;
}

/** Every sample in every language that its kind has: the content of the golden files. */
export function printLetters(): readonly PrintedLetter[] {
  const letters = Object.entries(SAMPLES).flatMap(([name, content]) =>
    inEveryLanguage(content).map((translated) => ({ file: `${name}.${translated.language}.txt`, text: print(translated) })),
  );
  return [...letters, ...printCertified()];
}

/** The erasure letter as a content-certified sheet, one line of the grid per line. Without an e-mail address it is fit to send. */
function printCertified(): readonly PrintedLetter[] {
  return (['vertical-20x26', 'horizontal-20x26'] as const).map((form) => {
    const composed = compose(CERTIFIED);
    if (composed.kind === 'incomplete') throw new Error(JSON.stringify(composed.gaps));
    const { pages, characters, longestLine, problems, notes } = toCertified(composed.letter, form);
    const sheets = pages.map((lines, page) => [`[page ${page + 1}]`, ...lines.map(({ units }) => units.map(({ glyph }) => glyph).join('').trimEnd())].join('\n'));
    const facts = JSON.stringify({ characters, longestLine, problems, notes });
    return { file: `certified-erase.${form}.txt`, text: `${[...sheets, facts].join('\n')}\n` };
  });
}

function inEveryLanguage(content: LetterContent): readonly LetterContent[] {
  if (content.kind === 'singapore-request') return [content];
  return LETTER_LANGUAGES.map((language: LetterLanguage) => ({ ...content, language }));
}

function print(content: LetterContent): string {
  const composed = compose(content);
  if (composed.kind === 'incomplete') throw new Error(`The sample has gaps: ${JSON.stringify(composed.gaps)}`);
  return `Subject: ${composed.letter.subject}\n\n${toText(composed.letter)}`;
}
