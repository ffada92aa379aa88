import { computed, type Ref, shallowRef, watch } from 'vue';
import { listEvidence } from '@/database/evidence';
import { listFiles, readBlob, spaceUsed } from '@/database/files';
import { type FileRow } from '@/database/schema';
import { isViewable, type ViewableType } from '@/domain/request/file-type';
import { toSafeName } from '@/domain/request/file-name';
import { saveForeignFile } from '@/platform/download';
import { addressOf, openPdf } from '@/platform/open-file';
import { askDiskSpace, type DiskSpace } from '@/platform/space';
import { useLive } from './live';
import { memory } from './memory';

/** What a file shows here: a picture or a text in a dialog. A PDF opens elsewhere, and everything else is only handed back. */
export type Viewing =
  | { readonly kind: 'picture'; readonly file: FileRow; readonly address: string; readonly release: () => void }
  | { readonly kind: 'text'; readonly file: FileRow; readonly text: string }
  | { readonly kind: 'gone'; readonly file: FileRow };

/** The files of a request and the space that all files take. */
export function useFiles(requestId: Readonly<Ref<string>>) {
  const live = useLive(async () => {
    const [files, used] = await Promise.all([listFiles(memory(), requestId.value), spaceUsed(memory())]);
    return { files, used };
  });
  watch(requestId, live.restart);
  const viewing = shallowRef<Viewing | null>(null);
  const disk = shallowRef<DiskSpace | null>(null);
  const evidence = useLive(() => listEvidence(memory()));
  watch(live.value, async () => {
    disk.value = await askDiskSpace();
  });

  async function view(file: FileRow): Promise<void> {
    close();
    const blob = await readBlob(memory(), file.id);
    if (!blob) viewing.value = { kind: 'gone', file };
    else if (file.type === 'application/pdf') openPdf(blob);
    else if (isPicture(file.type)) viewing.value = { kind: 'picture', file, ...addressOf(blob, file.type) };
    else viewing.value = await readText(file, blob);
  }

  async function download(file: FileRow): Promise<void> {
    const blob = await readBlob(memory(), file.id);
    if (blob) saveForeignFile(toSafeName(file.name), blob);
    else viewing.value = { kind: 'gone', file };
  }

  function close(): void {
    if (viewing.value?.kind === 'picture') viewing.value.release();
    viewing.value = null;
  }

  const files = computed(() => live.value.value?.files ?? []);
  const used = computed(() => live.value.value?.used ?? 0);
  return { files, used, disk, evidence: evidence.value, viewing, view, download, close };
}

type PictureType = Exclude<ViewableType, 'application/pdf' | 'text/plain'>;

function isPicture(type: string): type is PictureType {
  return isViewable(type) && type.startsWith('image/');
}

async function readText(file: FileRow, blob: Blob): Promise<Viewing> {
  return { kind: 'text', file, text: await blob.text() };
}
