import fc from 'fast-check';

/** Any character at all, controls and half pairs too. fast-check's own `binary` takes seconds to be made. */
const anyCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom('\r\n', '\uD83D', '\uDC4D', '件', '＝', '👩‍👦', '\u2028', '"', ',', ';', '\\'),
);

export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, maxLength });
}
