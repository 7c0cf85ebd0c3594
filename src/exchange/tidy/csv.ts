/** What a cell can hold. Nothing, written as an empty cell, is what is missing. */
export type Cell = string | number | boolean | undefined;

/** What a spreadsheet takes for the start of a formula. */
const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'];

/** Whether a text begins like a formula, behind any number of the marks that stop it from being one. */
const isFormula = (text: string): boolean => {
  let at = 0;
  while (text.charAt(at) === "'") at += 1;
  return STARTS.includes(text.charAt(at));
};

const isFigures = (text: string): boolean =>
  text !== '' && [...text].every((one) => one >= '0' && one <= '9');

const isNegativeNumber = (text: string): boolean => {
  const parts = text.slice(1).split('.');
  return text.startsWith('-') && parts.length <= 2 && parts.every(isFigures);
};

/** A text that no spreadsheet runs: a mark goes before what looks like a formula; a negative number stays a number. */
const guard = (text: string): string => (isFormula(text) && !isNegativeNumber(text) ? `'${text}` : text);

const needsQuotes = (text: string): boolean =>
  text === '' || text.trim() !== text || ['"', ',', '\r', '\n'].some((mark) => text.includes(mark));

/**
 * Takes away the mark that `toCsvCell` put before a text that looked like a formula.
 *
 * @param text - A cell, as a reader of CSV gives it.
 * @returns The text as it was recorded.
 * @throws Never.
 * @see RFC 4180 says nothing of formulas; the mark is a house choice that spreadsheets understand.
 * @example readCsvText("'=1+1"); // => '=1+1'
 */
export const readCsvText = (text: string): string =>
  text.startsWith("'") && isFormula(text) ? text.slice(1) : text;

/**
 * Writes one cell of CSV.
 *
 * @param cell - Its value. A number that is not finite is written as missing.
 * @returns The cell: quoted where it must be; with a `'` before a text that a spreadsheet would run as a formula.
 * @throws Never.
 * @see RFC 4180, section 2.
 * @example toCsvCell('=1+1'); // => "'=1+1"
 */
export const toCsvCell = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return String(cell);
  const text = guard(cell);
  return needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Writes one row of CSV, its line break included.
 *
 * @param cells - The cells in order.
 * @returns The row.
 * @throws Never.
 * @see RFC 4180, section 2.
 * @example toCsvRow(['a', -5, undefined]); // => 'a,-5,\r\n'
 */
export const toCsvRow = (cells: readonly Cell[]): string => `${cells.map(toCsvCell).join(',')}\r\n`;
