import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { completeManifest, manifestFor } from './manifest.config.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-vue'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  hooks: { 'build:manifestGenerated': (_, manifest) => completeManifest(manifest) },
  vite: () => ({
    // Its polyfill fetches chunks, and nothing of ours may hold a network API.
    build: { modulePreload: { polyfill: false } },
    // The other build of Pinia carries devtools, with an XMLHttpRequest in them.
    resolve: { alias: [{ find: /^pinia$/, replacement: resolve(import.meta.dirname, 'node_modules/pinia/dist/pinia.esm-browser.prod.js') }] },
    define: {
      // vue-i18n: composition API only, no devtools in a store build.
      __VUE_I18N_LEGACY_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
  }),
});
