/**
 * `npm test`: builds, checks (format, lint, types, layers), runs vitest's tests and the notebooks, and sums up. Every
 * step runs, whatever became of the one before, except what cannot work without a build.
 */
import { npmRun } from "../../notebooks/tools/build-if-stale.mjs";
import { runNotebooks } from "./notebooks-step.mjs";
import { runVitest } from "./vitest-step.mjs";

/** A step that has no tests to count: silent when it holds, one failure when it does not. */
const script = (name) => () => ({ passed: 0, failed: npmRun(name) ? 0 : 1, note: "" });

const STEPS = [
  { name: "build", run: script("build") },
  { name: "check", run: script("check") },
  { name: "tests", run: runVitest },
  { name: "notebooks", run: runNotebooks, needs: "build" },
];

const results = [];
for (const step of STEPS) {
  const blocked = results.some((result) => result.name === step.needs && result.failed > 0);
  console.log(`\n── ${step.name} ──`);
  const started = performance.now();
  const outcome = blocked ? { passed: 0, failed: 1, note: `no ${step.needs}` } : await step.run();
  results.push({ name: step.name, ...outcome, seconds: (performance.now() - started) / 1000 });
}

console.log("\nstep        passed  failed    time");
for (const { name, passed, failed, seconds, note } of results) {
  const mark = failed > 0 ? "✗" : "✓";
  const time = `${seconds.toFixed(1)} s`;
  console.log(
    `${mark} ${name.padEnd(10)}${String(passed).padStart(6)}${String(failed).padStart(8)}${time.padStart(8)}  ${note}`,
  );
}

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
