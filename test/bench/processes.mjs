import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { row, timeProcess } from "./measure.mjs";

const CLI = "dist/bundle/main.js";

/** Whole processes as a user starts them. */
export function processes() {
  const folder = mkdtempSync(join(tmpdir(), "cross-province-bench-"));
  try {
    const bare = timeProcess(["-e", "0"], 9).milliseconds;
    const load = timeProcess(["--input-type=module", "-e", 'import "cross-province"'], 9).milliseconds;
    const start = timeProcess([CLI, "report", "--headline", "--formats", "html", "--table", "--out", folder]);
    const data = timeProcess(
      ["--input-type=module", "-e", 'import { loadDataset } from "cross-province"; await loadDataset()'],
      9,
    ).milliseconds;
    const audit = timeProcess([CLI, "audit"]);
    const report = timeProcess([CLI, "report", "--out", folder], 3);
    return [
      row("importing the package", load - bare, "ms", 150),
      row("loading and checking all data", data - load, "ms", 200),
      row("npm start: the whole process", start.milliseconds, "ms", 3000),
      row("npm start: memory", start.megabytes, "MB", 300),
      row("audit: the whole process", audit.milliseconds, "ms", 1000),
      row("report in four forms with evidence", report.milliseconds, "ms", 5000),
      row("report in four forms with evidence: memory", report.megabytes, "MB", 500),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
