import { pruneHistory } from '@/database/history';
import { observe } from '@/database/live';
import { type KaijiDatabase } from '@/database/schema';
import { readSetting, writeSetting } from '@/database/settings';
import { readWatching } from '@/database/watching';
import { nowHere } from '@/platform/clock';
import { type Incidents } from './incidents';

/** Forgets, once a day and whenever the choice changes, what is older than the person wants it kept. */
export function forgetOldHistory(database: KaijiDatabase, incidents: Incidents): void {
  observe(() => readWatching(database), {
    onValue: () => incidents.guard(() => forget(database)),
    onError: () => incidents.count('concern-failed'),
  });
}

async function forget(database: KaijiDatabase): Promise<void> {
  const now = nowHere();
  const { keepHistory } = await readWatching(database);
  const mark = `${now.toPlainDate().toString()} ${keepHistory}`;
  if ((await readSetting(database, 'historyPruned')) === mark) return;
  const pruned = await pruneHistory(database, keepHistory, now);
  if (pruned.kind === 'written') await writeSetting(database, 'historyPruned', mark);
}
