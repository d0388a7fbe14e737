/** Runs vitest and counts its tests by its own JSON report. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../notebooks/tools/paths.mjs";

/**
 * Runs the tests of one of vitest's projects, with their output on this terminal.
 *
 * @param {"inside" | "outside"} project
 * @returns {{passed: number, failed: number, note: string}} a run that fails without a failed test (a file that cannot
 *   be loaded, or no test at all) counts as one failure
 */
export function runVitest(project) {
  const folder = mkdtempSync(join(tmpdir(), "cross-province-vitest-"));
  const report = join(folder, "report.json");
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const run = spawnSync(process.execPath, [vitest, "run", "--project", project, ...reporters], {
      cwd: ROOT,
      stdio: "inherit",
    });
    const counts = JSON.parse(readFileSync(report, "utf8"));
    const failed = Math.max(counts.numFailedTests, run.status === 0 ? 0 : 1);
    return { passed: counts.numPassedTests, failed, note: `${counts.testResults.length} files` };
  } catch (problem) {
    return {
      passed: 0,
      failed: 1,
      note: `no report: ${problem instanceof Error ? problem.message : problem}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
