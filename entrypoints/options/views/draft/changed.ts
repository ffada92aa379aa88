import { type LetterParagraph, type LetterRun } from '@/components/letter-paragraph';

/**
 * The paragraphs with the words marked that were not there before. Paragraphs that are the same are laid beside each
 * other first; of the rest each is compared with the one in its place, from both ends.
 */
export function markChanged(now: readonly LetterParagraph[], before: readonly LetterParagraph[]): readonly LetterParagraph[] {
  const left = before.map(textOf);
  const isSame = now.map((paragraph) => take(left, textOf(paragraph)));
  return now.map((paragraph, place) => (isSame[place] ? paragraph : mark(paragraph, left.shift() ?? '')));
}

function take(texts: string[], text: string): boolean {
  const at = texts.indexOf(text);
  if (at >= 0) texts.splice(at, 1);
  return at >= 0;
}

function mark(paragraph: LetterParagraph, before: string): LetterParagraph {
  const text = textOf(paragraph);
  const start = sharedStart(text, before);
  const end = text.length - sharedStart(reversed(text.slice(start)), reversed(before.slice(start)));
  return { ...paragraph, runs: split(paragraph.runs, start, end) };
}

/** Characters are compared whole, so that a mark never stands inside one. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  const others = [...b];
  for (const [place, character] of [...a].entries()) {
    if (character !== others[place]) break;
    length += character.length;
  }
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Plain words between two places become changed ones; a gap stays a gap. */
function split(runs: readonly LetterRun[], start: number, end: number): readonly LetterRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    if (run.kind !== 'text') return [run];
    const [a, b] = [clamp(start - from, run.text.length), clamp(end - from, run.text.length)];
    const parts: readonly LetterRun[] = [
      { kind: 'text', text: run.text.slice(0, a) },
      { kind: 'changed', text: run.text.slice(a, b) },
      { kind: 'text', text: run.text.slice(Math.max(a, b)) },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length);
}

function textOf({ runs }: LetterParagraph): string {
  return runs.map(({ text }) => text).join('');
}
