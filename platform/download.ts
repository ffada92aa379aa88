/** A file for the person to keep, made here and handed to the browser's own downloads. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Firefox reads the address after the click has returned, so it is given up only later. */
const KEPT_MS = 60_000;

export function saveFile({ name, type, text }: TextFile): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Hands a kept file back as it came. Whatever it is, it is named as bytes, so that no program is called for it by the browser. */
export function saveForeignFile(name: string, blob: Blob): void {
  saveBlob(name, new Blob([blob], { type: 'application/octet-stream' }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
