import { Problem } from './set-up/words.js';

const FLAGS = {
  '--live': "open Jitera's real site instead of the stand-in",
  '--firefox': 'use Firefox instead of Chromium',
  '--headless': 'open no window: play the main job, say what was seen, save pictures',
};

/**
 * @typedef {object} Choice
 * @property {'chromium' | 'firefox'} browser
 * @property {boolean} isLive the real site, over the real network
 * @property {boolean} isPlayed no window: the main job is played and its pictures are kept
 */

/** Linux without a screen to open a window on. */
function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * @param {readonly string[]} words
 * @returns {Choice}
 */
export function readFlags(words) {
  const unknown = words.filter((word) => !(word in FLAGS));
  if (unknown.length > 0) {
    const known = Object.entries(FLAGS).map(([flag, meaning]) => `  ${flag.padEnd(12)}${meaning}`);
    throw new Problem([`npm start does not know ${unknown.join(' ')}. It knows, after \`npm start --\`:`, ...known].join('\n'));
  }
  return {
    browser: words.includes('--firefox') ? 'firefox' : 'chromium',
    isLive: words.includes('--live'),
    isPlayed: words.includes('--headless') || hasNoDisplay(),
  };
}
