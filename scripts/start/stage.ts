
/** A page in a tab, in as few words as the main job needs; every wait ends in an error after 15 seconds. */
export interface Tab {
  title(): Promise<string>;
  /** Waits for the first element of a CSS selector and gives its text, on one line. */
  textOf(selector: string): Promise<string>;
  /** Waits for the first element of a CSS selector and counts them all. */
  countOf(selector: string): Promise<number>;
  /** Waits until an element of a CSS selector shows this text. */
  waitFor(selector: string, text: string): Promise<void>;
  /** Presses the button of that name, as a screen reader says it. */
  press(name: string): Promise<void>;
  /** Fills in the field under that label. */
  fill(label: string, text: string): Promise<void>;
  front(): Promise<void>;
  picture(file: string): Promise<void>;
}

/** A browser with the extension in it, whichever it is. */
export interface Stage {
  readonly browser: 'Chromium' | 'Firefox';
  /** Opens an address of the web. */
  open(address: string): Promise<Tab>;
  /** Opens one of the extension's own pages. */
  openOwn(path: string, size?: Size): Promise<Tab>;
  /** Errors, exceptions and refusals by policy until now. */
  complaints(): Promise<readonly string[]>;
  /** Addresses that the extension's own pages have asked the network for. */
  requests(): Promise<readonly string[]>;
  /** Ends when the browser has gone, however. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const PATIENCE_MS = 15_000;
export const POPUP: Size = { width: 380, height: 600 };
export const TRACKER: Size = { width: 1280, height: 900 };

/** XPath of the field under a label; a mark such as “optional” behind the label's own words does not count. */
export function fieldUnder(label: string): string {
  return `//*[@id=//label[normalize-space(text()[1])="${label}"]/@for]`;
}

export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
