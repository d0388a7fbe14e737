/**
 * `npm run notebooks [-- --update] [names]`: runs the notebooks without a browser and compares what they show with what
 * is committed. With `--update` they are written instead.
 */
import { parseArgs } from "node:util";
import { checkNotebooks } from "./check-notebooks.mjs";

try {
  const { values, positionals } = parseArgs({
    options: { update: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const results = await checkNotebooks({ names: positionals, update: values.update });
  const failed = results.filter((result) => !result.passed).length;
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(`\n笔记本 / Notebooks: ${results.length}, 未通过 / failed: ${failed}, ${seconds.toFixed(1)} s`);
  if (failed > 0 && !values.update) {
    console.log("若变化是有意的 / If a change is intended:  npm run notebooks -- --update");
  }
  process.exitCode = failed > 0 ? 1 : 0;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
