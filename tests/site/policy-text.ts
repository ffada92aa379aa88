/** One numbered part of a policy: a heading, a text, a list, or several of them. */
export interface Clause {
  readonly number: string;
  readonly heading?: string;
  readonly text?: string;
  readonly items?: readonly string[];
  /** Follows the list or text as a separate paragraph that holds the address of the contact point. */
  readonly hasContact?: true;
}

/** A policy page in one language. */
export interface PolicyText {
  readonly language: 'en' | 'ja';
  readonly title: string;
  readonly preamble: string;
  readonly clauses: readonly Clause[];
  readonly established: (day: string) => string;
  readonly revised: (day: string) => string;
}
