/** The letters of a column of a sheet, from its index: 0 → A, 26 → AA. */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let at = column; at >= 0; at = Math.floor(at / 26) - 1)
    letters = String.fromCharCode(65 + (at % 26)) + letters;
  return `${letters}${row}`;
}
