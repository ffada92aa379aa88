import { type KaijiDatabase } from '@/database/schema';
import { type Clearing } from '@/domain/evidence/clearing-state';
import { Command, LARGEST_COMMAND } from '@/messages/commands';
import { read } from '@/messages/read';
import { onBrowsingDataAllowed } from '@/platform/browsing-data';
import { isOwnPage, onMessage } from '@/platform/runtime';
import { emptyUndoBox, keepClearings, onUndoOver, readClearings } from '@/platform/undo-box';
import { clearCookies, finishClearing } from './clear-cookies';
import { clearStorage, clearStorageIfWaiting, finishStorage } from './clear-storage';
import { type Incidents } from './incidents';
import { finishUndo, undoClearing } from './undo-clearing';

type Work = () => Promise<void>;

/**
 * Clears the company's data when a page of ours asks, one clearing at a time, and takes up at each start what a stop has
 * left half-done. The pages follow it in `storage.session`, so that one of them closing stops nothing.
 */
export function clearOnCommand(database: KaijiDatabase, incidents: Incidents): void {
  let last: Promise<void> = Promise.resolve();

  /** After a failure that nobody expected: said so, and not tried again at each start. */
  async function stop(): Promise<void> {
    incidents.count('concern-failed');
    await stopWhatRuns().catch(() => incidents.count('concern-failed'));
  }

  function inTurn(work: Work): Promise<void> {
    last = last.then(work).catch(stop);
    return last;
  }

  onMessage((raw, sender) => {
    if (!isOwnPage(sender)) return undefined;
    const reading = read(Command, raw, LARGEST_COMMAND);
    const work = reading.kind === 'message' ? workOf(database, reading.message) : null;
    return work ? inTurn(work) : undefined;
  });
  onBrowsingDataAllowed(() => void inTurn(() => clearStorageIfWaiting(database)));
  onUndoOver((id) => void inTurn(() => emptyUndoBox(id)));
  void inTurn(() => resume(database));
}

function workOf(database: KaijiDatabase, command: Command): Work | null {
  switch (command.kind) {
    case 'clearCookies':
      return () => clearCookies(database, command);
    case 'clearStorage':
      return () => clearStorage(database, command.permission);
    case 'undoClearing':
      return () => undoClearing(database, command.id);
    case 'resumeClearing':
      return () => resume(database);
    default:
      return null;
  }
}

async function resume(database: KaijiDatabase): Promise<void> {
  for (const clearing of await readClearings()) await goOn(database, clearing);
}

async function goOn(database: KaijiDatabase, clearing: Clearing): Promise<void> {
  if (clearing.what === 'storage') return clearing.step === 'running' ? finishStorage(database, clearing) : undefined;
  if (clearing.step === 'running') return finishClearing(database, clearing);
  if (clearing.step === 'undoing') return finishUndo(database, clearing);
}

async function stopWhatRuns(): Promise<void> {
  const clearings = await readClearings();
  const isRunning = ({ step }: Clearing): boolean => step === 'running' || step === 'undoing';
  await keepClearings(clearings.map((clearing) => (isRunning(clearing) ? { ...clearing, step: 'stopped', reason: 'unexpected' } : clearing)));
}
