import { isRegionSet } from "../compare/regions/matrix-regions.js";
import { cellsSql, type MatrixFilter, seriesCountsSql } from "../compare/regions/matrix-sql.js";
import { resolveCommitment, resolveThemes } from "../compare/resolve-names.js";
import { resolveRegions } from "../compare/resolve-regions.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { LABELS } from "../model/labels.js";
import { PROVINCES } from "../model/provinces.js";

/** The options of `matrix` that a query takes. */
export interface SqlOptions extends Selection {
  readonly data?: string;
  readonly regions: readonly string[];
  readonly year?: number;
}

function regionsOf(names: readonly string[]): { readonly regions?: readonly string[] } {
  const [only] = names;
  if (names.length === 1 && isRegionSet(only))
    return only === "all" ? {} : { regions: PROVINCES.map(({ code }) => code) };
  const known = PROVINCES.map(({ code, zh, en }) => ({
    region_code: code,
    level: "province" as const,
    name_zh: zh,
    name_en: en,
  }));
  // Codes of other regions need no list of names.
  const codes = names.filter((name) => /^\d{6}(?:-[a-z0-9]+)?$/.test(name));
  const named = names.filter((name) => !codes.includes(name));
  return { regions: [...codes, ...resolveRegions(named, known)] };
}

/** The queries behind a matrix, ready to be run by DuckDB or Spark over the Parquet files of `export --format parquet --partition`. */
export function matrixSqlText({ data = "FOLDER", regions, year, ...options }: SqlOptions): string {
  const { themes, commitment, ...scope } = selectionOf(options);
  const filter: MatrixFilter = {
    ...scope,
    ...regionsOf(regions),
    ...(themes && { themes: resolveThemes(themes, Object.keys(LABELS.theme)) }),
    ...(commitment && { commitment: resolveCommitment(commitment) }),
    ...(year === undefined ? {} : { year }),
  };
  return `-- View "targets" in DuckDB:
--   CREATE VIEW targets AS SELECT * FROM read_parquet('${data}/targets/*/*.parquet', hive_partitioning = true, hive_types_autocast = false);
-- and in Spark:
--   spark.conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
--   spark.read.parquet("${data}/targets").createOrReplaceTempView("targets")

-- Series with counts
${seriesCountsSql(filter)};

-- Cells
${cellsSql(filter)};
`;
}
