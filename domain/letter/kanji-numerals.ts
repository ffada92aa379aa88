const DIGITS = '〇一二三四五六七八九';

/**
 * Numbers as a vertical sheet writes them: 第三十三条, 二〇二六年, and digit by digit in a postal code or a house number.
 * Only for our own words: what a person typed keeps its digits.
 */
export function toKanjiNumerals(text: string): string {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return plain.replace(/\d+(?:-\d+)+|\d+/g, (number) => (/-|^0|\d{4}/.test(number) ? byDigit(number) : byValue(Number(number))));
}

function byDigit(number: string): string {
  return number.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit).replaceAll('-', '－');
}

/** 1 to 999: 百十一. */
function byValue(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  return `${unit(hundreds, '百')}${unit(tens, '十')}${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}

function unit(times: number, name: string): string {
  if (times === 0) return '';
  return times === 1 ? name : `${DIGITS[times] ?? ''}${name}`;
}
