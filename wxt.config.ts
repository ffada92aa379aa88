import { defineConfig } from 'wxt';
import { declarePageScript, manifestFor } from './manifest.config.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-vue'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  hooks: { 'build:manifestGenerated': (_, manifest) => declarePageScript(manifest) },
  vite: () => ({
    define: {
      // vue-i18n: composition API only, no devtools in a store build.
      __VUE_I18N_LEGACY_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
  }),
});
