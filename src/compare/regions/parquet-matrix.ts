import { join } from "node:path";
import { type Engine, type EngineOptions, openEngine, sqlText } from "../../io/duckdb.js";
import { causeOf } from "../../io/file-failure.js";
import { readSettled } from "../../io/settled-folder.js";
import { CrossProvinceError } from "../../model/issue.js";
import { nearestFew } from "../../model/nearest.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import { has, refuseArgument, requireText } from "../../model/require.js";
import type { DocumentRow, RegionRow } from "../../model/rows.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { resolveCommitment, resolveDocuments, resolveThemes } from "../resolve-names.js";
import { absenceSource } from "./absent-cell.js";
import { type CompareRegionsOptions, MATRIX_OPTIONS, noSuchYear, nothingFound } from "./compare-regions.js";
import { isNarrowed, leftOut } from "./left-out.js";
import { matrixRegions } from "./matrix-regions.js";
import { conditionsOf, familiesSql, type MatrixFilter, rowsSql } from "./matrix-sql.js";
import type { MatrixRegion, RegionSeries } from "./region-matrix.js";
import { seriesOfFamily } from "./series-of-family.js";

/** A dataset as partitioned Parquet, open in an engine with the view `targets`. */
export interface ParquetDataset {
  readonly engine: Engine;
  readonly documents: readonly (DocumentRow & { readonly has_gaps: boolean })[];
  readonly regions: readonly RegionRow[];
}

/** The view that the queries read: the partition key stays a text, since codes of zones are none. */
export const viewSql = (folder: string): string =>
  `CREATE VIEW targets AS SELECT * FROM read_parquet(${sqlText(
    join(folder, "targets", "*", "*.parquet"),
  )}, hive_partitioning = true, hive_types_autocast = false)`;

/**
 * Opens a folder that `export --format parquet --partition` wrote. Close its engine when done.
 * @example
 * const dataset = await openParquetDataset("my/parquet");
 * const documents = dataset.documents.length;
 * dataset.engine.close();
 * documents > 0; // => true
 */
export async function openParquetDataset(
  folder: string,
  options: EngineOptions = {},
): Promise<ParquetDataset> {
  requireText(folder, "folder");
  refuseUnknown(options, ["megabytes", "threads", "spill"]);
  return readSettled(folder, () => openNow(folder, options));
}

async function openNow(folder: string, options: EngineOptions): Promise<ParquetDataset> {
  const engine = await openEngine(options);
  const table = (name: string): Promise<readonly object[]> =>
    engine.rows(`SELECT * FROM read_parquet(${sqlText(join(folder, `${name}.parquet`))})`);
  try {
    await engine.run(viewSql(folder));
    // The export wrote these files from checked rows: they have the types of model/rows.
    const documents = (await table("documents")) as ParquetDataset["documents"];
    const regions = (await table("regions")) as ParquetDataset["regions"];
    return { engine, documents, regions };
  } catch (error) {
    engine.close();
    const cause = causeOf(error);
    throw new CrossProvinceError([
      { code: "file-unreadable", severity: "error", at: {}, parameters: { file: folder, cause } },
    ]);
  }
}

/** A matrix of which the series come one by one, family by family. */
export interface StreamedMatrix {
  readonly regions: readonly MatrixRegion[];
  readonly series: AsyncIterable<RegionSeries>;
}

/** The distinct values of a column of the targets. */
async function valuesIn(engine: Engine, column: string): Promise<readonly string[]> {
  const rows = await engine.rows(`SELECT DISTINCT ${column} AS value FROM targets ORDER BY value`);
  return rows.map(({ value }) => String(value));
}

function checkFamilies(asked: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length === 0) return asked;
  throw new CrossProvinceError(
    unknown.map((received) => {
      const expected = nearestFew(received, known).join(", ");
      return { code: "family-unknown" as const, severity: "error" as const, at: {}, received, expected };
    }),
  );
}

