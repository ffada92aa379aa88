/*
 * A page can name its elements so that they hide what `document` and a form have: <img name="title">, <input
 * name="parentNode">. So both are asked through the prototypes of this world, which no page can reach.
 */

/** The elements that match, in the order of the page; at most so many. */
export function all(selector: string, most: number): readonly Element[] {
  const found = Document.prototype.querySelectorAll.call(document, selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, index) => found[index]).filter((element) => element !== undefined);
}

export function attributeOf(selector: string, name: string): string {
  const element = Document.prototype.querySelector.call(document, selector);
  return element ? attribute(element, name) : '';
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function closest(element: Element | null, selector: string): Element | null {
  return element && Element.prototype.closest.call(element, selector);
}

/** A property of the document itself. */
export function documentHas(name: 'readyState' | 'title'): string {
  const value: unknown = Reflect.get(Document.prototype, name, document);
  return typeof value === 'string' ? value : '';
}

/** Walks through elements and texts beneath `root`, without those that match `skipped` and what is in them. */
export function walk(root: Node, skipped: string): TreeWalker {
  const [accept, reject, elementsAndTexts] = [1, 2, 1 | 4];
  const filter = (node: Node): number => (node instanceof Element && Element.prototype.matches.call(node, skipped) ? reject : accept);
  return Document.prototype.createTreeWalker.call(document, root, elementsAndTexts, filter);
}

/** Text of at most so many units, well-formed: half a surrogate pair would not survive the wire. */
export function cutTo(text: string, most: number): string {
  const whole = text.slice(0, most + 1).toWellFormed();
  return whole.length <= most ? whole : whole.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
