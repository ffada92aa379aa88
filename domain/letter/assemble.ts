import { type Words } from '@/domain/law/words';
import { type Head } from './content';
import { type Gap } from './field';
import { frame } from './frame';
import { type Block, COMPOSER_VERSION, type Letter, type LetterKind, type Line, type TextLanguage } from './letter';
import { say } from './line';
import { isBlank, tidy } from './own-text';

/** A finished letter; or a preview of an unfinished one, with what keeps it from being finished. */
export type Composed =
  | { readonly kind: 'complete'; readonly letter: Letter }
  | { readonly kind: 'incomplete'; readonly preview: Letter; readonly gaps: readonly Gap[] };

export interface Part {
  readonly opening: Line;
  readonly body: readonly Block[];
}

export interface Parts {
  readonly head: Head;
  readonly kind: LetterKind;
  readonly gaps: readonly Gap[];
  readonly title: Words;
  readonly ja: Part;
  readonly en: Part;
}

/** The blocks in each language, ready to be put together; a letter's own sentences come framed by `assemble`. */
export interface Finished extends Pick<Parts, 'head' | 'kind' | 'gaps' | 'title'> {
  readonly blocks: Readonly<Record<TextLanguage, readonly Block[]>>;
}

/** Puts a letter together in the language that the person chose. */
export function assemble(parts: Parts): Composed {
  const { head, title } = parts;
  const blocksIn = (language: TextLanguage) => frame({ head, title: title[language], ...parts[language] }, language);
  return finish({ ...parts, blocks: { ja: blocksIn('ja'), en: blocksIn('en') } });
}

export function finish(finished: Finished): Composed {
  const { head, kind, gaps } = finished;
  const letter: Letter = {
    composer: COMPOSER_VERSION,
    kind,
    language: head.language,
    subject: subjectOf(finished),
    blocks: blocksOf(finished),
  };
  return gaps.length === 0 ? { kind: 'complete', letter } : { kind: 'incomplete', preview: letter, gaps };
}

function subjectOf({ head, title }: Finished): string {
  const language = head.language === 'en' ? 'en' : 'ja';
  if (isBlank(head.reference)) return title[language];
  const reference = tidy(head.reference);
  return language === 'ja' ? `${title.ja}（整理番号 ${reference}）` : `${title.en} (reference ${reference})`;
}

const IS_TRANSLATION = say`English translation, for reference. The Japanese text is the letter.`;

function blocksOf({ head, blocks }: Finished): readonly Block[] {
  if (head.language !== 'ja+en') return blocks[head.language];
  return [...blocks.ja, { kind: 'translation', note: IS_TRANSLATION, blocks: blocks.en }];
}
