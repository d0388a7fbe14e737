/**
 * `npm run fuzz`: every property of this folder with all its cases: 60,000 texts, 5,000 drafts, 20,000 changed tables, 30,000 option
 * objects, and 1,000 files through the pool of processes. `FUZZ_SEED=1 npm run fuzz` repeats a run; what it finds goes into `corpus/`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../notebooks/tools/paths.mjs";

const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/fuzz", ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, FUZZ: "full" },
});
process.exitCode = status ?? 1;