/** What of some options the queries are narrowed to, by ids. */
async function filterOf(engine: Engine, options: CompareRegionsOptions): Promise<MatrixFilter> {
  const { families, documents, themes, commitment } = options;
  return {
    ...(families && { families: checkFamilies(families, await valuesIn(engine, "family_id")) }),
    ...(documents && { documents: resolveDocuments(documents, await valuesIn(engine, "document_id")) }),
    ...(themes && { themes: resolveThemes(themes, await valuesIn(engine, "theme")) }),
    ...(commitment && { commitment: resolveCommitment(commitment) }),
  };
}

async function* familyByFamily(engine: Engine, sql: string): AsyncIterable<readonly DescribedTarget[]> {
  let family: DescribedTarget[] = [];
  for await (const rows of engine.stream(sql)) {
    for (const row of rows as readonly object[] as readonly DescribedTarget[]) {
      if (family[0] !== undefined && family[0].family_id !== row.family_id) {
        yield family;
        family = [];
      }
      family.push(row);
    }
  }
  if (family.length > 0) yield family;
}

/**
 * The matrix of a dataset as partitioned Parquet: the same series, cells and ranks as `compareRegions` makes in memory. DuckDB chooses and
 * sorts the rows; only one family at a time is held here.
 * @throws CrossProvinceError as `compareRegions`
 * @example
 * const dataset = await openParquetDataset("my/parquet");
 * const { series } = await parquetMatrix(dataset, { families: ["rd-intensity"] });
 * const units = [];
 * for await (const { unit } of series) units.push(unit);
 * dataset.engine.close();
 * units[0]; // => "percent"
 */
export async function parquetMatrix(
  dataset: ParquetDataset,
  options: CompareRegionsOptions = {},
): Promise<StreamedMatrix> {
  if (!has(dataset, "engine", "documents", "regions")) refuseArgument("argument-parquet", dataset);
  const { engine, documents, regions: known } = dataset;
  refuseUnknown(options, MATRIX_OPTIONS);
  const source = { regions: known, documents };
  const regions = matrixRegions(source, options.regions ?? "all");
  const reference =
    options.reference === undefined ? undefined : matrixRegions(source, [options.reference])[0]?.region_code;
  const { year } = options;
  const scope = await filterOf(engine, options);
  const { families } = scope;
  const shown: MatrixFilter & { readonly regions: readonly string[] } = {
    ...scope,
    ...(year === undefined ? {} : { year }),
    regions: regions.map(({ region_code }) => region_code),
  };
  const filter: MatrixFilter = {
    ...shown,
    regions: [...shown.regions, ...(reference === undefined ? [] : [reference])],
  };
  if (year !== undefined) {
    const ends = await engine.rows(`SELECT DISTINCT period_end FROM targets WHERE ${conditionsOf(scope)}`);
    const years = ends.map((row) => Number(row.period_end));
    if (!years.includes(year)) throw noSuchYear(year, years);
  }
  if ((await engine.rows(`${familiesSql(shown)}\nLIMIT 1`)).length === 0)
    throw nothingFound(regions, options);
  const found = (await engine.rows(familiesSql(filter))).map((row) => String(row.family_id));
  const order = families === undefined ? found : families.filter((id) => found.includes(id));
  const gaps = new Map(documents.map((row) => [row.document_id, row.has_gaps]));
  const absence = absenceSource(documents, year, (id) => gaps.get(id) ?? false);
  const { documents: ids, commitment, ...whole } = filter;
  const narrowed = isNarrowed(options);
  const isChosen = (row: DescribedTarget): boolean =>
    (ids?.includes(row.document_id) ?? true) && (commitment === undefined || row.commitment === commitment);
  async function* series(): AsyncIterable<RegionSeries> {
    const sql = rowsSql({ ...(narrowed ? whole : filter), families: order });
    for await (const rows of familyByFamily(engine, sql)) {
      const chosen = narrowed ? rows.filter(isChosen) : rows;
      const left = narrowed ? { leftOut: leftOut(rows, chosen) } : {};
      yield* seriesOfFamily(chosen, { regions, absence: { ...absence, ...left }, reference });
    }
  }
  return { regions, series: series() };
}
