import { listIncidents } from '@/database/incidents';
import { useLive } from './live';
import { memory } from './memory';

/** The local log: what was dropped or failed, and how often. */
export function useIncidents() {
  const { value } = useLive(() => listIncidents(memory()));
  return { incidents: value };
}
