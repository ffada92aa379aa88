import { type CookieDictionary, openDictionary } from '@/domain/evidence/cookie-dictionary';
import { HOST_SUPPLEMENT } from '@/domain/evidence/host-supplement';
import { type HostDirectory, openHostDirectory } from '@/domain/evidence/hosts';

/** Fetched from the extension's own files when a page first needs it: 23 KB gzipped. */
export async function loadCookieDictionary(): Promise<CookieDictionary> {
  const { default: file } = await import('./cookies.json');
  return openDictionary(file);
}

/** Likewise, 18 KB gzipped. */
export async function loadHostDirectory(): Promise<HostDirectory> {
  const { default: file } = await import('./companies.json');
  return openHostDirectory(file, HOST_SUPPLEMENT);
}
