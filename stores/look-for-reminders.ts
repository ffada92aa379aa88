import { sendToBackground } from '@/platform/runtime';

/** Lets the background tell what is due and set its alarm anew: each page that opens asks for it, because browsers lose alarms. */
export function lookForReminders(): void {
  void sendToBackground({ kind: 'lookForReminders' }).catch(() => undefined); // While we are updated nobody hears it; the start looks too.
}
