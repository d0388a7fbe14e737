/** Series, cells and counts of six million targets of 3,000 regions in partitioned Parquet, beside the same queries by hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellsSql, seriesCountsSql } from "../../dist/compare/regions/matrix-sql.js";
import { viewSql } from "../../dist/compare/regions/parquet-matrix.js";
import { openEngine } from "../../dist/io/duckdb.js";
import { row, time, timeProcess } from "./measure.mjs";

const ROWS = Number(process.env.BENCH_ROWS ?? 6_000_000);
const MEGABYTES = 2000;

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
    timeProcess(["test/bench/partitioned-files.mjs", folder, String(ROWS)], 1);
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
    // In a process of its own: the making of the files, and tables that hold all cells, are none of the command's.
    const read = timeProcess(["test/bench/partitioned-read.mjs", folder], 1);
    rows.push(row("  all cells streamed by a process", read.milliseconds / 1000, "s"));
    rows.push(row("  memory of that process", read.megabytes, "MB", 3000));
    return rows;
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
