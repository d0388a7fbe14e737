/** Writes six million made-up targets of 3,000 regions as partitioned Parquet. Usage: node test/bench/partitioned-files.mjs FOLDER ROWS */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openEngine } from "../../dist/io/duckdb.js";

const [folder, rows] = process.argv.slice(2);
const REGIONS = 3000;

/** Made-up targets in the columns that the queries read, one file a region as the export writes them. */
mkdirSync(join(folder, "targets"), { recursive: true });
const engine = await openEngine({ megabytes: 2000, spill: join(folder, "spill") });
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
    FROM range(${rows}) AS numbers(i)
  ) TO '${join(folder, "targets")}' (FORMAT parquet, PARTITION_BY (region))`);
engine.close();
