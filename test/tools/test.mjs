/**
 * `npm test`: builds, checks (format, lint, types, layers), makes the Python environment, runs vitest's tests and the
 * notebooks, and sums up. `npm run test:outside` runs instead the tests that drive browsers, office programs and other clients.
 * Every step runs, whatever became of the one before, except what cannot work without it.
 */
import { npmRun } from "../../notebooks/tools/build-if-stale.mjs";
import { makeEnvironment } from "./environment-step.mjs";
import { runNotebooks } from "./notebooks-step.mjs";
import { runVitest } from "./vitest-step.mjs";

/** A step that has no tests to count: nothing when it holds, one failure when it does not. */
const script = (name) => () => ({ passed: 0, failed: npmRun(name) ? 0 : 1, note: "" });

const build = { name: "build", run: script("build"), needs: [] };
const python = { name: "python", run: makeEnvironment, needs: [] };
const STEPS = process.argv.includes("--outside")
  ? [build, python, { name: "outside", run: () => runVitest("outside"), needs: ["build"] }]
  : [
      build,
      { name: "check", run: script("check"), needs: [] },
      python,
      { name: "tests", run: () => runVitest("inside"), needs: [] },
      { name: "notebooks", run: runNotebooks, needs: ["build", "python"] },
    ];

/** What a step comes to that cannot run: a failure where another step failed, nothing where Python is just missing. */
function withoutNeeds(results, needs) {
  const absent = results.find(
    (result) => needs.includes(result.name) && (result.failed > 0 || result.notice !== undefined),
  );
  return absent && { passed: 0, failed: absent.failed > 0 ? 1 : 0, note: `NOT RUN 没有运行: ${absent.name}` };
}

const results = [];
for (const { name, run, needs } of STEPS) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const outcome = withoutNeeds(results, needs) ?? (await run());
  results.push({ name, ...outcome, seconds: (performance.now() - started) / 1000 });
}

console.log("\nstep        passed  failed    time");
for (const { name, passed, failed, seconds, note } of results) {
  const mark = failed > 0 ? "✗" : "✓";
  const time = `${seconds.toFixed(1)} s`;
  console.log(
    `${mark} ${name.padEnd(10)}${String(passed).padStart(6)}${String(failed).padStart(8)}${time.padStart(8)}  ${note}`,
  );
}
for (const { notice } of results) if (notice !== undefined) console.error(`\n${notice}`);

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
