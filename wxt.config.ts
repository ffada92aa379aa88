import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { holidayNames } from './scripts/build/holiday-names.ts';
import { sentenceSections } from './scripts/build/sentence-sections.ts';
import { completeManifest, manifestFor } from './manifest.config.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-vue'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  hooks: { 'build:manifestGenerated': (_, manifest) => completeManifest(manifest) },
  vite: () => ({
    plugins: [sentenceSections(), holidayNames()],
    // Its polyfill fetches chunks, and nothing of ours may hold a network API.
    build: { target: 'esnext', modulePreload: { polyfill: false } },
    // The other build of Pinia carries devtools, with an XMLHttpRequest in them.
    resolve: { alias: [{ find: /^dexie$/, replacement: resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.min.mjs') }, { find: /^pinia$/, replacement: resolve(import.meta.dirname, 'node_modules/pinia/dist/pinia.esm-browser.prod.js') }] },
    define: {
      __VUE_OPTIONS_API__: 'false', // components here, and in the libraries used, are written with setup alone
      // vue-i18n: composition API only, no devtools in a store build.
      __VUE_I18N_LEGACY_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
  }),
});
