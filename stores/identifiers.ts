import { computed, shallowRef } from 'vue';
import { listEvidence } from '@/database/evidence';
import { type Identifier, identifiersIn } from '@/domain/evidence/identifiers';
import { keptIdentifiers } from '@/domain/evidence/kept-identifiers';
import { type SiteIdentifier } from '@/domain/request/draft';
import { ORGANISATION } from '@/organisations/registry';
import { now } from '@/platform/clock';
import { listStoredCookies } from '@/platform/cookies';
import { useLive } from './live';
import { memory } from './memory';

/** An identifier that the letter may name, and since when it is known to have been there. */
export interface FoundIdentifier extends SiteIdentifier {
  readonly firstSeenAt: string | null;
  /** Whether it is in the browser now; else it was kept before, for instance before a clearing. */
  readonly isHere: boolean;
}

/** The identifiers in the cookies of this browser now; empty where they may not be seen. The values go no further than this page. */
export async function identifiersNow(): Promise<readonly Identifier[]> {
  const cookies = (await Promise.all(ORGANISATION.sites.map(({ domain }) => listStoredCookies(domain)))).flat();
  return identifiersIn(cookies.map(({ name, value, httpOnly, expirationDate }) => ({ name, value, httpOnly, session: expirationDate === null })), now());
}

/** What can be named in a letter: what is here now first, then what was kept as evidence. */
export function useIdentifiers() {
  const here = shallowRef<readonly Identifier[]>([]);
  const kept = useLive(async () => (await listEvidence(memory())).flatMap(keptIdentifiers));

  async function look(): Promise<void> {
    here.value = await identifiersNow().catch(() => []); // Access may be withdrawn: then only what was kept is offered.
  }

  const found = computed(() => {
    const all = [...toFound(here.value, true), ...toFound(kept.value.value ?? [], false)];
    return all.filter((one, place) => all.findIndex((other) => isSameIdentifier(one, other)) === place);
  });
  return { found, look };
}

function toFound(identifiers: readonly Identifier[], isHere: boolean): readonly FoundIdentifier[] {
  return identifiers.map(({ cookie, kind, text, firstSeenAt }) => ({ cookie, kind, text, firstSeenAt, isHere }));
}

export function isSameIdentifier(a: SiteIdentifier, b: SiteIdentifier): boolean {
  return a.cookie === b.cookie && a.kind === b.kind && a.text === b.text;
}
