import { basename, join } from "node:path";
import { fileFailure } from "../io/file-failure.js";
import { loadBytes } from "../io/read.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";
import { type HandEditedTable, readHandEditedTables } from "../read/sheets/hand-edited-table.js";
import { checkTargets } from "../tables/check-targets.js";
import { columnsKnown, type HandEditedRows, readHandEditedRows } from "../tables/read-hand-edited-rows.js";
import { DRAFT_TARGETS, DROPPED, type ReadTable } from "./draft-tables.js";

/** The workbook in which a draft is reviewed, beside its tables. */
export const REVIEW_WORKBOOK = "review.xlsx";

/** The sheet on which the workbook notes what it was made of. */
export const ABOUT_SHEET = "about";

/** The targets of a review workbook. */
export interface WorkbookTargets extends ReadTable {
  /** The fingerprint of the targets that it was made of; null where that was taken out. */
  readonly made: string | null;
}

/** Whether a sheet is one of targets: most of the columns are there. */
const isTargets = ({ header }: HandEditedTable): boolean =>
  columnsKnown(DRAFT_TARGETS, header) > DRAFT_TARGETS.fields.length / 2;

/** What the columns of the rows of a sheet don't say together, each in its cell; of rows that are no targets nothing is asked. */
const unfitting = ({ rows, inCell }: HandEditedRows): Issue[] =>
  rows.flatMap((row, index) =>
    row.status === DROPPED
      ? []
      : checkTargets([row as unknown as TargetRow]).map((issue) => inCell(issue, index)),
  );

/** The targets of the workbook of a draft folder, all its sheets together; undefined where there is none. */
export async function readWorkbookTargets(folder: string): Promise<WorkbookTargets | undefined> {
  const path = join(folder, REVIEW_WORKBOOK);
  let bytes: Uint8Array;
  try {
    bytes = await loadBytes(path);
  } catch (error) {
    if (error instanceof CrossProvinceError && error.issues.every(({ code }) => code === "file-missing"))
      return undefined;
    throw error instanceof CrossProvinceError ? error : fileFailure(path, error);
  }
  const tables = readHandEditedTables(bytes, basename(path));
  const about = tables.find(({ sheet }) => sheet === ABOUT_SHEET);
  const made = about?.rows.find(({ cells }) => cells[0] === "fingerprint")?.cells[1] ?? null;
  const read = tables.filter(isTargets).map((table) => {
    const found = readHandEditedRows(DRAFT_TARGETS, table, REVIEW_WORKBOOK);
    return found.issues.length > 0 ? found : { ...found, issues: unfitting(found) };
  });
  return { rows: read.flatMap(({ rows }) => rows), issues: read.flatMap(({ issues }) => issues), made };
}
