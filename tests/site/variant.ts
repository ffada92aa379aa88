import type { Reply } from './reply.ts';

/** How the policy page behaves: as it is, late by script, or not there behind an error or a login. */
export type PolicyPage = 'plain' | 'late' | 'error' | 'login';

/** What a test can change about the stand-in while it runs. */
export interface Variant {
  readonly policyPage: PolicyPage;
  /** Replaces the text of one clause, by number (`"7"`, `"3.2"`), in both languages. */
  readonly changedClauses: Readonly<Record<string, string>>;
  /** The date in the policy's last line, as an ISO day. */
  readonly revisedOn: string;
  /** Stands in the policy's place, a paragraph for each line; null for the stand-in's own. */
  readonly policyLines: readonly string[] | null;
  /** Whatever a server may answer instead of the English policy; null for what the rest of this says. */
  readonly policyReply: Reply | null;
}

export const PLAIN: Variant = { policyPage: 'plain', changedClauses: {}, revisedOn: '2024-03-06', policyLines: null, policyReply: null };
