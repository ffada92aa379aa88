/** Letters that some system refuses in a name, or that show it otherwise than it is: controls, separators, marks that turn the line. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;
/** Windows keeps these for devices, with whatever ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
/** File systems end a name at 255 bytes; a folder's name and a number have to fit as well. */
const LONGEST = 160;

/** A name that means the same on every system, for a file that somebody else named: never a path, never hidden, never empty. */
export function safeFileName(name: string, otherwise = 'file'): string {
  const plain = name.normalize('NFC').replace(REFUSED, '_').replace(DEVICES, '_$&');
  const trimmed = plain.replace(/^[.\s]+|[.\s]+$/gu, '');
  return trimmed === '' ? otherwise : shorten(trimmed);
}

/** Names in one folder, each once: the second `scan.pdf` is `scan (2).pdf`, whatever the case of its letters. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = numbered(name, count);
    taken.add(free.toLowerCase());
    return free;
  });
}

function numbered(name: string, count: number): string {
  const { stem, ending } = split(name);
  return `${stem} (${count})${ending}`;
}

function shorten(name: string): string {
  const { stem, ending } = split(name);
  const room = LONGEST - bytesOf(ending);
  if (bytesOf(stem) <= room) return name;
  let kept = '';
  for (const character of stem) {
    if (bytesOf(kept + character) > room) break;
    kept += character;
  }
  return kept + ending;
}

/** An ending is short; what follows the last point of a sentence is not one. */
function split(name: string): { readonly stem: string; readonly ending: string } {
  const [ending = ''] = /(?<=.)\.[\p{L}\p{N}]{1,8}$/u.exec(name) ?? [];
  return { stem: name.slice(0, name.length - ending.length), ending };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
