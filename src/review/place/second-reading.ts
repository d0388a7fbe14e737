import { checkDoubleEntry } from "../../audit/check-double-entry.js";
import { readAgain } from "../../audit/read-again.js";
import { readTarget } from "../../audit/read-target.js";
import type { Issue } from "../../model/issue.js";
import type { TargetRow } from "../../model/rows.js";
import type { Dataset } from "../../tables/dataset.js";

/** Reads the number of a row a second time, as the audit does; the issues are what the two readings differ in. */
export type SecondReader = (row: TargetRow) => readonly Issue[];

/** A second reader of the rows of some documents; the documents are read at its first row. */
export function secondReader(read: Pick<Dataset, "texts" | "rows">): SecondReader {
  const readCells = () =>
    new Map(
      [...readAgain(read).cells].flatMap(([document, all]) =>
        all.map((cell) => [`${document} ${cell.start}`, cell] as const),
      ),
    );
  let cells: ReturnType<typeof readCells> | undefined;
  return (row) => {
    cells ??= readCells();
    const reading = readTarget(row, cells.get(`${row.document_id} ${row.quote_start}`));
    return checkDoubleEntry([row], new Map([[row.target_id, reading]]), read.rows.units).issues;
  };
}
