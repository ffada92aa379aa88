import { HOSTILE } from './hostile.ts';
import { escapeHtml, layout } from './layout.ts';

/** A page whose title, and by script its storage keys and values, hold every hostile text. */
export function hostilePage(): string {
  const title = `${HOSTILE.markup} ${HOSTILE.bidi} ${HOSTILE.template}`;
  return layout({
    title,
    main: `<main data-hostile="${escapeHtml(JSON.stringify(HOSTILE))}"><h1>Hostile input</h1><p>Titles, cookies and storage keys of this page hold texts that must never be more than text.</p></main>`,
    scripts: ['/hostile.js'],
  });
}
