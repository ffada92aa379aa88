import { describe, expect, it } from 'vitest';
import { read, readJson } from './tree.ts';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const PACKAGE = readJson('package.json') as Package;
const { packages: LOCKED } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const OTHERS = Object.entries(LOCKED).filter(([place]) => place !== '');

describe('the packages', () => {
  it('are named with an exact version', () => {
    const named = Object.entries({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked at the version that is named', () => {
    const named = Object.entries({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
    expect(named.filter(([name, version]) => LOCKED[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('are each held to a digest', () => {
    expect(OTHERS.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place)).toEqual([]);
  });

  it('name no place that they are fetched from, so that any registry serves', () => {
    expect(OTHERS.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
    expect(read('.npmrc')).not.toMatch(/registry\s*=\s*http/);
  });
});

describe('the commands', () => {
  it('that the README names exist', () => {
    const named = [...read('README.md').matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, script, own]) => script ?? own ?? '');
    expect(named).toEqual(expect.arrayContaining(['start', 'test']));
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  it('that continuous integration runs are those of the README', () => {
    const lines = read('.ci/run').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['exec npm test']);
  });
});
