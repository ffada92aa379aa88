/** Texts that must never be more than text: what `/hostile` puts into titles, cookies and stores. */
export const HOSTILE = {
  markup: '<img src=x onerror="document.title=1">',
  script: '</title><script>document.body.remove()</script>',
  /** A right-to-left override and an isolate that is never closed. */
  bidi: 'total \u202Efdp.exe\u2066 end',
  control: 'bell\u0007 escape\u001B[2J null\u0000 newline\n end',
  loneSurrogate: 'half \uD83D of a face',
  template: '{{ constructor.constructor("return 1")() }} $& ${1} %s',
  long: 'x'.repeat(4_096),
} as const;

/** Name and value together may have 4,096 bytes in a cookie. */
const LONG_COOKIE_VALUE = 'x'.repeat(4_096 - 'long'.length);

/**
 * Cookie lines as the bytes on the wire. Of the control characters only those from U+0080 on reach a cookie in both
 * browsers. Firefox drops the one without a name, and both drop the last, which is one byte too long.
 */
export const HOSTILE_COOKIES: readonly Buffer[] = [
  Buffer.from('markup=<img src=x onerror="document.title=1">; Path=/; Secure'),
  Buffer.from('bidi=total \u202Efdp.exe\u2066 end; Path=/; Secure'),
  Buffer.from('control=next line\u0085 sequence\u009B2J; Path=/; Secure'),
  Buffer.concat([Buffer.from('bytes=not '), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(' UTF-8; Path=/; Secure')]),
  Buffer.from('percent=%3Cb%3E%00%E2%80%AE; Path=/; Secure'),
  Buffer.from('=without a name; Path=/; Secure'),
  Buffer.from(`long=${LONG_COOKIE_VALUE}; Path=/; Secure`),
  Buffer.from(`over=${LONG_COOKIE_VALUE}x; Path=/; Secure`),
];
