import type { Dataset } from "../tables/dataset.js";
import { type Headings, readHeadings } from "../text/structure/sections.js";
import type { Grid, GridCell } from "../text/tables/grid.js";
import { readGrids } from "../text/tables/grids.js";
import { type PrintedNumber, printedNumbers } from "./printed-numbers.js";
import { readTarget, type TargetReading } from "./read-target.js";

/** The documents of a dataset as the audit reads them by itself, by document id; readings by target id. */
export interface SecondReading {
  readonly numbers: ReadonlyMap<string, readonly PrintedNumber[]>;
  readonly headings: ReadonlyMap<string, Headings>;
  readonly grids: ReadonlyMap<string, readonly Grid[]>;
  readonly targets: ReadonlyMap<string, TargetReading | null>;
}

/** Reads every document once more: its numbers, headings and tables, and the number of each target. */
export function readAgain({ texts, rows }: Pick<Dataset, "texts" | "rows">): SecondReading {
  const each = <T>(read: (text: string) => T): Map<string, T> =>
    new Map([...texts].map(([document, text]) => [document, read(text)]));
  const grids = each(readGrids);
  const cells = new Map<string, GridCell>();
  for (const [document, tables] of grids) {
    for (const cell of tables.flatMap((table) => table.cells))
      if (cell.value !== null) cells.set(`${document} ${cell.start}`, cell);
  }
  const cellOf = (document: string, start: number | null) => cells.get(`${document} ${start}`);
  return {
    numbers: each(printedNumbers),
    headings: each(readHeadings),
    grids,
    targets: new Map(
      rows.targets.map((target) => [
        target.target_id,
        readTarget(target, cellOf(target.document_id, target.value_start)),
      ]),
    ),
  };
}
