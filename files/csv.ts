/** Spreadsheets read a file without it in the system's old encoding, and Japanese turns into noise. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins so is taken for a formula; the full-width signs too, where the spreadsheet is Japanese. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r\n]/u;

/** A table as spreadsheets open it (RFC 4180): every cell quoted, and none of them ever run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** The apostrophe is how spreadsheets themselves mark a text as a text. */
function toCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
