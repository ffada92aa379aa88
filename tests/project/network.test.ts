import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, builtText, type Build } from './built.ts';

/** Everything by which code can reach the network, or take in code from it. */
const WAYS_OUT: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['fetch', /\bfetch\b/g],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/g],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/g],
  ['WebTransport', /\bWebTransport\b/g],
  ['EventSource', /\bEventSource\b/g],
  ['sendBeacon', /\bsendBeacon\b/g],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/g],
  ['importScripts', /\bimportScripts\b/g],
  ['import() of what is not a file beside it', /\bimport\s*\(\s*(?!["'`]\.\/[\w.-]+\.js["'`]\s*\))/g],
  ['eval', /\beval\s*\(/g],
  ['new Function', /\bnew\s+Function\b/g],
];

/** What a library says although nothing of it can leave: `around` is the code that is meant, `reason` why it may stay. */
const ALLOWED: readonly { readonly way: string; readonly around: string; readonly reason: string }[] = [];

/** Attributes by which a page makes the browser load something. */
const LOADED = /\b(?:src|href|srcset|action|data|poster)\s*=\s*["']([^"']*)["']/g;

function scripts(build: Build): string[] {
  return builtFiles(build).filter((file) => file.endsWith('.js'));
}

function waysOut(build: Build): string[] {
  return scripts(build).flatMap((file) => waysOutOf(builtText(build, file)).map((found) => `${file}: ${found}`));
}

function waysOutOf(code: string): string[] {
  return WAYS_OUT.flatMap(([way, pattern]) =>
    [...code.matchAll(pattern)]
      .map(({ index }) => code.slice(Math.max(0, index - 60), index + 60).replaceAll(/\s+/g, ' '))
      .filter((around) => !ALLOWED.some((allowed) => allowed.way === way && around.includes(allowed.around)))
      .map((around) => `${way} in … ${around} …`),
  );
}

describe.each(BUILDS)('the build for $browser', (build) => {
  it('holds no way to the network and none to take in code', () => {
    expect(waysOut(build)).toEqual([]);
  });

  it('has pages that load nothing but its own files', () => {
    const pages = builtFiles(build).filter((file) => file.endsWith('.html'));
    const loaded = pages.flatMap((file) => [...builtText(build, file).matchAll(LOADED)].map(([, address = '']) => address));
    expect(pages).not.toEqual([]);
    expect(loaded.filter((address) => !/^\/(?!\/)|^\.\//.test(address))).toEqual([]);
  });

  it('has styles that load nothing from elsewhere', () => {
    const styles = builtFiles(build).filter((file) => file.endsWith('.css'));
    const foreign = styles.flatMap((file) => [...builtText(build, file).matchAll(/@import|url\(\s*["']?(?:https?:)?\/\/[^)]*/g)]);
    expect(foreign.map(([text]) => text)).toEqual([]);
  });

  it('has pages without code or styles written into them', () => {
    const pages = builtFiles(build).filter((file) => file.endsWith('.html'));
    const inline = pages.filter((file) => /<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle=|\son\w+=/i.test(builtText(build, file)));
    expect(inline).toEqual([]);
  });
});

describe('the search for ways out', () => {
  it.each([
    'await fetch(address)',
    'globalThis.fetch.call(null)',
    'new XMLHttpRequest',
    'import("https://example.com/a.js")',
    'import(address)',
    'new EventSource("/x")',
    'eval("1")',
  ])('finds %s', (code) => {
    expect(waysOutOf(code)).toHaveLength(1);
  });

  it.each(['import("./chunk-a.js")', 'prefetched()', 'import.meta.url', 'retrieval (x)'])('lets %s be', (code) => {
    expect(waysOutOf(code)).toEqual([]);
  });
});
