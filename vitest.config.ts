import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { sentenceSections } from './scripts/build/sentence-sections.ts';

const alias = { '@': import.meta.dirname };
const ignored = ['node_modules/**', '.output/**', 'tests/journeys/**'];

/** Rules run under Japan's zone and again under one that is a day behind it: dates may not depend on the machine. */
function underZone(name: string, TZ: string, include: string[]) {
  return { extends: true as const, test: { name, include, exclude: ignored, environment: 'node', env: { TZ } } };
}

export default defineConfig({
  plugins: [vue(), sentenceSections()],
  resolve: { alias },
  test: {
    reporters: ['default'],
    // Property tests and fake databases: five seconds are too few on a machine that is busy with other things.
    testTimeout: 30_000,
    projects: [
      underZone('tokyo', 'Asia/Tokyo', [
        '{domain,organisations,platform,database,messages,files,locales,stores}/**/*.test.ts',
        'tests/{project,site,letters,support}/**/*.test.ts',
        'scripts/**/*.test.ts',
      ]),
      underZone('los-angeles', 'America/Los_Angeles', ['domain/**/*.test.ts']),
      {
        extends: true,
        test: {
          name: 'components',
          include: ['components/**/*.test.ts', 'entrypoints/**/*.test.ts'],
          environment: 'happy-dom',
          env: { TZ: 'Asia/Tokyo' },
        },
      },
    ],
  },
});
