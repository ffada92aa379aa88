import { shallowRef } from 'vue';
import type { MailPart } from '@/files/email';
import { ORGANISATION } from '@/organisations/registry';
import { newId } from '@/platform/ids';

/** A file that is to be kept, by the id that it will have. */
interface Picked {
  readonly id: string;
  readonly name: string;
  readonly blob: Blob;
  readonly sensitive: boolean;
}

/** What a mail says of itself, ready for a form. `on` is its day in the law's zone, or empty; `cut` says that its text goes on. */
export interface MailFields {
  readonly on: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly cut: boolean;
  readonly files: readonly Picked[];
}

/** What came of looking for a mail among the files; `files` is how many came inside it. */
export interface Reading {
  readonly kind: 'read' | 'unreadable';
  readonly files: number;
}

/** Reads the mail among files that were picked. The library for it is loaded with the first mail. */
export function useMail() {
  const reading = shallowRef<Reading | null>(null);

  async function readFrom(picked: readonly Picked[]): Promise<MailFields | null> {
    const file = picked.find(({ name }) => /\.(?:eml|mht)$/i.test(name));
    if (!file) return null;
    const { readMail } = await import('@/files/email');
    const found = await readMail(file.blob);
    if (found.kind === 'unreadable') {
      reading.value = { kind: 'unreadable', files: 0 };
      return null;
    }
    const { from, subject, at, text, cut, parts } = found.mail;
    const files = parts.filter(({ blob }) => blob.size > 0).map(toPicked);
    reading.value = { kind: 'read', files: files.length };
    return { on: at?.toZonedDateTimeISO(ORGANISATION.zone).toPlainDate().toString() ?? '', from, subject, text, cut, files };
  }

  return { reading, readFrom };
}

function toPicked({ name, blob }: MailPart, place: number): Picked {
  return { id: newId(), name: name || `attachment-${place + 1}`, blob, sensitive: false };
}
