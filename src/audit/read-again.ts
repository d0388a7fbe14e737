import { groupBy } from "../model/group-by.js";
import type { DocumentRow, RegionRow, TargetRow } from "../model/rows.js";
import type { Dataset } from "../tables/dataset.js";
import { type Headings, readHeadings } from "../text/structure/sections.js";
import { readGrids } from "../text/tables/grids.js";
import { type CellAgain, cellsOfGrids, cellsOfLines } from "./cells-again.js";
import { type PrintedNumber, printedNumbers } from "./printed-numbers.js";
import { readTarget, type TargetReading } from "./read-target.js";

/** The documents of a dataset as the audit reads them by itself, by document id; readings by target id. */
export interface SecondReading {
  readonly numbers: ReadonlyMap<string, readonly PrintedNumber[]>;
  readonly headings: ReadonlyMap<string, Headings>;
  readonly cells: ReadonlyMap<string, readonly CellAgain[]>;
  readonly targets: ReadonlyMap<string, TargetReading | null>;
}

/** The cells of a document's grids; where a target of its tables stands in none of them, those of its tables in lines as well. */
function cellsOf(
  document: DocumentRow,
  headings: ReadonlyMap<string, Headings>,
  texts: ReadonlyMap<string, string>,
  inTables: readonly TargetRow[],
  regions: readonly RegionRow[],
): readonly CellAgain[] {
  const { document_id } = document;
  const text = texts.get(document_id);
  const read = headings.get(document_id);
  if (text === undefined || read === undefined) return [];
  const cells = cellsOfGrids(readGrids(text), read, document, regions);
  const starts = new Set(cells.map(({ start }) => start));
  const elsewhere = inTables.some((row) => !starts.has(row.quote_start));
  return elsewhere ? [...cells, ...cellsOfLines(text, document)] : cells;
}

/** Reads every document once more: its numbers, headings and tables, and the number of each target. */
export function readAgain({ texts, rows }: Pick<Dataset, "texts" | "rows">): SecondReading {
  const each = <T>(read: (text: string) => T): Map<string, T> =>
    new Map([...texts].map(([document, text]) => [document, read(text)]));
  const headings = each(readHeadings);
  const inTables = groupBy(
    rows.targets.filter((target) => target.table_id !== null),
    (target) => target.document_id,
  );
  const cells = new Map(
    rows.documents.map((document) => [
      document.document_id,
      cellsOf(document, headings, texts, inTables.get(document.document_id) ?? [], rows.regions),
    ]),
  );
  const places = new Map(
    [...cells].flatMap(([document, all]) => all.map((cell) => [`${document} ${cell.start}`, cell] as const)),
  );
  return {
    numbers: each(printedNumbers),
    headings,
    cells,
    targets: new Map(
      rows.targets.map((target) => [
        target.target_id,
        readTarget(target, places.get(`${target.document_id} ${target.quote_start}`)),
      ]),
    ),
  };
}
