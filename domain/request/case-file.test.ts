import { describe, expect, it } from 'vitest';
import { aLetter, aLog, answered, arrived, asked, aSending, closed, day, DRAFTED, erased, READIED, sent, voided } from '@/tests/support/requests';
import { toCaseFile, type CaseFile } from './case-file';
import { toCaseJson } from './case-json';
import { type FileStamp, type RequestFact } from './event';

const ANSWER: FileStamp = { id: 'f1', name: '回答.pdf', size: 9, sha256: 'aa', type: 'application/pdf', sensitive: false };
const PASSPORT: FileStamp = { id: 'f2', name: 'passport 山田.jpg', size: 7, sha256: 'bb', type: 'image/jpeg', sensitive: true };
const REPORT: FileStamp = { id: 'f3', name: 'report-2026-11-20.json', size: 5, sha256: 'cc', type: 'text/plain', sensitive: false };

const attached = (file: FileStamp, about: string | null = null): RequestFact => ({ kind: 'attached', file, about });
const NOTE: RequestFact = { kind: 'noted', text: 'they sounded unsure' };

const LOG = aLog(
  DRAFTED, READIED, sent('2026-11-02'), arrived('2026-11-04'), NOTE, asked('identification', '2026-11-06'), attached(PASSPORT), arrived('2026-11-05'), voided('e8'),
  { kind: 'reasonsAsked', ...aSending('2026-11-20', { ...aLetter('why'), sha256: 'f'.repeat(64) }) }, attached(ANSWER), attached(REPORT), answered('partial'), { ...closed('partial'), reason: 'tired of it' } as RequestFact,
);

function made(own = false, ...sensitive: readonly string[]): CaseFile {
  const file = toCaseFile(LOG, { own, sensitive: new Set(sensitive) }, new Set(['cc']));
  if (!file) throw new Error('a log that begins makes a case file');
  return file;
}

describe('a case file', () => {
  it('holds the letters that went and the files, numbered in the order in which they came', () => {
    const { letters, papers } = made();
    expect(letters.map(({ number, for: kind, sending }) => [number, kind, sending.letter.text])).toEqual([[1, 'request', 'words'], [2, 'reasons', 'why']]);
    expect(papers.map(({ number, kind, file, isLeftOut }) => [number, kind, file.id, isLeftOut])).toEqual([[1, 'attachment', 'f2', true], [2, 'attachment', 'f1', false], [3, 'evidence', 'f3', false]]);
  });

  it('has a sensitive file in it only where the person ticks it', () => {
    expect(made(false, 'f2').papers.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false, false]);
    expect(made(false, 'f1').papers.map(({ isLeftOut }) => isLeftOut)).toEqual([true, false, false]);
  });

  it('keeps notes, own dates and drafting to the person, and counts them', () => {
    expect(made().entries.map(({ event }) => event.fact.kind)).toEqual(['sent', 'arrived', 'asked', 'attached', 'arrived', 'voided', 'reasonsAsked', 'attached', 'attached', 'answered', 'closed']);
    expect(made().ownLeftOut).toBe(3);
    expect(made(true).entries).toHaveLength(LOG.length);
    expect(made(true).ownLeftOut).toBe(0);
  });

  it('shows what was taken back, and leaves the taking back of a note with the note', () => {
    expect(made().entries.filter(({ stands }) => !stands).map(({ event }) => event.id)).toEqual(['e8']);
    const log = aLog(DRAFTED, NOTE, voided('e2'), voided('e3'));
    expect(toCaseFile(log, { own: false, sensitive: new Set() }, new Set())?.entries).toEqual([]);
    expect(toCaseFile(log, { own: true, sensitive: new Set() }, new Set())?.entries.map(({ stands }) => stands)).toEqual([true, true, false, true]);
  });

  it('shows an erased file as a mark without its name', () => {
    const file = toCaseFile([...LOG, ...aLog(...Array.from({ length: 14 }, () => NOTE), erased('file', 'f1')).slice(-1)], { own: false, sensitive: new Set() }, new Set());
    expect(file?.papers.map(({ file: { id } }) => id)).toEqual(['f2', 'f3']);
    expect(file?.entries.at(-1)?.event.fact.kind).toBe('erased');
  });

  it('is nothing without a beginning', () => {
    expect(toCaseFile(LOG.slice(1), { own: true, sensitive: new Set() }, new Set())).toBeNull();
  });
});

describe('the case for programs', () => {
  const occasion = { places: new Map([['e3', 'letters/01.txt'], ['f1', 'attachments/02.pdf']]), madeWith: 'Kaiji 1' };

  it('names letters by their hashes and holds no word that is left out', () => {
    const json = toCaseJson(made(), occasion);
    for (const word of ['passport', 'unsure', 'tired']) expect(json).not.toContain(word);
    const read = JSON.parse(json) as { letters: object[]; files: object[]; timeline: { fact: object }[]; leftOut: object };
    expect(read.letters[0]).toMatchObject({ number: 1, kind: 'request', sentOn: '2026-11-02', sha256: '0'.repeat(64), path: 'letters/01.txt' });
    expect(read.files[0]).toMatchObject({ number: 1, name: null, sha256: 'bb', isLeftOut: true, path: null });
    expect(read.files[1]).toMatchObject({ name: '回答.pdf', path: 'attachments/02.pdf' });
    expect(read.timeline[1]?.fact).toEqual({ kind: 'arrived', on: day('2026-11-04').toString() });
    expect(read.leftOut).toEqual({ entries: 3, files: 1 });
    expect(json).not.toContain('"blocks"');
  });

  it('holds the own words where the person wants them in it', () => {
    const json = toCaseJson(made(true, 'f2'), occasion);
    for (const word of ['passport', 'unsure', 'tired']) expect(json).toContain(word);
  });

  it('is the same for the same case, in whatever order its events are given', () => {
    const other = toCaseFile(LOG.toReversed(), { own: false, sensitive: new Set() }, new Set(['cc']));
    expect(other && toCaseJson(other, occasion)).toBe(toCaseJson(made(), occasion));
  });
});
