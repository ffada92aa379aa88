import { type Language } from '@/domain/settings';
import { COLLECTED } from './jitera/collected';

/** What the policy names: small enough for the first answer of the quick view. */
export { POLICY_NAMES } from './jitera/evidence';

/**
 * The organisation that this build is for, as far as the background and the first paint need it. The rest is in
 * the folder beside this file and is loaded by the pages that show it; a test holds that both agree.
 */
export const ORGANISATION = {
  id: 'jitera',
  name: 'Jitera',
  /** Registrable domains that the installation may see; each means itself and its subdomains. */
  domains: ['jitera.com'],
  origins: ['*://*.jitera.com/*'],
  /** Every domain of the organisation: those that the installation may see, and those that the person may allow. */
  sites: [
    { domain: 'jitera.com', origins: ['*://*.jitera.com/*'], access: 'installed' },
    { domain: 'jitera.app', origins: ['*://*.jitera.app/*'], access: 'asked' },
    { domain: 'jitera.ai', origins: ['*://*.jitera.ai/*'], access: 'asked' },
  ],
  home: 'https://jitera.com/',
  firstCompany: 'jitera-inc',
  policyRevisedOn: '2024-03-06',
  /** The zone in which the law's days are counted. */
  zone: 'Asia/Tokyo',
} as const;

/** What the company says it collects, a line for each group of its policy. */
export function collectedGroups(language: Language): readonly { readonly clause: string; readonly title: string; readonly text: string }[] {
  return COLLECTED.map(({ clause, title, summary }) => ({ clause, title: title[language], text: summary[language] }));
}
