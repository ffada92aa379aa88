/** A file for the person to keep, made here and handed to the browser's own downloads. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Firefox reads the address after the click has returned, so it is given up only later. */
const KEPT_MS = 60_000;

export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
