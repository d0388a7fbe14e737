/**
 * The name of a column of a sheet.
 * @param index from 0
 * @example columnName(26); // => "AA"
 */
export const columnName = (index: number): string =>
  (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
