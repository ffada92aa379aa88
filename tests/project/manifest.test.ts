import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, builtText, type Build } from './built.ts';
import { readJson } from './tree.ts';

const SIZES = [16, 32, 48, 96, 128];

function icons(kind: string) {
  return Object.fromEntries(SIZES.map((size) => [String(size), `icon/${kind}-${size}.png`]));
}

/** What was approved, written out here a second time: a change of the manifest is a change of this list too. */
const APPROVED = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  version: (readJson('package.json') as { version: string }).version,
  icons: icons('site'),
  incognito: 'not_allowed',
  permissions: ['alarms', 'cookies', 'scripting', 'storage', 'unlimitedStorage'],
  host_permissions: ['*://*.jitera.com/*'],
  optional_permissions: ['notifications', 'browsingData'],
  optional_host_permissions: ['*://*.jitera.app/*', '*://*.jitera.ai/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types vue kaiji-worker",
  },
  action: { default_title: '__MSG_actionTitle__', default_icon: { 16: 'icon/away-16.png', 32: 'icon/away-32.png', 48: 'icon/away-48.png' }, default_popup: 'popup.html' },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
  options_ui: { page: 'options.html', open_in_tab: true },
  content_scripts: [{ matches: ['*://*.jitera.com/*'], js: ['page-script.js'], run_at: 'document_start' }],
};

const BY_BROWSER = {
  chrome: { ...APPROVED, minimum_chrome_version: '144', background: { type: 'module', service_worker: 'background.js' } },
  firefox: {
    ...APPROVED,
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: '{7d1c1f0e-6c1b-4c36-9a55-0b5f3f0a7e21}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(builtText(build, 'manifest.json')) as Record<string, unknown>;
}

/** Every file that the manifest names, wherever in it. */
function namedFiles(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(?:png|js|html)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namedFiles);
}

/** Every text that the manifest takes from `_locales`. */
function namedMessages(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
}

describe.each(BUILDS)('the manifest built for $browser', (build) => {
  it('is the approved one, to the last word', () => {
    expect(manifestOf(build)).toEqual(BY_BROWSER[build.browser]);
  });

  it('names only files that are in the build', () => {
    expect(builtFiles(build)).toEqual(expect.arrayContaining(namedFiles(manifestOf(build))));
  });

  it.each(['en', 'ja'])('finds its texts in %s', (language) => {
    const texts = JSON.parse(builtText(build, `_locales/${language}/messages.json`)) as Record<string, unknown>;
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(namedMessages(manifestOf(build))));
  });
});
