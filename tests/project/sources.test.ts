import { describe, expect, it } from 'vitest';
import { CODE, FILES, SHIPPED, linesThat, read } from './tree.ts';

const COMPONENTS = CODE.filter((file) => file.endsWith('.vue'));
const TEXTS = FILES.filter((file) => /\.(?:ts|js|vue|css|html|md|json|yml|yaml|svg|txt)$|(?:^|\/)\.[\w.]+$|\.ci\/run$/.test(file));

/** Written in two pieces, so that this file does not find itself. */
const MACHINE_PATH = new RegExp(['/wo', 'rk/|/ro', 'ot/|/ho', 'me/\\w'].join(''));
const UNFINISHED = new RegExp(['\\bTO', 'DO\\b|\\bFIX', 'ME\\b|\\bXX', 'X\\b'].join(''));

describe('the templates', () => {
  it('put no text into a page as markup', () => {
    expect(linesThat((line) => /\bv-html\b|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML/.test(line), COMPONENTS)).toEqual([]);
  });

  it('hold no fixed style, which the policy would refuse', () => {
    expect(linesThat((line) => /\sstyle="/.test(line), COMPONENTS)).toEqual([]);
  });
});

describe('the code that is shipped', () => {
  it('puts no text into a page as markup', () => {
    expect(linesThat((line) => /\binnerHTML\s*=|\bouterHTML\s*=|insertAdjacentHTML|document\.write/.test(line), SHIPPED)).toEqual([]);
  });
});

/** Another organisation is data: these folders work for any. */
it('names Jitera nowhere in the rules, the memory, the wire, the stores and the components', () => {
  const anybodys = SHIPPED.filter((file) => /^(?:domain|database|messages|stores|components)\//.test(file));
  expect(anybodys).not.toEqual([]);
  expect(linesThat((line) => /jitera/i.test(line), anybodys)).toEqual([]);
});

describe('the files of the project', () => {
  it('are at most 250 lines long, data excepted', () => {
    const isData = (file: string) => /^(?:organisations|locales)\/|^domain\/law\/[\w-]*holidays|\.test\.ts$|\.snap$/.test(file);
    const code = FILES.filter((file) => /\.(?:ts|js|vue|css)$/.test(file) && !isData(file));
    const long = code.filter((file) => read(file).trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('name no path of somebody’s machine', () => {
    expect(linesThat((line) => MACHINE_PATH.test(line), TEXTS)).toEqual([]);
  });

  it('promise no work without a date', () => {
    expect(linesThat((line) => UNFINISHED.test(line) && !/\d{4}-\d{2}-\d{2}/.test(line), CODE)).toEqual([]);
  });

  it('are named in kebab-case, components and their tests in PascalCase', () => {
    const names = CODE.map((file) => file.split('/').at(-1) ?? '');
    const isRight = (name: string) => /^[A-Z][A-Za-z0-9]*\.(?:vue|test\.ts)$|^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|js)$/.test(name);
    expect(names.filter((name) => !isRight(name))).toEqual([]);
  });
});
