import { basename, join } from "node:path";
import { toCsv } from "../io/csv.js";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "../io/paths.js";
import { loadBytes } from "../io/read.js";
import type { FileContent } from "../io/write-together.js";
import { toDataPackageJson } from "../tables/data-package.js";
import type { Rows } from "../tables/dataset.js";
import { TABLE_NAMES } from "../tables/field.js";
import { loadDataset } from "../tables/load-dataset.js";
import { columnsOf } from "../tables/schemas.js";

/** The rows of a dataset without documents: what every plan needs, units and populations, and nothing else. */
function emptyRows(shipped: Rows): Rows {
  return {
    documents: [],
    regions: shipped.regions.filter((row) => row.level === "country"),
    indicators: [],
    populations: shipped.populations,
    units: shipped.units,
    targets: [],
    other_numbers: [],
  };
}

/**
 * The files of a new dataset folder: its tables, `datapackage.json` and the documents in `seeds/`.
 * @param options `empty`: without the shipped documents, with units and populations only
 */
export async function newDatasetFiles(
  folder: string,
  options: { readonly empty?: boolean } = {},
): Promise<FileContent[]> {
  const { rows } = await loadDataset();
  const documents = options.empty === true ? [] : rows.documents;
  const kept = options.empty === true ? emptyRows(rows) : undefined;
  const tables = TABLE_NAMES.map(
    async (name): Promise<FileContent> => ({
      path: join(folder, `${name}.csv`),
      content:
        kept === undefined
          ? await loadBytes(join(SHIPPED_DATA, `${name}.csv`))
          : toCsv(columnsOf(name), kept[name] as unknown as Record<string, unknown>[]),
    }),
  );
  const seeds = documents.map(
    async ({ seed_file }): Promise<FileContent> => ({
      path: join(folder, "seeds", basename(seed_file)),
      content: await loadBytes(join(SHIPPED_SEEDS, basename(seed_file))),
    }),
  );
  return [
    ...(await Promise.all([...tables, ...seeds])),
    { path: join(folder, "datapackage.json"), content: toDataPackageJson(documents) },
  ];
}
