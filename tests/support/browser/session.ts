import type { SiteAddress } from '@/tests/site/hosts.ts';

/** What both drivers take. */
export interface BrowserOptions {
  /** The built extension's folder. */
  readonly extensionDir: string;
  /** The stand-in, and then no other host can be reached; or the real network. */
  readonly site: SiteAddress | 'live';
  readonly headless: boolean;
  /** Kept after closing if it is named; otherwise a new one is made and thrown away. */
  readonly profileDir?: string;
  /** Without it the system's choice stands. */
  readonly colorScheme?: 'light' | 'dark';
  /** A language tag, for the browser's own words and for what pages see. */
  readonly locale?: string;
}

/** An error, an uncaught exception or a refusal by the content security policy: a test with one of them fails. */
export interface Complaint {
  /** The page or the background that it comes from. */
  readonly url: string;
  readonly text: string;
}

/** Something that left for the network (a policy had not stopped it before), whether or not it was answered. */
export interface NetworkRequest {
  /** A navigation replaces a whole page; a lookup asks for a name's address only, as a preconnect does. */
  readonly kind: 'request' | 'navigation' | 'lookup';
  /** Of a lookup, the host; of one that was refused, `~notfound`. */
  readonly url: string;
  /** The origin that asked for it; empty when the browser itself or the address bar did. */
  readonly initiator: string;
}
