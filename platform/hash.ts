/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. A lone surrogate hashes as U+FFFD, as it would be sent. */
export async function sha256(text: string): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(text));
}

export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same of a file or a text. */
export async function sha256OfContent(content: Blob | string): Promise<string> {
  return sha256OfBytes(new Uint8Array(await new Blob([content]).arrayBuffer()));
}
