import type { Span } from "../../text/span.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import type { GridAxes } from "./grid-axes.js";
import { isSubtotal, isTotal } from "./grid-columns.js";
import { mergedOver } from "./merged-cells.js";

/** The part or place that a row of a table of parts stands for, and the wider one that it lies in, where the table says so. */
export interface RowPart {
  readonly label: string;
  readonly at: Span;
  readonly within: string | null;
}

interface Label extends Span {
  readonly text: string;
}

/**
 * The parts of the rows of a table that names them in one column or, the wider beside the narrower, in several (市 | 县); null for the whole. A subtotal
 * is that of the wider one: below a title of its own, beside a merged cell, else of what it is called.
 *
 * @param lines the cells of each row
 */
export function partsOfRows(
  grid: Grid,
  axes: GridAxes,
  lines: readonly (readonly GridCell[])[],
): readonly (RowPart | null)[] {
  if (axes.parts.length === 0) return lines.map(() => null);
  const columns = axes.parts.map((column) => {
    const printed = lines.map((cells): Label | undefined => {
      const cell = cells.find((one) => one.column === column);
      const row = grid.rows[cells[0]?.row ?? 0];
      const own = column > 0 ? cell : row && { text: row.label, start: row.start, end: row.end };
      return own === undefined || own.text === "" ? undefined : own;
    });
    return axes.rows === "parts" && column === axes.parts.at(-1) ? printed : mergedOver(printed);
  });
  const whole = lines.some((_, row) => {
    const text = columns[0]?.[row]?.text ?? "";
    return isTotal(text) && !isSubtotal(text);
  });
  let title: Label | null = null;
  return lines.map((cells, row): RowPart | null => {
    const labels = columns.flatMap((column) => column[row] ?? []);
    const [first] = labels;
    if (axes.rows === "parts" && cells.every(({ text }) => text === "")) title = first ?? null;
    const named = labels.filter(({ text }) => !isTotal(text));
    const own = labels.at(-1);
    if (own === undefined || first === undefined || (isTotal(first.text) && !isSubtotal(first.text)))
      return null;
    const narrowest = named.at(-1);
    if (narrowest !== undefined)
      return {
        label: narrowest.text.replace(/^(?:其中|#)[：:]\s*/, ""),
        at: narrowest,
        within: named.at(-2)?.text ?? null,
      };
    const wider = title ?? own;
    return title === null && !whole ? null : { label: wider.text, at: wider, within: null };
  });
}
