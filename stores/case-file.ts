import { computed, type Ref, watch } from 'vue';
import { listEvidence } from '@/database/evidence';
import { readBlob } from '@/database/files';
import { findRequest } from '@/database/requests';
import { type CaseFile } from '@/domain/request/case-file';
import { toCaseJson } from '@/domain/request/case-json';
import { sha256OfContent } from '@/platform/hash';
import { saveBlob } from '@/platform/download';
import { extensionVersion } from '@/platform/runtime';
import { useLive } from './live';
import { memory } from './memory';

/** Several requests with their whole histories, live, in the order in which they are named; those that are not here are left out. */
export function useCases(ids: Readonly<Ref<readonly string[]>>) {
  const live = useLive(async () => {
    const [found, evidence] = await Promise.all([Promise.all(ids.value.map((id) => findRequest(memory(), id))), listEvidence(memory())]);
    return { cases: found.filter((one) => one !== null), evidence: new Set(evidence.map(({ sha256 }) => sha256)) };
  });
  watch(ids, live.restart);
  return { cases: computed(() => live.value.value?.cases), evidence: computed(() => live.value.value?.evidence ?? new Set<string>()), failed: live.failed };
}

/** The bytes of the files that go into a case file, and which of them are not what was recorded any more. */
interface KeptPapers {
  readonly blobs: ReadonlyMap<string, Blob>;
  readonly damaged: ReadonlySet<string>;
}

async function readPapers({ papers }: CaseFile): Promise<KeptPapers> {
  const blobs = new Map<string, Blob>();
  const damaged = new Set<string>();
  for (const { file, isLeftOut } of papers) {
    if (isLeftOut) continue;
    const blob = await readBlob(memory(), file.id);
    const digest = blob && (await sha256OfContent(blob).catch(() => null));
    if (blob && digest !== null) blobs.set(file.id, blob);
    if (digest !== file.sha256) damaged.add(file.id);
  }
  return { blobs, damaged };
}

export interface SavedCases {
  readonly name: string;
  readonly damaged: number;
}

/** Makes the zip of one or more cases and hands it to the downloads; `toText` gives the account to read. The same cases make the same bytes. */
export async function saveCases(files: readonly CaseFile[], toText: (file: CaseFile, damaged: ReadonlySet<string>) => string): Promise<SavedCases> {
  const [{ nameOfCase, ...layout }, { withManifest }, { uniqueNames }, { writeZip }] = await Promise.all([
    import('@/files/case-file'), import('@/files/manifest'), import('@/files/file-name'), import('@/files/zip'),
  ]);
  const folders = uniqueNames(files.map(({ request }) => nameOfCase(request.reference)));
  const entries = [];
  let damaged = 0;
  for (const [index, file] of files.entries()) {
    const kept = await readPapers(file);
    damaged += kept.damaged.size;
    const places = new Map([...layout.placesOf(file)].filter(([id]) => kept.blobs.has(id) || file.letters.some((letter) => letter.id === id)));
    const text = { path: layout.CASE_TEXT, content: toText(file, kept.damaged) };
    const json = { path: layout.CASE_JSON, content: toCaseJson(file, { places, madeWith: `Kaiji ${extensionVersion()}` }) };
    const contents = [...places].map(([id, path]) => ({ path, content: kept.blobs.get(id) ?? file.letters.find((letter) => letter.id === id)?.sending.letter.text ?? '' }));
    entries.push(...(await withManifest(folders[index] ?? '', [text, json, ...contents], sha256OfContent)));
  }
  const name = `${files.length === 1 ? (folders[0] ?? 'case') : 'cases'}.zip`;
  saveBlob(name, await writeZip(entries, newestOf(files)));
  return { name, damaged };
}

/** Not the time of saving: the same cases make the same file. */
function newestOf(files: readonly CaseFile[]): Temporal.Instant {
  const times = files.map(({ request }) => request.lastEvent.at).sort((a, b) => Temporal.Instant.compare(b, a));
  return times[0] ?? Temporal.Instant.fromEpochMilliseconds(0);
}
