import js from '@eslint/js';
import vue from 'eslint-plugin-vue';
import typescript from 'typescript-eslint';

/**
 * Who may import whom. `own` are folders by `@/`, `libraries` are packages; what is not named is an error.
 * A new library gets its row in the commit that brings it, with its reason beside it.
 */
const MAY_IMPORT = {
  'domain/law': { own: ['domain'], libraries: ['@holiday-jp/holiday_jp'] }, // Japan's public holidays, kept by others
  'domain/evidence': { own: ['domain'], libraries: ['diff'] }, // diff: what changed between two versions of a policy, clause by clause
  'domain/bundle': { own: ['domain'], libraries: ['valibot'] }, // valibot: a backup comes from outside, and nothing of it is trusted
  domain: { own: ['domain'], libraries: [] },
  organisations: { own: ['domain', 'organisations'], libraries: [] },
  platform: { own: ['domain', 'platform'], libraries: ['webextension-polyfill', 'uuid'] }, // uuid: UUIDv7, made where the clock is
  database: { own: ['domain', 'platform', 'database'], libraries: ['dexie'] },
  messages: { own: ['domain', 'platform', 'messages'], libraries: ['valibot'] },
  files: {
    own: ['domain', 'files'],
    libraries: [
      'postal-mime', // reads a mail that was kept: nested parts, encoded headers, ISO-2022-JP
      'fflate', // zips: 8 KB, no worker, no eval, reads and writes streams
      'ical-generator', // calendar files: folding by octets, escaping and Temporal days as RFC 5545 wants them
    ],
  },
  components: { own: ['components', 'domain'], libraries: ['vue', 'vue-i18n', 'vue-router'] },
  locales: { own: ['locales', 'domain'], libraries: ['vue-i18n', 'vue'] },
  stores: {
    own: ['domain', 'organisations', 'platform', 'database', 'messages', 'files', 'locales', 'stores'],
    libraries: ['pinia', 'vue'],
  },
};

/** A name that is neither `./…`, nor an allowed folder, nor an allowed package (with or without a subpath). */
function forbiddenNames({ own, libraries }) {
  const folders = own.map((folder) => `@/${folder}/`);
  const packages = libraries.map((name) => `${name.replaceAll('/', '\\/')}(?:/|$)`);
  return `^(?!(?:${['\\./(?!.*\\.\\./)', ...folders, ...packages].join('|')}))`;
}

function boundary([folder, allowed]) {
  const regex = forbiddenNames(allowed);
  const message = `${folder}/ may not import this: see the table in eslint.config.js.`;
  return {
    files: [`${folder}/**/*.{ts,vue}`],
    ignores: ['**/*.test.ts', ...rowsInside(folder)],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      'no-restricted-syntax': [
        'error',
        ...BANNED_SYNTAX,
        { selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/').replaceAll('\\\\/', '\\/')}/]`, message },
      ],
    },
  };
}

/** A folder inside with a row of its own is judged by that row. */
function rowsInside(folder) {
  return Object.keys(MAY_IMPORT)
    .filter((other) => other.startsWith(`${folder}/`))
    .map((other) => `${other}/**`);
}

const BANNED_SYNTAX = [
  { selector: 'TSNonNullExpression', message: 'Check it, or say in the type that it is there.' },
  { selector: 'ConditionalExpression > ConditionalExpression', message: 'No nested ternaries: use a guard or a table.' },
];

const PURE_FOLDERS = ['domain/**/*.ts', 'organisations/**/*.ts'];

export default typescript.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        parser: typescript.parser,
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.js'] },
        extraFileExtensions: ['.vue'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', { max: 3 }],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'wxt/browser', message: 'Use webextension-polyfill, through platform/.' }],
          patterns: [{ regex: '^\\.\\./|/\\.\\./', message: 'Leave a folder by @/, stay inside it by ./.' }],
        },
      ],
      'no-console': 'error',
      'no-undef': 'off', // TypeScript does this.
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/multi-word-component-names': 'off', // App.vue
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/attributes-order': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/require-default-prop': 'off',
    },
  },
  ...Object.entries(MAY_IMPORT).map(boundary),
  {
    // The rules know no clock: now, ids, hashes and texts are arguments.
    files: PURE_FOLDERS,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'crypto', 'browser', 'chrome', 'fetch', 'Date', 'performance'],
      'no-restricted-properties': ['error', { object: 'Temporal', property: 'Now' }, { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }], // Playwright's fixtures
    },
  },
  {
    files: ['organisations/**', 'locales/**', 'domain/law/singapore-holidays.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Set-up runs before anything is installed: plain JavaScript, Node's own modules, words on the terminal.
    files: ['**/*.js', 'scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] },
);
