import type { HeadAndBody } from "./layout-columns.js";

type Row = readonly string[];

/** So large a share of the rows has a cell for each label at least. */
const MOST = 0.6;

const filled = (row: Row): string[] => row.filter((text) => text !== "");

/** For each column the label below which the cells of whole rows stand in it most often; null where they tell none. */
function labelsOfColumns(whole: readonly Row[], width: number): (number | null)[] {
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<number, number>();
    for (const row of whole) {
      if (row[column] === "") continue;
      const label = filled(row.slice(0, column)).length;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return first === undefined || first[1] === second?.[1] ? null : first[0];
  });
}

/** A row with fewer cells than labels, each below the label of its column; null where two meet or one is told none. */
function placed(row: Row, labels: readonly (number | null)[], count: number): string[] | null {
  const cells = Array.from({ length: count }, () => "");
  for (const [column, text] of row.entries()) {
    const label = text === "" ? undefined : labels[column];
    if (label === undefined) continue;
    if (label === null || cells[label] !== "") return null;
    cells[label] = text;
  }
  return cells;
}

/**
 * A table with more columns than labels, since long cells have pushed others aside, with its cells in the order of the labels: most of its rows have
 * one for each. As it was where that is not so.
 */
export function inLabelOrder(table: HeadAndBody): HeadAndBody {
  const [labels, ...below] = table.head;
  if (labels === undefined || below.length > 0) return table;
  const names = filled(labels);
  const whole = table.body.filter((row) => filled(row).length === names.length);
  if (names.length === labels.length || names.length < 3 || whole.length < MOST * table.body.length)
    return table;
  const columns = labelsOfColumns(whole, labels.length);
  const body = table.body.map((row) =>
    filled(row).length === names.length ? filled(row) : placed(row, columns, names.length),
  );
  if (body.some((row) => row === null)) return table;
  return { head: [names], body: body.flatMap((row) => (row === null ? [] : [row])) };
}
