/** The names that belong to the organisation, by what is served under them. */
export const FIRST_PARTY = {
  home: 'jitera.com',
  www: 'www.jitera.com',
  docs: 'docs.jitera.com',
  product: 'studio.jitera.app',
  productDocs: 'docs.jitera.ai',
} as const;

/** Names of other companies that the pages call on. */
export const THIRD_PARTY = {
  tagManager: 'www.googletagmanager.com',
  analytics: 'www.google-analytics.com',
  crmScript: 'js.hs-scripts.com',
  crmPixel: 'track.hubspot.com',
} as const;

/** Every name that the stand-in answers to; a browser under test may reach no other. */
export const SITE_HOSTS: readonly string[] = [...Object.values(FIRST_PARTY), ...Object.values(THIRD_PARTY)];

/** What a browser must know to find the stand-in: it listens on 127.0.0.1 only. */
export interface SiteAddress {
  readonly port: number;
  readonly hosts: readonly string[];
  /** SHA-256 of the certificate's public key, base64: Chromium accepts exactly this key. */
  readonly spkiHash: string;
  /** The issuing certificate in PEM: Firefox is told to trust it in its own profile. */
  readonly authority: string;
}
