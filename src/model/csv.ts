/** Signs with which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Returns a text as one cell of a file in CSV (RFC 4180). */
export function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns rows of words as a file in CSV (RFC 4180); no cell of it is a formula. */
export function formatWordsCsv(rows: readonly (readonly string[])[]): string {
  const format = (text: string) => quoteCell(FORMULA.test(text) ? `'${text}` : text);
  return rows.map((row) => `${row.map(format).join(',')}\r\n`).join('');
}
