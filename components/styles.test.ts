import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const components = globSync('components/*.vue', { cwd: root });
const sheets = globSync('assets/styles/*.css', { cwd: root });
const ORDER = '@layer tokens, base, components, pages;';

describe.each(components)('%s', (path) => {
  // A component that two pages share lands in a style sheet of its own, which is loaded before the page's:
  // without the order in it, the reset would win over the component.
  it('states the order of the layers before its own layer', () => {
    const style = /<style>(.*)<\/style>/s.exec(read(path))?.[1];
    if (style === undefined) return;
    expect(style.trim().startsWith(`${ORDER}\n\n@layer components {`)).toBe(true);
  });

  it('has no style attribute, which the policy of the pages would refuse', () => {
    expect(read(path)).not.toMatch(/\sstyle=|:style=|v-html/);
  });
});

it('uses no token that is not defined', () => {
  const defined = new Set(Array.from(read('assets/styles/tokens.css').matchAll(/^\s+(--[\w-]+):/gm), ([, name]) => name));
  const used = [...components, ...sheets].flatMap((path) => Array.from(read(path).matchAll(/var\((--[\w-]+)/g), ([, name]) => `${path}: ${name}`));
  expect(used.filter((use) => !defined.has(use.split(': ')[1]))).toEqual([]);
});

it('names a colour nowhere but in the tokens', () => {
  const coloured = [...components, ...sheets].filter((path) => !path.endsWith('tokens.css') && /#[0-9a-f]{3,8}\b|\brgb\(/i.test(read(path)));
  expect(coloured).toEqual([]);
});
