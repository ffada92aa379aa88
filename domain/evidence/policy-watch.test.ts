import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentOf, newestChangeOf, type Noted, noteRead, noteReread, type PolicyRead, type PolicyWatch } from './policy-watch';

const START = Temporal.Instant.from('2026-11-23T00:00:00Z');

function aRead(minutes: number, hash: string, extractor = '1'): PolicyRead {
  return { at: START.add({ minutes }).toString(), extractor, wholeSha256: hash, clauses: [{ clause: '1', sha256: hash }], text: `text of ${hash}` };
}

function watchOf(noted: Noted): PolicyWatch {
  if (noted.kind === 'technical') throw new Error('not expected');
  return noted.watch;
}

/** The kinds of news that a row of readings brings. */
function newsOf(reads: readonly PolicyRead[]): { readonly news: readonly string[]; readonly watch: PolicyWatch | null } {
  let watch: PolicyWatch | null = null;
  const news: string[] = [];
  for (const read of reads) {
    const noted: Noted = noteRead(watch, read);
    news.push(noted.kind);
    if (noted.kind !== 'technical') watch = noted.watch;
  }
  return { news, watch };
}

describe('watching a policy', () => {
  it.each<[string, readonly PolicyRead[], readonly string[]]>([
    ['the same text', [aRead(0, 'a'), aRead(60, 'a')], ['first', 'unchanged']],
    ['one other reading', [aRead(0, 'a'), aRead(60, 'b')], ['first', 'candidate']],
    ['two equal ones ten minutes apart', [aRead(0, 'a'), aRead(60, 'b'), aRead(70, 'b')], ['first', 'candidate', 'changed']],
    ['two equal ones too soon, then later', [aRead(0, 'a'), aRead(60, 'b'), aRead(69, 'b'), aRead(70, 'b')], ['first', 'candidate', 'candidate', 'changed']],
    ['a text that came and went', [aRead(0, 'a'), aRead(60, 'b'), aRead(65, 'a'), aRead(80, 'b')], ['first', 'candidate', 'unchanged', 'candidate']],
    ['two different ones', [aRead(0, 'a'), aRead(60, 'b'), aRead(80, 'c'), aRead(100, 'b')], ['first', 'candidate', 'candidate', 'candidate']],
    ['a clock that was set back', [aRead(0, 'a'), aRead(60, 'b'), aRead(-60, 'b')], ['first', 'candidate', 'candidate']],
    ['a change and its withdrawal', [aRead(0, 'a'), aRead(60, 'b'), aRead(80, 'b'), aRead(90, 'a'), aRead(110, 'a')], ['first', 'candidate', 'changed', 'candidate', 'changed']],
  ])('%s', (...[, reads, news]) => {
    expect(newsOf(reads).news).toEqual(news);
  });

  it('keeps when a version was first and last seen', () => {
    const { watch } = newsOf([aRead(0, 'a'), aRead(60, 'b'), aRead(80, 'b'), aRead(500, 'b')]);
    expect(watch && currentOf(watch)).toMatchObject({ at: aRead(60, 'b').at, lastSeenAt: aRead(500, 'b').at, why: 'changed', text: 'text of b' });
    expect(watch?.baseline).toMatchObject({ wholeSha256: 'a', why: 'first' });
  });

  it('keeps the baseline and the last ten versions', () => {
    const reads = Array.from({ length: 15 }, (_, index) => [aRead(index * 100, `v${index}`), aRead(index * 100 + 20, `v${index}`)]).flat();
    const { watch } = newsOf(reads);
    expect(watch?.baseline.wholeSha256).toBe('v0');
    expect(watch?.versions.map(({ wholeSha256 }) => wholeSha256)).toEqual(Array.from({ length: 10 }, (_, index) => `v${index + 5}`));
  });

  it('asks for the stored text to be read again when the extractor is another, and calls that technical', () => {
    const watch = watchOf(noteRead(null, aRead(0, 'a')));
    const better = aRead(60, 'a2', '2');
    expect(noteRead(watch, better)).toEqual({ kind: 'technical', reread: watch.baseline });
    const upgraded = noteReread(watch, { ...better, clauses: [{ clause: '1', sha256: 'a2' }] });
    expect(currentOf(upgraded)).toMatchObject({ why: 'technical', wholeSha256: 'a2', extractor: '2', text: 'text of a', at: aRead(0, 'a').at });
    expect(noteRead(upgraded, better).kind).toBe('unchanged');
    expect(noteReread(upgraded, better)).toBe(upgraded);
  });

  it('tells the newest change with what it was before, and none where there was none', () => {
    const changeOf = (...reads: readonly PolicyRead[]) => {
      const { watch } = newsOf(reads);
      const change = watch && newestChangeOf(watch);
      return change && [change.before.wholeSha256, change.after.wholeSha256];
    };
    expect(changeOf(aRead(0, 'a'), aRead(60, 'b'))).toBeNull();
    expect(changeOf(aRead(0, 'a'), aRead(60, 'b'), aRead(80, 'b'))).toEqual(['a', 'b']);
    expect(changeOf(aRead(0, 'a'), aRead(60, 'b'), aRead(80, 'b'), aRead(90, 'c'), aRead(110, 'c'))).toEqual(['b', 'c']);
  });

  it('never reports a change on one reading, whatever comes', () => {
    const read = fc.record({ minutes: fc.nat(200), hash: fc.constantFrom('a', 'b', 'c') }).map(({ minutes, hash }) => aRead(minutes, hash));
    fc.assert(
      fc.property(fc.array(read, { maxLength: 25 }), (reads) => {
        const { news } = newsOf(reads);
        news.forEach((kind, index) => {
          if (kind === 'changed') expect(reads.slice(0, index).some(({ wholeSha256 }) => wholeSha256 === reads[index]?.wholeSha256)).toBe(true);
          if (kind === 'changed') expect(['candidate']).toContain(news[index - 1]);
        });
      }),
    );
  });
});
