import { join, resolve } from "node:path";
import { changeFolder, type FileContent } from "../io/change-folder.js";
import { type CsvRecords, parseCsv, toCsv } from "../io/csv.js";
import { fileHash } from "../io/journal.js";
import type { LockOwner } from "../io/lock-owner.js";
import { decodeUtf8, loadBytes, loadText } from "../io/read.js";
import { append } from "../model/append.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { isPlainName } from "../model/plain-name.js";
import { checkDocuments } from "../tables/check-documents.js";
import { checkQuotes } from "../tables/check-quotes.js";
import { checkReferences } from "../tables/check-references.js";
import { checkTargets } from "../tables/check-targets.js";
import { toDataPackageJson } from "../tables/data-package.js";
import type { Rows } from "../tables/dataset.js";
import { TABLE_NAMES, type TableName } from "../tables/field.js";
import { loadDataset } from "../tables/load-dataset.js";
import { isOldHeader } from "../tables/old-dataset.js";
import { type Row, readRows } from "../tables/read-rows.js";
import { columnsOf, SCHEMAS } from "../tables/schemas.js";
import { type Cells, upgradeDocument, upgradeIndicator, upgradeTargets } from "./upgrade-rows.js";

/** What was brought up. */
export interface UpgradedFolder {
  /** False where nothing was to be done. */
  readonly changed: boolean;
  /** Rows by table; as many as before. */
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
}

/** A table as it is, and the hash of its file before it was read. */
interface FoundTable {
  readonly hash: string;
  readonly table: CsvRecords;
}

/** Tables that a folder holds. */
async function tablesOf(folder: string): Promise<Map<TableName, FoundTable>> {
  const tables = new Map<TableName, FoundTable>();
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const hash = await fileHash(join(folder, file));
    if (hash === null) continue;
    tables.set(name, { hash, table: parseCsv(await loadText(join(folder, file)), file) });
  }
  return tables;
}

const cellsOf = ({ header, records }: CsvRecords): Cells[] =>
  records.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));

function upgraded(name: TableName, rows: readonly Cells[], shipped: Rows): readonly Cells[] {
  switch (name) {
    case "documents":
      return rows.map((row) => upgradeDocument(row, shipped));
    case "indicators":
      return rows.map((row) => upgradeIndicator(row, shipped));
    case "targets":
      return upgradeTargets(rows, shipped);
    default:
      return rows;
  }
}

async function textsOf(folder: string, documents: Rows["documents"]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { document_id, seed_file } of documents) {
    if (!isPlainName(seed_file)) continue;
    const bytes = await loadBytes(join(folder, "seeds", seed_file));
    texts.set(document_id, decodeUtf8(bytes, seed_file));
  }
  return texts;
}

/** Checks what is to be written as it would be checked when it is loaded. */
async function check(folder: string, files: ReadonlyMap<TableName, string>, whole: boolean): Promise<Rows> {
  const issues: Issue[] = [];
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Record<
    TableName,
    readonly Row[]
  >;
  for (const [name, text] of files) {
    const read = readRows(SCHEMAS[name], parseCsv(text, `${name}.csv`));
    tables[name] = read.rows;
    append(issues, read.issues);
  }
  if (issues.length > 0) throw new CrossProvinceError(issues);
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  const rows = tables as unknown as Rows;
  const texts = await textsOf(folder, rows.documents);
  issues.push(
    ...(whole ? checkReferences(tables) : []),
    ...checkDocuments(rows.documents),
    ...checkTargets(rows.targets),
    ...checkQuotes(rows.targets, rows.other_numbers, texts),
  );
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
  return rows;
}

/**
 * Brings a dataset folder, or a draft folder, of version 0.1 up to the columns of today. Every row is kept; all is checked before
 * anything is written, and the state before is kept for `undo`.
 * @throws CrossProvinceError with all issues of the rows as they would be; then nothing is changed
 */
export async function upgradeDataset(
  folder: string,
  options: { readonly onWait?: (owner: LockOwner) => void } = {},
): Promise<UpgradedFolder> {
  const data = resolve(folder);
  if ((await fileHash(join(data, "targets.csv"))) === null) {
    const at = { file: join(folder, "targets.csv") };
    throw new CrossProvinceError([{ code: "file-missing", severity: "error", at: {}, parameters: at }]);
  }
  return changeFolder<UpgradedFolder>(
    data,
    { command: `upgrade ${folder}`, keep: true, ...options },
    async () => {
      const before = await tablesOf(data);
      const counts = Object.fromEntries([...before].map(([name, { table }]) => [name, table.records.length]));
      if (!isOldHeader(before.get("targets")?.table.header ?? [])) {
        return { files: [], value: { changed: false, rows: counts } };
      }
      const shipped = (await loadDataset()).rows;
      const read = new Map<string, string | null>();
      const after = new Map<TableName, string>();
      for (const [name, { hash, table }] of before) {
        read.set(join(data, `${name}.csv`), hash);
        after.set(name, toCsv(columnsOf(name), upgraded(name, cellsOf(table), shipped)));
      }
      const package_ = join(data, "datapackage.json");
      const whole = (await fileHash(package_)) !== null;
      const rows = await check(data, after, whole);
      const files: FileContent[] = [...after].map(([name, content]) => ({
        path: join(data, `${name}.csv`),
        content,
      }));
      if (whole) files.push({ path: package_, content: toDataPackageJson(rows.documents, { lists: false }) });
      return { files, read, value: { changed: true, rows: counts } };
    },
  );
}
