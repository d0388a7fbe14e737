import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { row } from "./measure.mjs";

/** All notebooks run headless on the tslab kernel, and the size of the largest. */
export function notebooks() {
  const files = readdirSync("notebooks").filter((name) => name.endsWith(".ipynb"));
  const largest = Math.max(...files.map((name) => statSync(`notebooks/${name}`).size));
  const run = (args) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["notebooks/tools/run-notebooks.mjs", ...args], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the notebooks failed\n${stderr}`);
    return (performance.now() - start) / 1000;
  };
  return [
    row("one notebook headless, kernel start included", run(["01"]), "s", 10),
    row(`all ${files.length} notebooks`, run([]), "s", 90),
    row("the largest notebook file", largest / 1000, "kB", 600),
  ];
}
