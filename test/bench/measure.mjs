import { spawnSync } from "node:child_process";

/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Median milliseconds of a task over some runs; what it returns is dropped. */
export async function time(task, runs = 5) {
  const taken = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** A module that prints the most memory that its process ever held: `maxRSS` alone would count what its parent held when it was started. */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from "node:fs";
  process.on("exit", () => {
    let kilobytes = process.resourceUsage().maxRSS;
    try {
      kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
    } catch {}
    process.stderr.write("\\nMAXRSS " + kilobytes + "\\n");
  });
`)}`;

/** Median milliseconds and megabytes of a whole Node process over some runs. Throws when it fails. */
export function timeProcess(args, runs = 5) {
  const taken = [];
  const memory = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT_MEMORY, ...args], {
      encoding: "utf8",
    });
    taken.push(performance.now() - start);
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
    memory.push(Number(/MAXRSS (\d+)/.exec(stderr)?.[1]) / 1024);
  }
  return { milliseconds: median(taken), megabytes: median(memory) };
}

/** One line of the result: what, how much, the limit, and whether it holds. */
export function row(what, value, unit, limit) {
  const holds = limit === undefined ? "" : value <= limit ? "holds" : "MISSED";
  return {
    what,
    measured: `${value >= 100 ? Math.round(value) : value.toFixed(2)} ${unit}`,
    limit: limit === undefined ? "" : `≤ ${limit} ${unit}`,
    holds,
  };
}
