import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const DOCUMENTS = readdirSync('.').filter((name) => name.endsWith('.md'));

/** Links and pictures of a document that point into the project. */
function localLinks(document: string): readonly string[] {
  const targets = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

it.each(DOCUMENTS)('%s links to nothing that is missing', (document) => {
  expect(localLinks(document).filter((target) => !existsSync(target))).toEqual([]);
});

it('the links are really read', () => {
  expect(localLinks('README.md')).toContain('docs/pictures/popup.png');
});
