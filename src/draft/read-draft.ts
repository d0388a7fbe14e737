import { basename, join } from "node:path";
import { parseCsv } from "../io/csv.js";
import { decodeUtf8, loadBytes, loadText, sha256 } from "../io/read.js";
import { readSettled } from "../io/settled-folder.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { DocumentRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";
import { TABLE_NAMES, type TableName } from "../tables/field.js";
import { type Row, readRows } from "../tables/read-rows.js";
import { SCHEMAS } from "../tables/schemas.js";

/** A draft folder as read: rows (none for a table that it lacks) and the documents' bytes by file name. */
export interface DraftFolder {
  readonly rows: Rows;
  readonly seeds: ReadonlyMap<string, Uint8Array>;
  /** Text of each document by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Tables without which a folder is no draft. */
const NEEDED: ReadonlySet<TableName> = new Set(["documents", "targets", "other_numbers"]);

async function loadTable(
  folder: string,
  name: TableName,
): Promise<{ rows: readonly Row[]; issues: readonly Issue[] }> {
  const file = `${name}.csv`;
  try {
    return readRows(SCHEMAS[name], parseCsv(await loadText(join(folder, file)), file));
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    const absent = error.issues.every((issue) => issue.code === "file-missing");
    if (absent && !NEEDED.has(name)) return { rows: [], issues: [] };
    return { rows: [], issues: error.issues };
  }
}

/**
 * Reads a draft folder: the tables by their schemas, and the documents with their hashes checked.
 * @throws CrossProvinceError with all issues: a missing table, wrong cells, a missing or altered document
 */
export function readDraft(folder: string): Promise<DraftFolder> {
  return readSettled(folder, () => readNow(folder));
}

async function readNow(folder: string): Promise<DraftFolder> {
  const read = await Promise.all(
    TABLE_NAMES.map(async (name) => [name, await loadTable(folder, name)] as const),
  );
  const issues = read.flatMap(([, table]) => table.issues);
  if (issues.length > 0) throw new CrossProvinceError(issues);
  const tables = Object.fromEntries(read.map(([name, { rows }]) => [name, rows])) as Record<
    TableName,
    readonly Row[]
  >;
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  const rows = tables as unknown as Rows;
  const seeds = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  const wrong: Issue[] = [];
  for (const [index, document] of rows.documents.entries()) {
    wrong.push(...(await loadSeed(folder, document, index + 2, seeds, texts)));
  }
  if (wrong.length > 0) throw new CrossProvinceError(wrong);
  return { rows, seeds, texts };
}

async function loadSeed(
  folder: string,
  document: DocumentRow,
  row: number,
  seeds: Map<string, Uint8Array>,
  texts: Map<string, string>,
): Promise<readonly Issue[]> {
  const at = { file: "documents.csv", row, column: "seed_file", document: document.document_id };
  try {
    const bytes = await loadBytes(join(folder, "seeds", basename(document.seed_file)));
    const received = sha256(bytes);
    if (received !== document.sha256) {
      return [
        {
          code: "seed-altered",
          severity: "error",
          at: { ...at, column: "sha256" },
          expected: document.sha256,
          received,
        },
      ];
    }
    seeds.set(basename(document.seed_file), bytes);
    texts.set(document.document_id, decodeUtf8(bytes, document.seed_file));
    return [];
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return error.issues.map((issue) => ({ ...issue, at: { ...at, ...issue.at } }));
  }
}
