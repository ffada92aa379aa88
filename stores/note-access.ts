import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { REMINDER_KEYS } from '@/domain/request/reminder-settings';
import { writeSetting } from '@/database/settings';
import { askToNotify, findNoteAccess, type NoteAccess, showNote } from '@/platform/notifications';
import { onAccessChanged } from '@/platform/permissions';
import { memory } from './memory';

/** Whether the browser lets us show notifications. */
export const useNoteAccess = defineStore('noteAccess', () => {
  /** Undefined until the browser has answered. */
  const access = shallowRef<NoteAccess>();
  /** Whether its question was answered with no on this page. */
  const refused = shallowRef(false);
  let isFollowing = false;

  async function look(): Promise<void> {
    access.value = await findNoteAccess();
  }

  /** From the first view on that shows it. */
  function follow(): void {
    if (isFollowing) return;
    isFollowing = true;
    onAccessChanged(() => void look());
    void look();
  }

  /** Puts the browser's question. Has to be called straight from a click: after an await, Firefox does not put it. */
  async function ask(): Promise<boolean> {
    const answer = askToNotify();
    void writeSetting(memory(), REMINDER_KEYS.asked, true);
    refused.value = !(await answer.catch(() => false));
    await look();
    return !refused.value;
  }

  /** Shows a notification as reminders are shown; false when the browser would not. */
  function showTest(title: string, message: string): Promise<boolean> {
    return showNote({ id: 'test', title, message, buttons: [] }).then(() => true, () => false);
  }

  return { access, refused, follow, ask, showTest };
});
