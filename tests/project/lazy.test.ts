import { expect, it } from 'vitest';
import { BUILDS, builtFiles, builtText, type Build } from './built.ts';

/** What only the lists by which something seen gets a name hold: where each is from. */
const LISTS = ['github.com/jkwakman/Open-Cookie-Database', 'github.com/patrickhulce/third-party-web'] as const;
/** What only the library for calendar files says, and only the one that reads mails. */
const LIBRARIES = ['X-WR-CALNAME', 'Maximum MIME nesting depth'] as const;

/** A file and everything that is loaded with it, before anybody asks: not what is fetched by `import()`. */
function loadedWith(build: Build, start: string): ReadonlySet<string> {
  const files = builtFiles(build);
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !files.includes(file)) return;
    seen.add(file);
    const text = builtText(build, file);
    const named = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)]
      : [...text.matchAll(/(?:import|from)\s*["']\.\/([\w./-]+\.js)["']/g)];
    for (const [, name = ''] of named) visit(file.endsWith('.html') ? name : `${file.includes('/') ? `${file.split('/').slice(0, -1).join('/')}/` : ''}${name}`);
  };
  visit(start);
  return seen;
}

const holdingLists = (build: Build, files: Iterable<string>): readonly string[] => [...files].filter((file) => [...LISTS, ...LIBRARIES].some((list) => builtText(build, file).includes(list)));

it.each(BUILDS)('in $browser, the lists of names and the libraries for single files are in the build, each in a file of its own', (build) => {
  const scripts = builtFiles(build).filter((file) => file.endsWith('.js'));
  expect(holdingLists(build, scripts)).toHaveLength(LISTS.length + LIBRARIES.length);
});

it.each(BUILDS.flatMap((build) => ['popup.html', 'options.html', 'background.js', 'page-script.js'].map((start) => ({ build, start, browser: build.browser }))))(
  'in $browser, $start does not carry them',
  ({ build, start }) => {
    const loaded = loadedWith(build, start);
    expect(loaded.size).toBeGreaterThan(0);
    expect(holdingLists(build, loaded)).toEqual([]);
  },
);
