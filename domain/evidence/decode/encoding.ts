/** Undone at most three times: Clarity and others encode what is already encoded. */
export function fromPercent(value: string): string {
  let text = value;
  for (let round = 0; round < 3; round += 1) {
    const next = once(text);
    if (next === text) return text;
    text = next;
  }
  return text;
}

function once(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that encodes nothing is part of the value
  }
}

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** UTF-8 text out of base64 or base64url, padded or not; null for anything else. */
export function fromBase64(value: string): string | null {
  const digits = value.replace(/=+$/, '');
  if (!BASE64.test(value) || digits.length % 4 === 1) return null;
  try {
    const bytes = Uint8Array.from(atob(digits.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without control characters and code points that nothing is assigned to: what a person can read. */
export function isReadable(text: string): boolean {
  return !/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/u.test(text.replace(/[\n\t]/g, ' '));
}

/** An object or a list; undefined for whatever else, a bare number among it. */
export function fromJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
