import { say, tabOf, type Scene, type Step } from './scene.ts';
import { POPUP, TRACKER } from './stage.ts';

async function visit(scene: Scene, name: string, address: string): Promise<string> {
  const tab = await scene.stage.open(address);
  scene.tabs.set(name, tab);
  return `${address} says “${await tab.textOf('h1')}”`;
}

/** In a tab of its own the popup looks at the tab in front, as it does when it hangs from the toolbar. */
async function readPopup(scene: Scene): Promise<string> {
  const popup = await scene.stage.openOwn('popup.html', POPUP);
  scene.tabs.set('popup', popup);
  await tabOf(scene, 'home').front();
  await popup.waitFor('h1', say('popup.place.here'));
  const count = await popup.textOf('[data-answer="ready"] .tally-count');
  const rows = await popup.countOf('.tally-row');
  const clauses = await popup.countOf('.collected dt');
  await popup.picture(scene.picture('popup'));
  if (Number(count) === 0) throw new Error('it shows no cookies');
  return `“${await popup.textOf('h1')}”, ${count} cookies (one of ${rows} kinds of things that are here), ${clauses} groups of collected data`;
}

async function readSiteReport(scene: Scene): Promise<string> {
  const report = await scene.stage.openOwn('options.html#/site', TRACKER);
  await report.waitFor('main h1', 'Jitera');
  const cookies = await report.textOf('[aria-labelledby="cookies-title"] tbody tr code');
  const kept = await report.textOf('[aria-labelledby="kept-title"] tbody tr code');
  const clauses = await report.countOf('.clause');
  await report.picture(scene.picture('site-report'));
  return `${clauses} topics of the policy beside cookies (“${cookies}” first) and other storage (“${kept}” first)`;
}

/** The company's site, and what Kaiji says about it. */
export const SITE_STEPS: readonly Step[] = [
  { title: 'Home page', act: (scene) => visit(scene, 'home', scene.home) },
  { title: 'Privacy policy', act: (scene) => visit(scene, 'policy', new URL('/privacy-policy', scene.home).href) },
  { title: 'Popup', act: readPopup },
  { title: 'Site report', act: readSiteReport },
];
