import { type TheirDeed } from './forms/theirs';

/** The form that is open on a request's page. */
export type OpenForm =
  | { readonly kind: 'send' | 'arrive' | 'supply' | 'check' | 'withdraw' | 'pause' | 'close' }
  | { readonly kind: 'theirs'; readonly deed: TheirDeed | null }
  | { readonly kind: 'date'; readonly move: { readonly id: string; readonly on: string; readonly what: string } | null };
