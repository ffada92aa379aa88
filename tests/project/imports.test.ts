import path from 'node:path';
import { expect, it } from 'vitest';
import { CODE, read } from './tree.ts';

const KNOWN = new Set(CODE);
const IMPORT = /(?:^|[\s;])(?:import|export)\s(?!type\b)[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]/g;

/** The files that a file takes code from when it is loaded; types and lazy imports make no cycle. */
function importsOf(file: string): string[] {
  const names = [...read(file).matchAll(IMPORT)].filter(([text]) => !takesOnlyTypes(text)).map(([, from, bare]) => from ?? bare ?? '');
  return names.flatMap((name) => toFile(file, name) ?? []);
}

function takesOnlyTypes(text: string): boolean {
  const names = /\{([^}]*)\}\s*from/.exec(text)?.[1];
  if (names === undefined || /import\s+\w/.test(text)) return false;
  const each = names.split(',').map((name) => name.trim()).filter(Boolean);
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

function toFile(importer: string, name: string): string | undefined {
  if (!/^@\/|^\.\//.test(name)) return undefined;
  const target = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(importer), name);
  return [target, `${target}.ts`, `${target}.js`, `${target}/index.ts`].find((file) => KNOWN.has(file));
}

/** The first way around that can be found from each file, written as a chain. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) found.push([...way.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

const GRAPH = new Map(CODE.map((file) => [file, importsOf(file)]));

it('no file takes code from itself by way of others', () => {
  expect(cycles(GRAPH)).toEqual([]);
});

it('the graph is really read', () => {
  expect(GRAPH.get('wxt.config.ts')).toEqual(['scripts/build/holiday-names.ts', 'scripts/build/sentence-sections.ts', 'manifest.config.ts']);
  expect(cycles(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b → c → b']);
});

it('no folder is left by two dots', () => {
  const wrong = CODE.filter((file) => /(?:from|import)\s*\(?\s*['"]\.\.\//.test(read(file)));
  expect(wrong).toEqual([]);
});
