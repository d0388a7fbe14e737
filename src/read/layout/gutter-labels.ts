import type { Piece } from "./gap-pieces.js";
import { type GutterColumn, labelsOf, type PlacedPiece } from "./gutter-columns.js";
import { gutterHeader } from "./gutter-header.js";
import { headerTree } from "./header-tree.js";
import type { WidthOf } from "./layout-width.js";

/** Labels that blanks have pushed out of their columns, in the order of the columns of values, where they are as many; null for others. */
export function inOrder(
  line: readonly Piece[],
  columns: readonly GutterColumn[],
  widthOf: WidthOf,
): readonly PlacedPiece[] | null {
  const labels = line.flatMap((piece) => labelsOf(piece, widthOf));
  const valued = columns.flatMap((column, at) => (column.valued ? [at] : []));
  if (labels.length < 2 || labels.length !== valued.length) return null;
  return labels.map((piece, index) => ({ piece, columns: valued.slice(index, index + 1) }));
}

/** The rows of a header, and whether each of its labels stands clearly over its columns. */
export interface Header {
  readonly rows: readonly (readonly string[])[];
  readonly clear: boolean;
}

/** A header in levels is told by the places of its labels where they are no farther off than this, or for each over several columns than that. */
const CLOSE = 4;
const CLOSE_EACH = 2.5;

/** The header of a table from the pieces of its lines in their columns; null where it cannot be told. */
export function headerOf(
  lines: readonly (readonly PlacedPiece[])[],
  columns: readonly GutterColumn[],
): Header | null {
  const own = lines[0]?.map(({ columns: those }) => those.join()).join();
  if (lines.length === 1 && own === [...columns.keys()].join())
    return { rows: [columns.map((_, column) => lines[0]?.[column]?.piece.text ?? "")], clear: true };
  const tree = lines.length > 1 ? headerTree(lines, columns) : null;
  if (tree !== null && tree.cost <= Math.max(CLOSE, CLOSE_EACH * tree.groups))
    return { rows: tree.rows, clear: true };
  const rows = gutterHeader(lines, columns);
  return rows === null ? null : { rows, clear: JSON.stringify(rows) === JSON.stringify(tree?.rows) };
}
