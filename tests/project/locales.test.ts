import { describe, expect, it } from 'vitest';
import { DATE_KINDS } from '@/domain/request/dates';
import { PUT_TOGETHER, TAKEN_WHOLE } from './locale-keys.ts';
import { SHIPPED, read, readJson } from './tree.ts';

type Tree = { readonly [key: string]: string | Tree };

const SOURCE = SHIPPED.map(read).join('\n');

function flatten(tree: Tree, prefix = ''): [key: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const EN = new Map(flatten(readJson('locales/en.json') as Tree));
const JA = new Map(flatten(readJson('locales/ja.json') as Tree));

/** `{name}` and linked `@:key`; each once, because a language may say one of them twice. */
function placeholders(sentence: string): string[] {
  return [...new Set(sentence.match(/\{[^}]+\}|@(?:\.\w+)?:[\w.]+/g) ?? [])].sort();
}

/** What was filled into a row to make a key, or nothing when the key does not fit it. */
function filledIn(row: string, key: string): readonly string[] | undefined {
  const parts = row.split('**').map((part) => part.replaceAll('.', '\\.').replaceAll('*', '([^.]+)'));
  const pattern = new RegExp(`^${parts.join('(.+)')}$`);
  return pattern.exec(key)?.slice(1);
}

/** A part that is filled in has to come from somewhere: a word in quotes, or the name of a property. */
function isWordOfTheCode(part: string): boolean {
  const word = RegExp.escape(part);
  return new RegExp(`['"\`.]${word}['"\`]|\\b${word}\\??:`).test(SOURCE);
}

function isPutTogether(key: string): boolean {
  return PUT_TOGETHER.some((row) => filledIn(row, key)?.every((filled) => filled.split('.').every(isWordOfTheCode)));
}

function isUsed(key: string): boolean {
  const isNamed = ["'", '"', '`'].some((quote) => SOURCE.includes(quote + key + quote));
  return isNamed || isPutTogether(key) || TAKEN_WHOLE.some(({ keys }) => key.startsWith(keys));
}

/** Whether the code holds the row as a template, such as `letter.kind.${kind}`. */
function isInCode(row: string): boolean {
  const template = row.split(/\*+/).map((part) => part.replaceAll('.', '\\.')).join('\\$\\{[^`]+?\\}');
  return new RegExp(`\`${template}\``).test(SOURCE);
}

describe('the sentences in English and in Japanese', () => {
  it('say of each kind of date what is to be done, whose it is, and why', () => {
    const wanted = DATE_KINDS.flatMap((kind) => ['task', 'whose', 'reason'].map((part) => `dates.${kind}.${part}`));
    const said = [...EN.keys()].filter((key) => key.startsWith('dates.'));
    expect(said.sort()).toEqual(wanted.sort());
  });

  it('have the same keys', () => {
    expect([...JA.keys()].sort()).toEqual([...EN.keys()].sort());
  });

  it('have the same placeholders', () => {
    const differing = [...EN].filter(([key, sentence]) => placeholders(sentence).join() !== placeholders(JA.get(key) ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are never empty and hold no markup', () => {
    const odd = [...EN, ...JA].filter(([, sentence]) => sentence.trim() === '' || /<\/?[a-z][^>]*>/i.test(sentence));
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    expect([...EN.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are there wherever the code names one', () => {
    const named = [...SOURCE.matchAll(/\bt\(\s*['"]([\w.-]+)['"]|keypath="([\w.-]+)"/g)].map(([, called, bound]) => called ?? bound ?? '');
    expect(named.filter((key) => !EN.has(key))).toEqual([]);
  });
});

describe('the list of keys that are put together', () => {
  it.each(PUT_TOGETHER)('%s is used and fits a key', (row) => {
    expect(isInCode(row)).toBe(true);
    expect([...EN.keys()].some((key) => filledIn(row, key))).toBe(true);
  });

  it('names every template that the code looks sentences up by', () => {
    const rows = PUT_TOGETHER.map((row) => row.replace('**', '*'));
    const templates = [...SOURCE.matchAll(/\bt\([^`()]*`([^`]+)`/g)].map(([, text = '']) => text.replaceAll(/\$\{[^}]+\}/g, '*'));
    expect(templates.filter((row) => !rows.includes(row))).toEqual([]);
  });
});

describe('the sentences that are taken out of the file whole', () => {
  it.each(TAKEN_WHOLE)('$keys are taken in $file, each by its name', ({ keys, file }) => {
    const names = [...EN.keys()].filter((key) => key.startsWith(keys)).map((key) => key.slice(keys.length));
    const folder = SHIPPED.filter((one) => one.startsWith(file.replace(/[^/]+$/, ''))).map(read).join('\n');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(folder))).toEqual([]);
  });
});
