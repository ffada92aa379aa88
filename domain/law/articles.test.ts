import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { abbreviateArticle, ARTICLES, type ArticleKey, citeArticle, nameArticle } from './articles';
import { LAWS } from './laws';
import { SOURCES } from './sources';

const KEYS = Object.keys(ARTICLES) as ArticleKey[];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

function numbersOf(text: string): string[] {
  return text.match(/\d+[A-Z]?/g) ?? [];
}

/** appi.33.2.iii -> 33, 2, 3 */
function numbersInKey(key: ArticleKey): string[] {
  const parts = key.slice(ARTICLES[key].law.length + 1).split(/[.-]/);
  return parts.flatMap((part) => (ROMAN.includes(part) ? [String(ROMAN.indexOf(part) + 1)] : numbersOf(part)));
}

describe('the table of articles', () => {
  it.each([
    ['appi.33.1', '第33条第1項', 'Article 33(1)', '法33条1項', 'Art. 33(1)'],
    ['appi.36', '第36条', 'Article 36', '法36条', 'Art. 36'],
    ['appi.26.1.main', '第26条第1項本文', 'the main text of Article 26(1)', '法26条1項本文', 'Art. 26(1) main text'],
    ['appi.39.1.proviso', '第39条第1項ただし書', 'the proviso to Article 39(1)', '法39条1項ただし書', 'Art. 39(1) proviso'],
    ['appi.33.2.iii', '第33条第2項第3号', 'Article 33(2)(iii)', '法33条2項3号', 'Art. 33(2)(iii)'],
    ['appi.132.ii', '第132条第2号', 'Article 132(ii)', '法132条2号', 'Art. 132(ii)'],
    ['appi-order.12', '第12条', 'Article 12', '令12条', 'Order Art. 12'],
    ['appi-rules.18.3', '第18条第3項', 'Article 18(3)', '規則18条3項', 'Rules Art. 18(3)'],
    ['ppc-qa.9-12', 'Q9-12', 'Q9-12', '委員会Q9-12', 'PPC Q9-12'],
    ['civil.140', '第140条', 'Article 140', '民法140条', 'Civil Code Art. 140'],
    ['pdpa.21.1', '第21条第1項', 'section 21(1)', 'PDPA21条1項', 's 21(1)'],
    ['pdpa.48H', '第48H条', 'section 48H', 'PDPA48H条', 's 48H'],
    ['pdp-regulations.5', '第5条', 'regulation 5', 'PDP規則5条', 'reg 5'],
    ['pdpc-key-concepts.12.41', '12.41項', 'paragraph 12.41', 'PDPCガイドライン12.41', 'Guidelines para 12.41'],
  ] as const)('prints %s in every form', (...[key, ja, en, jaShort, short]) => {
    expect(ARTICLES[key]).toMatchObject({ ja, en, jaShort, short });
    expect([nameArticle(key, 'ja'), nameArticle(key, 'en')]).toEqual([ja, en]);
    expect([abbreviateArticle(key, 'ja'), abbreviateArticle(key, 'en')]).toEqual([jaShort, short]);
  });

  it('cites an article together with its law', () => {
    expect(citeArticle('appi.32.2', 'ja')).toBe('個人情報の保護に関する法律第32条第2項');
    expect(citeArticle('appi.32.2', 'en')).toBe('Article 32(2) of the Act on the Protection of Personal Information');
  });

  it.each(KEYS.filter((key) => !key.includes('schedule')))('%s prints the numbers of its key, and no others, in all four forms', (key) => {
    const { ja, en, short, jaShort } = ARTICLES[key];
    expect([ja, jaShort].map(numbersOf)).toEqual([numbersInKey(key), numbersInKey(key)]);
    const romanAsNumber = (text: string) => text.replace(/\((i+)\)/g, (_, roman: string) => `(${roman.length})`);
    expect([en, short].map(romanAsNumber).map(numbersOf)).toEqual([numbersInKey(key), numbersInKey(key)]);
  });

  it.each(KEYS)('%s names its law, its source and the days of the check', (key) => {
    const { law, source, checkedOn, recheckOn } = ARTICLES[key];
    expect(key.startsWith(`${law}.`)).toBe(true);
    expect(LAWS[law].name.ja).not.toBe('');
    expect(SOURCES[source].title.en).not.toBe('');
    expect(checkedOn < recheckOn).toBe(true);
  });

  it('is never printed twice the same within one law', () => {
    const printed = KEYS.map((key) => citeArticle(key, 'en'));
    expect(new Set(printed).size).toBe(printed.length);
  });
});

const ARTICLE_NUMBER = new RegExp(
  [
    '[0-9０-９一二三四五六七八九十]+条',
    'Q\\d+-\\d+',
    '\\b(?:art|arts|article|articles|section|sections|reg|regulation|regulations|para|paragraph|paragraphs|s|ss)\\b\\.?\\s*\\d{1,3}(?!\\d)',
    '\\d\\(\\d\\)',
  ].join('|'),
  'i',
);

function textsIn(path: URL): string[] {
  const file = ts.createSourceFile('file.ts', readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

const OTHER_FILES = readdirSync(new URL('.', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'articles.ts',
);

describe('the other files of the law', () => {
  it.each(['第33条', '法33条1項', 'Article 33(1)', 'Art. 39', 'section 21', 's 48H', 'reg 5', 'Q9-12', '三十九条'])(
    'would be caught writing %s',
    (text) => {
      expect(text).toMatch(ARTICLE_NUMBER);
    },
  );

  it.each(OTHER_FILES)('%s writes no article number in a text', (name) => {
    const found = textsIn(new URL(name, import.meta.url)).filter((text) => !(text in ARTICLES) && ARTICLE_NUMBER.test(text));
    expect(found).toEqual([]);
  });
});
