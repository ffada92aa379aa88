import { type HtmlTagDescriptor, type Plugin } from 'vite';

/**
 * Lets the browser fetch and compile the popup's real script while its frame is painted. The script itself is
 * imported only after that paint, so Vite does not preload it by itself.
 */
export function preloadStart(): Plugin {
  return {
    name: 'kaiji:preload-start',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path }) => (path.includes('popup') && bundle ? tagsFor(bundle) : []),
    },
  };
}

type Bundle = NonNullable<Parameters<Extract<NonNullable<Plugin['transformIndexHtml']>, { handler: unknown }>['handler']>[1]['bundle']>;

function tagsFor(bundle: Bundle): HtmlTagDescriptor[] {
  const start = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/popup/start.ts'));
  if (start?.type !== 'chunk') throw new Error('the popup has no start chunk to preload');
  return [start.fileName, ...start.imports].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'body' }));
}
