import { afterEach, beforeEach } from 'vitest';
import { effectScope, type EffectScope } from 'vue';

let scope: EffectScope;

beforeEach(() => {
  scope = effectScope();
});

afterEach(() => scope.stop());

/** Runs what a view would run, until the test ends. */
export function inView<T>(use: () => T): T {
  const used = scope.run(use);
  if (used === undefined) throw new Error('nothing was used');
  return used;
}
