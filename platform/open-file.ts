/** How long the address of a file stays good: a new tab reads it only after it has opened. */
const KEPT_MS = 60_000;

/**
 * Opens a PDF in a tab of its own. The type is ours and never the file's, so that nothing else can be shown as a page:
 * a tab with an address of ours would run what is in it with all of our rights.
 */
export function openPdf(blob: Blob): void {
  const address = URL.createObjectURL(new Blob([blob], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** An address for a picture in `<img>`, good until `release` is called. */
export function addressOf(blob: Blob, type: 'image/png' | 'image/jpeg' | 'image/webp'): { readonly address: string; readonly release: () => void } {
  const address = URL.createObjectURL(new Blob([blob], { type }));
  return { address, release: () => URL.revokeObjectURL(address) };
}
