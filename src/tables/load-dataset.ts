import { join } from "node:path";
import { parseCsv } from "../io/csv.js";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "../io/paths.js";
import { loadText } from "../io/read.js";
import { refuseTooLarge } from "../io/refuse-too-large.js";
import { readSettled } from "../io/settled-folder.js";
import { append } from "../model/append.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import { fromRows, type Table } from "./arquero.js";
import { checkDocuments } from "./check-documents.js";
import { checkQuotes } from "./check-quotes.js";
import { checkReferences } from "./check-references.js";
import { checkTargets } from "./check-targets.js";
import type { Dataset, Rows } from "./dataset.js";
import { DESCRIBED_COLUMNS, describeTargets } from "./describe-targets.js";
import { TABLE_NAMES, type TableName } from "./field.js";
import { loadSeed } from "./load-seed.js";
import { withoutOldHeaders } from "./old-dataset.js";
import { type Row, readRows } from "./read-rows.js";
import { columnsOf, SCHEMAS } from "./schemas.js";
import { withoutDraft, withoutTables } from "./without-tables.js";

/** Where a dataset is: the folder of the tables and the folder of the documents that they cite. */
export interface DatasetPlace {
  /** Folder with the seven CSV files; the shipped data by default. */
  readonly data?: string;
  /** Folder with the source documents; the shipped ones by default, or `seeds` beside `data` where that exists for your own. */
  readonly seeds?: string;
}

/**
 * Reads the tables and documents of a dataset with every issue found in them, without throwing for what they hold.
 * @example
 * const { issues } = await readDataset({ data: "my/data" });
 * issues.filter(({ severity }) => severity === "error"); // => []
 */
export async function readDataset(
  place: DatasetPlace = {},
): Promise<{ dataset: Dataset; issues: readonly Issue[] }> {
  refuseUnknown(place, ["data", "seeds"]);
  for (const [name, path] of Object.entries(place)) requireText(path, name);
  const folder = place.data ?? SHIPPED_DATA;
  return readSettled(folder, () => readNow(place, folder));
}

async function readNow(
  place: DatasetPlace,
  folder: string,
): Promise<{ dataset: Dataset; issues: readonly Issue[] }> {
  await refuseTooLarge(
    folder,
    TABLE_NAMES.map((name) => join(folder, `${name}.csv`)),
  );
  const seeds = place.seeds ?? (place.data === undefined ? SHIPPED_SEEDS : join(place.data, "seeds"));
  const issues: Issue[] = [];
  const read = async (name: TableName): Promise<[TableName, readonly Row[]]> => {
    const file = `${name}.csv`;
    const { rows, issues: found } = readRows(
      SCHEMAS[name],
      parseCsv(await loadText(join(folder, file)), file),
    );
    append(issues, found);
    return [name, rows];
  };
  const settled = await Promise.allSettled(TABLE_NAMES.map(read));
  for (const result of settled) {
    if (result.status === "fulfilled") continue;
    if (!(result.reason instanceof CrossProvinceError)) throw result.reason;
    append(issues, result.reason.issues);
  }
  const found = new Map(settled.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])));
  if (found.size === 0) throw new CrossProvinceError(withoutTables(issues, folder, "dataset-missing"));
  if (found.size < TABLE_NAMES.length || issues.length > 0) {
    throw new CrossProvinceError(withoutOldHeaders(await withoutDraft(issues, folder), folder));
  }
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, found.get(name) ?? []])) as Record<
    TableName,
    readonly Row[]
  >;
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  const rows = tables as unknown as Rows;
  append(issues, checkReferences(tables));
  append(issues, checkDocuments(rows.documents));
  append(issues, checkTargets(rows.targets));
  const texts = new Map<string, string>();
  const loaded = await Promise.all(
    rows.documents.map((document, index) => loadSeed(document, index + 2, seeds)),
  );
  loaded.forEach(({ text, issues: wrong }, index) => {
    append(issues, wrong);
    const document = rows.documents[index];
    if (text !== undefined && document !== undefined) texts.set(document.document_id, text);
  });
  append(issues, checkQuotes(rows.targets, rows.other_numbers, texts));
  return { dataset: toDataset(folder, rows, texts), issues };
}

/** Makes a value at its first use and keeps it. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A dataset from rows and texts in memory. Its tables are made when they are first asked for. */
export function toDataset(folder: string, rows: Rows, texts: ReadonlyMap<string, string>): Dataset {
  const table = (name: TableName): (() => Table) => lazily(() => fromRows(rows[name], columnsOf(name)));
  const targets = lazily(() =>
    fromRows(describeTargets(rows), [...columnsOf("targets"), ...DESCRIBED_COLUMNS]),
  );
  const documents = table("documents");
  const regions = table("regions");
  const indicators = table("indicators");
  const populations = table("populations");
  const units = table("units");
  const otherNumbers = table("other_numbers");
  return {
    folder,
    rows,
    texts,
    get targets() {
      return targets();
    },
    get documents() {
      return documents();
    },
    get regions() {
      return regions();
    },
    get indicators() {
      return indicators();
    },
    get populations() {
      return populations();
    },
    get units() {
      return units();
    },
    get otherNumbers() {
      return otherNumbers();
    },
  };
}

/**
 * Loads and checks a dataset: types, codes, references, duplicate ids, hashes of the documents, and that each quote
 * stands at its offsets.
 * @throws CrossProvinceError with all issues, each with file, row and column, when anything is wrong
 * @example
 * const { targets } = await loadDataset();
 * targets.numRows() > 300; // => true
 */
export async function loadDataset(place: DatasetPlace = {}): Promise<Dataset> {
  const { dataset, issues } = await readDataset(place);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
  return dataset;
}
