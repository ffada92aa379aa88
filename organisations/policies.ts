import { CLAUSE_HASHES } from './jitera/clause-hashes';

/** Where the organisation's policies stand, how other addresses of one are recognised, and the text that is known. */
export const POLICIES = {
  addresses: [
    { address: 'https://jitera.com/privacy-policy', language: 'en' },
    { address: 'https://studio.jitera.app/privacy-policy', language: null },
  ],
  path: /\/privacy[-_]?policy\b/i,
  /** The version that letters and the report are written for. */
  known: { language: 'en', revisedOn: '2024-03-06', extractor: '1', clauses: CLAUSE_HASHES },
} as const;
