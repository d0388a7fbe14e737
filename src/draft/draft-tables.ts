import { join } from "node:path";
import { loadBytes } from "../io/read.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { readHandEditedTables } from "../read/sheets/hand-edited-table.js";
import type { TableName } from "../tables/field.js";
import { readHandEditedRows } from "../tables/read-hand-edited-rows.js";
import type { Row } from "../tables/read-rows.js";
import { SCHEMAS } from "../tables/schemas.js";

/** What a row of a draft's targets may be besides what a row of a dataset is: no target after all. */
export const DROPPED = "dropped";

/** A table as read, with what is wrong in it. */
export interface ReadTable {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/** The schema of the targets of a draft: with one status more. */
export const DRAFT_TARGETS = {
  ...SCHEMAS.targets,
  fields: SCHEMAS.targets.fields.map((field) =>
    field.name === "status" ? { ...field, codes: [...(field.codes ?? []), DROPPED] } : field,
  ),
};

const schemaOf = (name: TableName) => (name === "targets" ? DRAFT_TARGETS : SCHEMAS[name]);

/** Reads a table of a draft folder, in whatever encoding and form a spreadsheet has left it. */
export async function readDraftTable(folder: string, name: TableName): Promise<ReadTable> {
  const file = `${name}.csv`;
  const [table] = readHandEditedTables(await loadBytes(join(folder, file)), file);
  if (table === undefined)
    return {
      rows: [],
      issues: [{ code: "table-empty", severity: "error", at: { file } }],
    };
  return readHandEditedRows(schemaOf(name), table, file);
}

/** Tables without which a folder is no draft. */
export const NEEDED: ReadonlySet<TableName> = new Set(["documents", "targets", "other_numbers"]);

/** Reads a table of a draft folder, none of its rows where it lacks one that it may lack; what is wrong with the file is told with the rest. */
export async function loadDraftTable(folder: string, name: TableName): Promise<ReadTable> {
  try {
    return await readDraftTable(folder, name);
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    const absent = error.issues.every((issue) => issue.code === "file-missing");
    if (absent && !NEEDED.has(name)) return { rows: [], issues: [] };
    return { rows: [], issues: error.issues };
  }
}
