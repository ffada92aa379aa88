import { ORGANISATION } from '@/organisations/registry';
import { readCookieValues } from '@/platform/cookies';

/** The cookies' values by key, for masking and decoding right away; null where the browser does not let us read them. */
export async function readSiteValues(): Promise<ReadonlyMap<string, string> | null> {
  try {
    const found = await Promise.all(ORGANISATION.sites.map(({ domain }) => readCookieValues(domain)));
    return new Map(found.flatMap((values) => [...values]));
  } catch {
    return null;
  }
}
