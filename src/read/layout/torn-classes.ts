type Row = readonly string[];

/** Rows with the last character of a class, which its narrow cell has printed beside the next row, back where it belongs: 义务教 and 育. */
export function withLastCharacters(
  rows: readonly Row[],
  full: number,
  holdsValue: (row: Row) => boolean,
): Row[] {
  const whole: string[][] = [];
  for (const row of rows) {
    const [first = ""] = row;
    const above = whole.at(-1);
    const torn = /^[一-龥]$/.test(first) && full > 1 && above?.[0]?.length === full && holdsValue(row);
    if (torn && above !== undefined) above[0] += first;
    whole.push(torn ? ["", ...row.slice(1)] : [...row]);
  }
  return whole;
}
