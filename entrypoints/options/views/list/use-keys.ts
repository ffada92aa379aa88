import { onMounted, onUnmounted } from 'vue';

/** What each key does; letters in lower case. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Single keys for a page. Not while something is typed, a dialog is open, or another key is held. */
export function useKeys(actions: KeyActions, isOn: () => boolean): void {
  const listen = (event: KeyboardEvent): void => {
    if (!isOn() || isSpokenFor(event)) return;
    const act = actions[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  onMounted(() => window.addEventListener('keydown', listen));
  onUnmounted(() => window.removeEventListener('keydown', listen));
}

function isSpokenFor({ defaultPrevented, isComposing, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return true;
  return takesLetters(target) || document.querySelector('dialog[open]') !== null;
}

const PRESSED: readonly string[] = ['checkbox', 'radio', 'button', 'submit', 'reset'];

function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
