import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ROOT } from './set-up/places.js';

const PROJECT = pathToFileURL(`${ROOT}/`);

// Node runs TypeScript by itself, but does not know that `@/` is the project's folder.
registerHooks({
  resolve(name, context, next) {
    return next(name.startsWith('@/') ? new URL(name.slice(2), PROJECT).href : name, context);
  },
});
