import { hasLostPassages } from "../compare/regions/absent-cell.js";
import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import { groupBy } from "../model/group-by.js";
import type { DocumentRow } from "../model/rows.js";
import { quantityOf } from "../normalize/quantity.js";
import { seriesKey } from "../normalize/series-key.js";
import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import type { Field } from "../tables/field.js";
import { SCHEMAS } from "../tables/schemas.js";
import { flatFields, flatRows } from "./flat-fields.js";
import { parquetBytes } from "./parquet.js";

/** The columns of a partition. */
export const PARTITION_FIELDS: readonly Field[] = [
  ...flatFields(),
  {
    name: "series",
    type: "string",
    title: { zh: "序列键", en: "Series key" },
    required: true,
  },
  { name: "amount", type: "number", title: { zh: "标准化数值", en: "Value in the base unit" } },
];

/** The columns of `documents.parquet`. */
export const DOCUMENT_FIELDS: readonly Field[] = [
  ...SCHEMAS.documents.fields,
  {
    name: "has_gaps",
    type: "boolean",
    title: { zh: "原文有缺失", en: "Whether passages are lost in the source" },
    required: true,
  },
];

/** The rows of the partitions of some targets: with the key of their series, and their number in its base unit. */
export const partitionRows = (rows: readonly DescribedTarget[]) =>
  rows.map((row) => ({ ...row, series: seriesKey(row), amount: quantityOf(row).amount }));

/** The rows of `documents.parquet`. */
export const partitionDocuments = (documents: readonly DocumentRow[], texts: ReadonlyMap<string, string>) =>
  documents.map((row) => ({ ...row, has_gaps: hasLostPassages(texts.get(row.document_id) ?? "") }));

/**
 * The dataset as a folder of Parquet files for data too large for one table in memory, and for DuckDB, Spark and the like:
 * `targets/region=CODE/targets.parquet`, one partition a region (the columns of the flat table, with `series`, the key of the series,
 * and `amount`, the number in its base unit, a fall below nothing and a change against a base as a factor of it), `documents.parquet` and `regions.parquet`.
 * @returns bytes by path within the folder
 * @example
 * const files = await toPartitionedParquet(await loadDataset(), { regions: ["江西"] });
 * files.has("targets/region=360000/targets.parquet"); // => true
 */
export async function toPartitionedParquet(
  source: Dataset,
  options: Selection = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const dataset = datasetFor(source, options);
  const rows = partitionRows(flatRows(dataset));
  const documents = partitionDocuments(dataset.rows.documents, dataset.texts);
  const files = new Map<string, Uint8Array>();
  for (const [region, part] of groupBy(rows, (row) => row.region_code)) {
    files.set(`targets/region=${region}/targets.parquet`, await parquetBytes(PARTITION_FIELDS, part));
  }
  files.set("documents.parquet", await parquetBytes(DOCUMENT_FIELDS, documents));
  files.set("regions.parquet", await parquetBytes(SCHEMAS.regions.fields, dataset.rows.regions));
  return files;
}
