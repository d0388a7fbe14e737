import { openTables } from "../../src/read/pdf/pdf-open-tables.js";

/** A line of cells at a height, each with the place of its middle. */
export type Line = readonly [y: number, ...cells: (readonly [text: string, middle: number])[]];
/** The tables of lines of cells, each set about its middle, the characters 10 wide and high. */
export const openTablesOf = (...lines: readonly Line[]) =>
  openTables(
    lines.flatMap(([y, ...cells]) =>
      cells.map(([text, middle]) => ({
        text,
        x: middle - 5 * text.length,
        y,
        width: 10 * text.length,
        height: 10,
      })),
    ),
  ).tables.map(({ rows }) => rows);
