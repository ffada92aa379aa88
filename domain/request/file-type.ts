/** What can be shown; anything else is only downloaded. A file that could run as a page of ours is never among them. */
export const VIEWABLE_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain'] as const;
export type ViewableType = (typeof VIEWABLE_TYPES)[number];
export type FileType = ViewableType | 'application/octet-stream';

/** So many first bytes are enough to tell the type. */
export const TELLING_BYTES = 4_096;

const SIGNATURES: readonly (readonly [ViewableType, readonly (number | null)[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/** Decided by the first bytes alone: what a file calls itself is never believed. */
export function fileTypeOf(firstBytes: Uint8Array): FileType {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, place) => byte === null || firstBytes[place] === byte));
  if (found) return found[0];
  return isPlainText(firstBytes) ? 'text/plain' : 'application/octet-stream';
}

export function isViewable(type: string): type is ViewableType {
  return VIEWABLE_TYPES.some((viewable) => viewable === type);
}

/** UTF-8 without control characters that is no markup. A character may be cut in two at the end of what was read. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return !/[^\P{Cc}\t\n\r\f]/u.test(text) && !/^[\s\uFEFF]*<[!?/a-z]/i.test(text);
  } catch {
    return false;
  }
}
