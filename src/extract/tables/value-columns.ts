import type { ColumnRole, TableCell } from "./table-cells.js";

/** A column that holds values. */
export type ValueColumn = Extract<ColumnRole, { role: "value" }>;

/** Gives the value cells of a row their columns; a row with fewer cells than columns has lost empty ones. */
export function assign(
  values: readonly TableCell[],
  columns: readonly ValueColumn[],
): readonly (readonly [TableCell, ValueColumn])[] {
  if (values.length === columns.length)
    return values.flatMap((cell, index) => {
      const column = columns[index];
      return column === undefined ? [] : [[cell, column] as const];
    });
  const pairs: (readonly [TableCell, ValueColumn])[] = [];
  const levels = columns.filter((column) => !column.growth);
  // [18.3] [14.5]: totals over a plan stand in the columns of the years where these are all that is printed.
  if (values.length === levels.length && values.every((cell) => /^[[【〔]/.test(cell.text)))
    return assign(values, levels);
  const growth = columns.find((column) => column.growth);
  const plain = values.filter((cell) => !/^[[【〔]/.test(cell.text) || growth === undefined);
  const bracketed = values.filter((cell) => /^[[【〔]/.test(cell.text) && growth !== undefined);
  const offset = plain.length < levels.length ? levels.length - plain.length : 0;
  plain.forEach((cell, index) => {
    const column = levels[index + offset] ?? growth;
    if (column !== undefined) pairs.push([cell, column]);
  });
  for (const cell of bracketed) if (growth !== undefined) pairs.push([cell, growth]);
  return pairs;
}

/** Whether the years of columns follow one another, several columns to a year perhaps. */
export function isYearly(columns: readonly ColumnRole[]): boolean {
  const printed = columns.flatMap((column) =>
    column.role === "value" && column.year !== null && !column.base && !column.growth ? [column.year] : [],
  );
  const years = [...new Set(printed)].sort((first, second) => first - second);
  return (
    years.length > 1 && years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1)
  );
}
