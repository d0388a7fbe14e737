/** A row of a table with the HTML in its cells and where these end across the page, in twentieths of a point. */
export interface EdgedRow {
  readonly cells: readonly string[];
  readonly edges: readonly number[];
}

/** Edges nearer than this are one: programs round them row by row. */
const SAME = 60;

/** Where the columns of all rows end. */
function columnEnds(rows: readonly EdgedRow[]): number[] {
  const sorted = rows.flatMap(({ edges }) => edges).sort((a, b) => a - b);
  return sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > SAME);
}

/**
 * The HTML of a table whose rows tell where their cells end, as those of RTF and old Word documents do: a cell that reaches over several columns of
 * other rows spans these. Rows that do not tell it for each cell stay as they are.
 *
 * @example
 * edgedTable([{ cells: ["合计"], edges: [200] }, { cells: ["甲", "乙"], edges: [100, 200] }]);
 * // => '<table><tr><td colspan="2">合计</td></tr><tr><td colspan="1">甲</td><td colspan="1">乙</td></tr></table>'
 */
export function edgedTable(rows: readonly EdgedRow[]): string {
  const ends = columnEnds(rows);
  const columnAt = (edge: number): number => ends.findLastIndex((end) => end <= edge + SAME / 2) + 1;
  const html = rows.map(({ cells, edges }) => {
    const told = edges.length === cells.length;
    const spans = edges.map(
      (edge, index) => columnAt(edge) - (index === 0 ? 0 : columnAt(edges[index - 1] ?? 0)),
    );
    const line = cells.map(
      (cell, index) => `<td colspan="${told ? Math.max(1, spans[index] ?? 1) : 1}">${cell}</td>`,
    );
    return `<tr>${line.join("")}</tr>`;
  });
  return `<table>${html.join("")}</table>`;
}
