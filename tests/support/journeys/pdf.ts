import { type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface PrintedPage {
  /** As `bare` gives it. */
  readonly words: string;
  /** In millimetres, rounded. */
  readonly width: number;
  readonly height: number;
}

/** Prints a page as a person would to a file, and reads it back. */
export async function printToPdf(page: Page): Promise<readonly PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  const { text } = await extractText(document, { mergePages: false });
  return Promise.all(
    text.map(async (words, index) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(index + 1)).view;
      return { words: bare(words), width: toMillimetres(right - left), height: toMillimetres(top - bottom) };
    }),
  );
}

/** A font draws these with the glyph of the usual character, and a PDF then gives back the rare one. */
const RARE: Readonly<Record<string, string>> = {
  '∕': '/', '⺟': '母', '⺠': '民', '⻁': '虎', '⻄': '西', '⻆': '角', '⻑': '長', '⻘': '青', '⻝': '食', '⻤': '鬼', '⻨': '麦', '⻩': '黄', '⻭': '歯', '⻯': '竜',
};

/** A text without white space and without differences that paper does not show. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').replace(/[∕⺀-⻳]/gu, (rare) => RARE[rare] ?? rare);
}

/** The characters of a text in one order: print places them, so only which ones there are can be compared. */
export function charactersOf(text: string): string {
  return [...bare(text)].sort().join('');
}

function toMillimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
