import { type Stage } from './stage.ts';

/** Opens the tracker and, in front of it, the site; then it is the person's turn, until Ctrl-C or the last window. */
export async function letWatch(stage: Stage, home: string): Promise<void> {
  await stage.openOwn('options.html');
  const site = await stage.open(home);
  await site.front();
  console.log(`${stage.browser} is open: ${home} in front, the tracker in the tab beside it, Kaiji in the toolbar's extension menu.`);
  console.log('To end: close the window, or press Ctrl-C here. This profile is thrown away then.');
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
  await Promise.race([stage.gone, interrupted]);
}
