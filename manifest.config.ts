import type { UserManifest } from 'wxt';

/** No network, no inline code, no foreign frame. `kaiji-worker` is the one policy that may name a worker's address. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue kaiji-worker',
].join('; ');

const SIZES = [16, 32, 48, 96, 128] as const;

/** Icons by size: `site` is shown on Jitera's pages, `away` everywhere else. */
function icons(kind: 'site' | 'away'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `icon/${kind}-${size}.png`]));
}

/** A toolbar shows none larger than 48 pixels. */
const TOOLBAR_ICONS = { 16: 'icon/away-16.png', 32: 'icon/away-32.png', 48: 'icon/away-48.png' };

const COMMON: UserManifest = {
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  icons: icons('site'),
  incognito: 'not_allowed',
  permissions: ['alarms', 'cookies', 'scripting', 'storage', 'unlimitedStorage'],
  // `*://`, because with https alone Chromium hides every cookie that is not Secure.
  host_permissions: ['*://*.jitera.com/*'],
  optional_permissions: ['notifications', 'browsingData'],
  optional_host_permissions: ['*://*.jitera.app/*', '*://*.jitera.ai/*'],
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  action: { default_icon: TOOLBAR_ICONS },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
};

/** The manifest of one browser, as WXT wants it; the entry points add themselves. */
export function manifestFor(browser: string): UserManifest {
  if (browser !== 'firefox') return { ...COMMON, minimum_chrome_version: '144' };
  return {
    ...COMMON,
    browser_specific_settings: {
      gecko: {
        id: '{7d1c1f0e-6c1b-4c36-9a55-0b5f3f0a7e21}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** What WXT's own generation leaves out or gets wrong for us. */
export function completeManifest(manifest: { content_scripts?: unknown[] | undefined; action?: { default_title?: string | undefined } | undefined }): void {
  // By hand: WXT's wrapper for content scripts dispatches an event that carries the extension's id on every page, by
  // which a site could tell who has Kaiji.
  manifest.content_scripts = [{ matches: ['*://*.jitera.com/*'], js: ['page-script.js'], run_at: 'document_start' }];
  // WXT takes the popup's <title>, which cannot be in two languages.
  if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
}
