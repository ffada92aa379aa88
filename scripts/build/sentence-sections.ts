import { readFileSync } from 'node:fs';
import { type Plugin } from 'vite';

const ASKED = /^(.+\.json)\?sections=([\w+]+)$/;

/**
 * `en.json?sections=background+nav` is a module of those sections alone. The whole file is what the pages share, and a
 * surface that says a few words would otherwise carry every sentence of every page.
 */
export function sentenceSections(): Plugin {
  return {
    name: 'kaiji-sentence-sections',
    enforce: 'pre',
    load(id) {
      const [, file, sections] = ASKED.exec(id) ?? [];
      if (file === undefined || sections === undefined) return null;
      this.addWatchFile(file);
      return moduleOf(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>, sections.split('+'));
    },
  };
}

function moduleOf(sentences: Readonly<Record<string, unknown>>, sections: readonly string[]) {
  const lines = sections.map((section) => {
    if (!(section in sentences)) throw new Error(`The sentences have no section "${section}".`);
    return `export const ${section} = ${JSON.stringify(sentences[section])};`;
  });
  return { code: [...lines, `export default { ${sections.join(', ')} };`].join('\n'), moduleType: 'js' as const };
}
