import { join } from "node:path";
import { parseCsv } from "../io/csv.js";
import { SHIPPED_DATA } from "../io/paths.js";
import { loadTextNow } from "../io/read.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Vocabulary } from "./check-vocabulary.js";
import type { Rows } from "./dataset.js";
import type { TableSchema } from "./field.js";
import { type Row, readRows } from "./read-rows.js";
import { SCHEMAS } from "./schemas.js";
import { VOCABULARY_SCHEMAS } from "./vocabulary-schemas.js";

/** The tables of the shipped dataset that a draft builds on, and the shipped vocabulary. */
export interface ShippedTables {
  readonly rows: Pick<Rows, "documents" | "regions" | "indicators" | "populations" | "units">;
  readonly vocabulary: Vocabulary;
}

function readNow(schema: TableSchema<string>): readonly Row[] {
  const file = `${schema.name}.csv`;
  const { rows, issues } = readRows(schema, parseCsv(loadTextNow(join(SHIPPED_DATA, file)), file));
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return rows;
}

let loaded: ShippedTables | undefined;

/**
 * The shipped tables, read at the first call and kept; they were checked against one another when the package was made.
 * @throws CrossProvinceError where a file is missing or a cell is wrong
 */
export function shippedTables(): ShippedTables {
  if (loaded !== undefined) return loaded;
  const rows = {
    documents: readNow(SCHEMAS.documents),
    regions: readNow(SCHEMAS.regions),
    indicators: readNow(SCHEMAS.indicators),
    populations: readNow(SCHEMAS.populations),
    units: readNow(SCHEMAS.units),
  };
  const vocabulary = {
    concepts: readNow(VOCABULARY_SCHEMAS.vocabulary),
    names: readNow(VOCABULARY_SCHEMAS.vocabulary_names),
  };
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  loaded = { rows, vocabulary } as unknown as ShippedTables;
  return loaded;
}
