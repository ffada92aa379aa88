import { type Words } from '@/domain/law/words';
import { isUnder, matchesPattern, type Pattern } from './pattern';

/** Something seen on the site: a cookie by its name, an entry of another storage by its key, a host by its name. */
export type Observed =
  | { readonly kind: 'cookie'; readonly name: string }
  | { readonly kind: 'storage'; readonly key: string }
  | { readonly kind: 'host'; readonly host: string };

/** A service that the policy calls by its name, and by what it is recognised. */
export interface NamedService {
  readonly id: string;
  readonly clause: string;
  readonly words: Words;
  readonly cookies: readonly Pattern[];
  readonly storageKeys: readonly Pattern[];
  readonly hosts: readonly string[];
}

/** Words of the policy that are wide enough for things of these kinds, without a name. */
export interface GeneralCategory {
  readonly id: string;
  readonly clause: string;
  readonly words: Words;
  readonly covers: readonly Observed['kind'][];
}

/** What one version of a policy names. */
export interface PolicyNames {
  readonly revisedOn: string;
  readonly ownDomains: readonly string[];
  readonly services: readonly NamedService[];
  readonly categories: readonly GeneralCategory[];
}

/** Neutral: where the policy has words for it, and nothing about what the law says to that. */
export type Level =
  | { readonly kind: 'own' }
  | { readonly kind: 'named'; readonly clause: string; readonly service: NamedService['id']; readonly words: Words }
  | { readonly kind: 'general'; readonly clause: string; readonly category: GeneralCategory['id']; readonly words: Words }
  | { readonly kind: 'not-named' };

/** By name before by category; a host of the organisation itself is neither. */
export function levelOf(observed: Observed, { ownDomains, services, categories }: PolicyNames): Level {
  const service = services.find((candidate) => isOf(observed, candidate));
  if (service) return { kind: 'named', clause: service.clause, service: service.id, words: service.words };
  if (observed.kind === 'host' && ownDomains.some((domain) => isUnder(observed.host, domain))) return { kind: 'own' };
  const category = categories.find(({ covers }) => covers.includes(observed.kind));
  return category ? { kind: 'general', clause: category.clause, category: category.id, words: category.words } : { kind: 'not-named' };
}

function isOf(observed: Observed, service: NamedService): boolean {
  switch (observed.kind) {
    case 'cookie':
      return service.cookies.some((pattern) => matchesPattern(observed.name, pattern));
    case 'storage':
      return service.storageKeys.some((pattern) => matchesPattern(observed.key, pattern));
    case 'host':
      return service.hosts.some((domain) => isUnder(observed.host, domain));
  }
}

export const LEVEL_WORDS: Readonly<Record<Level['kind'], Words>> = {
  own: { ja: '会社自身のホスト', en: 'the company’s own host' },
  named: { ja: 'ポリシーに名前がある', en: 'named in the policy' },
  general: { ja: 'ポリシーの一般的な分類に含まれる', en: 'covered by a general category of the policy' },
  'not-named': { ja: 'ポリシーに名前がない', en: 'not named in the policy' },
};
