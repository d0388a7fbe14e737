import type { Character } from "../../model/codes.js";
import type { GridCell } from "../../text/tables/grid.js";
import { characterOf } from "./table-cells.js";

const KIND = /\s*[（(](?:约束|预期|引导|指导)性(?:指标)?[）)]$/;

/** A cell without the kind of the indicator that stands behind its value, and that kind. */
export interface CellOfKind {
  readonly cell: GridCell;
  readonly character: Character | null;
}

/** Reads the kind behind the value of a cell: 95%（约束性）. */
export function kindBehind(cell: GridCell): CellOfKind {
  const found = cell.text.length > 60 ? null : KIND.exec(cell.text);
  if (found === null || cell.end - cell.start !== cell.text.length) return { cell, character: null };
  const text = cell.text.slice(0, found.index);
  return { cell: { ...cell, text, end: cell.start + text.length }, character: characterOf(found[0]) };
}
