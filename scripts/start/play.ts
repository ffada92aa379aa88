import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { REQUEST_STEPS } from './request-steps.ts';
import { type Scene, type Step } from './scene.ts';
import { SITE_STEPS } from './site-steps.ts';
import { type Stage } from './stage.ts';

const PICTURES = '.output/preview';
export const MAIN_JOB: readonly Step[] = [...SITE_STEPS, ...REQUEST_STEPS];

/** Plays the main job and says what was seen at each step. @returns the exit code */
export async function play(stage: Stage, home: string): Promise<number> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const scene: Scene = { stage, home, picture: (name) => path.join(PICTURES, `${name}.png`), tabs: new Map() };
  for (const [index, step] of MAIN_JOB.entries()) {
    try {
      console.log(`${index + 1}. ${step.title}: ${await step.act(scene)}`);
    } catch (error) {
      console.log(`Step ${index + 1}, “${step.title}”, failed in ${stage.browser}: ${reasonOf(error)}`);
      return 1;
    }
  }
  console.log(`Pictures: ${PICTURES}/`);
  return 0;
}

/** The first words of an error: a driver's whole account would bury them. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(text).split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 3).join(' | ');
}
