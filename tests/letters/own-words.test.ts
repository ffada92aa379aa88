import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '@/domain/letter/compose';
import { type LetterContent } from '@/domain/letter/content-later';
import { type Block, type Letter, type Span } from '@/domain/letter/letter';
import { isBlank, tidy } from '@/domain/letter/own-text';
import { toText } from '@/domain/letter/to-text';
import { SAMPLES } from './samples';

type Path = readonly (string | number)[];

/** What a person chooses or what is ours, not what is typed; e-mail addresses have a form of their own. */
const NOT_TYPED = /^(kind|language|right|rights|ground|result|addressee|topics|policyClause|policyClauses|withdrawn|label|papers|ja|en|email|mailAddress|inEnglish)$/;

function typedFields(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null || 'calendarId' in value) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_TYPED.test(key))
    .flatMap(([key, inner]) => typedFields(inner, [...path, key]));
}

function withText(content: unknown, path: Path, text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(content)) return content.map((item: unknown, index) => (String(index) === key ? withText(item, rest, text) : item));
  return { ...(content as object), [key]: withText((content as Record<string, unknown>)[String(key)], rest, text) };
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

function previewOf(content: LetterContent): Letter {
  const composed = compose(content);
  return composed.kind === 'complete' ? composed.letter : composed.preview;
}

/** A call note is for oneself and prints no sender; an English signature has no reading; a wish needs data to be disclosed. */
function isPrinted(content: LetterContent, path: Path): boolean {
  const [first] = path;
  if (content.kind === 'ppc-call' && first === 'sender') return false;
  if (content.language === 'en' && path.at(-1) === 'reading' && (content.agent === null || first === 'agent')) return false;
  if (first === 'receive') return content.kind === 'first-request' && content.asks.some(({ right }) => right === 'jp.disclose');
  return true;
}

/** Any UTF-16 whatever: control characters, halves of a character, unassigned code points. */
const ANYTHING = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 });

const CASES = Object.entries(SAMPLES).flatMap(([name, sample]) =>
  (['ja', 'en'] as const)
    .filter((language) => sample.kind !== 'singapore-request' || language === 'en')
    .map((language) => [name, language, { ...sample, language, inEnglish: null, ownParagraphs: ['見本'] } as LetterContent] as const),
);

const NASTY = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom('$&', "$'$`$1", '{{x}}', ']', '[[', '<a@b>', '${name}', '%s', '［未記入］', '\u202Eטקסט', 'ﾄｳｷｮｳﾄ', '😀👨‍👩‍👧', '以上', '【手続について】', '=?UTF-8?B?eA==?=', '\\n', '1. ', '---'),
);

describe.each(CASES)('what a person typed in %s (%s)', (_name, _language, content) => {
  const fields = typedFields(content).filter((path) => isPrinted(content, path));

  it('stands in the letter exactly once, unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), NASTY, (path, typed) => {
        const own = `⟦${typed.replace(/\p{Cc}|[\u2028\u2029]/gu, '')}⟧`;
        const composed = compose(withText(content, path, ` ${own}\r\n`) as LetterContent);
        expect(composed.kind, path.join('.')).toBe('complete');
        if (composed.kind === 'complete') expect(occurrences(toText(composed.letter), own), path.join('.')).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('is a leaf: nothing else in the letter changes with it', () => {
    const leaves = (text: string) =>
      fields.map((path) => allSpans(previewOf(withText(content, path, text) as LetterContent).blocks).filter(({ kind }) => kind === 'words'));
    expect(leaves('⟦a⟧')).toEqual(leaves('{{b}}$&'));
  });

  it('is printed, or named as what cannot be printed, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), ANYTHING, (path, typed) => {
        const composed = compose(withText(content, path, typed) as LetterContent);
        if (composed.kind === 'complete') expect(isBlank(typed) || toText(composed.letter).includes(tidy(typed))).toBe(true);
        else expect(composed.gaps.some(({ field }) => field.startsWith(String(path[0])) || path[0] === 'corrections')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is named when it is ten thousand characters in a field for a line', () => {
    const path = fields.find(([first]) => first === 'sender') ?? fields[0] ?? [];
    const composed = compose(withText(content, path, 'あ'.repeat(10_001)) as LetterContent);
    expect(composed.kind === 'incomplete' && composed.gaps[0]).toMatchObject({ kind: 'too-long' });
  });
});

function allSpans(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => spansIn(block));
}

function spansIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}
