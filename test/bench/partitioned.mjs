/** Series, cells and counts of six million targets of 3,000 regions in partitioned Parquet, beside the same queries by hand. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellsSql, seriesCountsSql } from "../../dist/compare/regions/matrix-sql.js";
import { viewSql } from "../../dist/compare/regions/parquet-matrix.js";
import { openEngine } from "../../dist/io/duckdb.js";
import { row, time } from "./measure.mjs";

const ROWS = Number(process.env.BENCH_ROWS ?? 6_000_000);
const REGIONS = 3000;
const MEGABYTES = 2000;

/** Made-up targets in the columns that the queries read, one file a region as the export writes them. */
async function makeFiles(engine, folder) {
  mkdirSync(join(folder, "targets"), { recursive: true });
  await engine.run(`COPY (
    SELECT
      'f-' || (i // ${REGIONS} % 500) AS family_id,
      's-' || (i // ${REGIONS}) AS series,
      lpad(CAST(i % ${REGIONS} AS VARCHAR), 6, '0') AS region_code,
      lpad(CAST(i % ${REGIONS} AS VARCHAR), 6, '0') AS region,
      't-' || i AS target_id,
      CAST(2025 + i % 2 AS INTEGER) AS period_end,
      CASE WHEN i % 3 = 0 THEN 'ge' ELSE 'eq' END AS bound,
      CAST(1 + (i * 7919) % 1000 AS DOUBLE) AS value,
      CAST(NULL AS DOUBLE) AS value_max,
      'percent' AS unit,
      CAST(0 AS INTEGER) AS unit_mult,
      CAST(1 + (i * 7919) % 1000 AS DOUBLE) AS amount,
      CASE WHEN i % 5 = 0 THEN 'strive' ELSE 'firm' END AS commitment,
      'level' AS measure,
      true AS principal,
      'd-' || (i % ${REGIONS}) AS document_id
    FROM range(${ROWS}) AS numbers(i)
  ) TO '${join(folder, "targets")}' (FORMAT parquet, PARTITION_BY (region))`);
}

const BY_HAND = {
  counts: `SELECT first(family_id), series, count(DISTINCT region_code), count(*), min(amount), median(amount), max(amount), count(*) FILTER (commitment = 'firm')
    FROM targets WHERE principal AND measure <> 'relative' GROUP BY series ORDER BY 3 DESC, 1, 2`,
  cells: `SELECT family_id, series, region_code, period_end, target_id, bound, value, value_max, unit, unit_mult, amount, commitment
    FROM targets WHERE principal AND measure <> 'relative' ORDER BY family_id, series, region_code, period_end, target_id`,
};

export async function partitioned() {
  const folder = mkdtempSync(join(tmpdir(), "cross-province-bench-"));
  const engine = await openEngine({ megabytes: MEGABYTES, spill: join(folder, "spill") });
  try {
    await makeFiles(engine, folder);
    await engine.run(viewSql(folder));
    const run = (name, sql) => time(() => engine.run(`CREATE OR REPLACE TABLE ${name} AS ${sql}`), 3);
    const rows = [];
    for (const [name, ours] of [
      ["counts", seriesCountsSql({})],
      ["cells", cellsSql({})],
    ]) {
      const [own, hand] = [await run("ours", ours), await run("hand", BY_HAND[name])];
      rows.push(row(`${ROWS.toLocaleString("en-US")} targets in Parquet, ${name}`, own / 1000, "s"));
      rows.push(row(`  beside the same query by hand`, own / hand, "×", 1.5));
    }
    rows.push(row("  memory of the process", process.resourceUsage().maxRSS / 1024, "MB", MEGABYTES * 1.5));
    return rows;
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
