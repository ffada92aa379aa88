import { type SiteSeen } from '@/messages/page-facts';
import { all, cutTo, walk } from './dom';

// The numbers of messages/page-facts.ts, again.
const MOST_FIELDS = 100;
const LONGEST_LABEL = 80;
const MOST_LOOKED_AT = 500;

type Field = SiteSeen['fields'][number];

const FIELDS = 'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]),textarea,select';

/** What the forms say of their fields, each once. Never what was typed: a label may stand around its field, with the words in it. */
export function seenFields(): readonly Field[] {
  const fields = new Map(all(FIELDS, MOST_LOOKED_AT).map((element) => {
    const field = toField(element);
    return [JSON.stringify(field), field];
  }));
  return [...fields.values()].slice(0, MOST_FIELDS);
}

function toField(element: Element): Field {
  const given = (name: string): string => cutTo(element.getAttribute(name) ?? '', LONGEST_LABEL);
  const type = element instanceof HTMLInputElement ? given('type') : element.localName;
  return { autocomplete: given('autocomplete'), type, label: labelOf(element) || given('aria-label') || given('placeholder') || given('name') };
}

function labelOf(element: Element): string {
  const [label] = (element as HTMLInputElement).labels ?? [];
  if (!label) return '';
  const walker = walk(label, 'textarea,select,button,[contenteditable]');
  let text = '';
  while (text.length <= LONGEST_LABEL && walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data;
  return cutTo(text.replace(/\s+/g, ' ').trim(), LONGEST_LABEL);
}
