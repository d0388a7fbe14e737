/**
 * `npm run bench [-- name …]`: speed and memory beside their limits, medians of several runs. It measures what stands in
 * `dist/`; build first. Nothing here is a test: a slow machine misses limits without anything being wrong.
 */
import { drafting } from "./drafting.mjs";
import { growth } from "./growth.mjs";
import { million } from "./million.mjs";
import { notebooks } from "./notebooks.mjs";
import { partitioned } from "./partitioned.mjs";
import { processes } from "./processes.mjs";
import { reading } from "./reading.mjs";

const GROUPS = { processes, million, reading, growth, drafting, partitioned, notebooks };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(", ")}; there are: ${Object.keys(GROUPS).join(", ")}`);
  process.exit(1);
}
const rows = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`measuring ${name} …`);
  rows.push(...(await measure()));
}
console.table(rows, ["what", "measured", "limit", "holds"]);
