import { say, tabOf, type Scene, type Step } from './scene.ts';
import { TRACKER } from './stage.ts';

/** Nobody: the name that Japanese forms print as their example. */
const PERSON = { name: '開示 花子', email: 'hanako@example.com' };

async function draft(scene: Scene): Promise<string> {
  const tracker = await scene.stage.openOwn('options.html#/draft?wish=jp.disclose&step=data', TRACKER);
  scene.tabs.set('tracker', tracker);
  await tracker.fill(say('fields.identifying.registeredEmail'), PERSON.email);
  await tracker.press(say('draft.next').replace('{step}', say('draft.step.person.title')));
  await tracker.fill(say('fields.person.name'), PERSON.name);
  await tracker.fill(say('fields.person.email'), PERSON.email);
  await tracker.waitFor('.preview .paper', PERSON.name);
  await tracker.waitFor('[role="status"]', say('saving.saved'));
  const letter = await tracker.textOf('.preview .paper');
  return `a letter of ${letter.length} characters with the name ${PERSON.name} in it, “${say('saving.saved')}”`;
}

async function markReady(scene: Scene): Promise<string> {
  const tracker = tabOf(scene, 'tracker');
  await tracker.press(say('draft.check.ready'));
  await tracker.waitFor('.facts .badge', say('components.state.ready'));
  return `“${await tracker.textOf('.facts')}”`;
}

async function copyLetter(scene: Scene): Promise<string> {
  const tracker = tabOf(scene, 'tracker');
  await tracker.press(say('request.actions.copy'));
  await tracker.waitFor('.toast', say('request.copied'));
  return `“${say('request.copied')}”`;
}

async function markSent(scene: Scene): Promise<string> {
  const tracker = tabOf(scene, 'tracker');
  await tracker.press(say('request.actions.send'));
  await tracker.press(say('request.sent.record'));
  await tracker.waitFor('.facts .badge', say('components.state.awaiting-arrival'));
  return `“${await tracker.textOf('.facts .badge')}”`;
}

async function markArrived(scene: Scene): Promise<string> {
  const tracker = tabOf(scene, 'tracker');
  await tracker.press(say('request.actions.arrive'));
  await tracker.fill(say('request.arrived.day'), Temporal.Now.plainDateISO('Asia/Tokyo').toString());
  await tracker.press(say('request.arrived.record'));
  await tracker.waitFor('.facts .badge', say('components.state.waiting'));
  await tracker.picture(scene.picture('request'));
  return `“${await tracker.textOf('.facts .badge')}”, ${await tracker.countOf('.dates time')} dates ahead`;
}

async function readTracker(scene: Scene): Promise<string> {
  const tracker = await scene.stage.openOwn('options.html#/requests', TRACKER);
  const row = await tracker.textOf('main tbody tr');
  await tracker.picture(scene.picture('tracker'));
  return `“${row}”`;
}

/** The popup was opened before there was a request, and has not been loaded again. */
async function readPopupAgain(scene: Scene): Promise<string> {
  return `“${await tabOf(scene, 'popup').textOf('.next-list li')}”`;
}

async function lookBack({ stage }: Scene): Promise<string> {
  const [complaints, requests] = await Promise.all([stage.complaints(), stage.requests()]);
  if (complaints.length > 0) throw new Error(`the browser complained: ${complaints.join(' | ')}`);
  if (requests.length > 0) throw new Error(`the extension asked the network for ${requests.join(', ')}`);
  return 'no error in any page, no request to the network by the extension';
}

/** One request, from the first word to its arrival. */
export const REQUEST_STEPS: readonly Step[] = [
  { title: 'Draft', act: draft },
  { title: 'Marked ready', act: markReady },
  { title: 'Copied', act: copyLetter },
  { title: 'Marked sent', act: markSent },
  { title: 'Marked arrived', act: markArrived },
  { title: 'Tracker', act: readTracker },
  { title: 'Popup, still open', act: readPopupAgain },
  { title: 'On the way', act: lookBack },
];
