import { readFileSync } from 'node:fs';
import { type Stage, type Tab } from './stage.ts';

/** What the steps of the main job share. */
export interface Scene {
  readonly stage: Stage;
  readonly home: string;
  /** Where the picture of that name is kept. */
  picture(name: string): string;
  /** The tabs that stay open from step to step. */
  readonly tabs: Map<string, Tab>;
}

export interface Step {
  readonly title: string;
  /** Does it and gives in words what was seen; throws when it was not what it should be. */
  act(scene: Scene): Promise<string>;
}

const SENTENCES = JSON.parse(readFileSync('locales/en.json', 'utf8')) as unknown;

/** A sentence of the pages by its key: the steps name what they press as the locale does. */
export function say(key: string): string {
  const found = key.split('.').reduce((tree: unknown, part) => (tree as Record<string, unknown> | undefined)?.[part], SENTENCES);
  if (typeof found !== 'string') throw new Error(`locales/en.json has no sentence ${key}`);
  return found;
}

export function tabOf({ tabs }: Scene, name: string): Tab {
  const tab = tabs.get(name);
  if (!tab) throw new Error(`no step has opened the tab ${name}`);
  return tab;
}
