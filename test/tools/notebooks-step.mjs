/** Runs the notebooks as a step of `npm test`. */
import { checkNotebooks } from "../../notebooks/tools/check-notebooks.mjs";
import { EnvironmentProblem } from "../../notebooks/tools/environment-problem.mjs";

/** What is said, loudly, where the notebooks cannot be run. */
function banner(problem) {
  const line = "!".repeat(78);
  const text =
    "笔记本没有运行：这台机器不能建立 Python 环境。其余测试决定结果。\nTHE NOTEBOOKS WERE NOT RUN: this machine cannot make their Python environment. The other tests decide.";
  return `${line}\n${text}\n\n${problem.message}\n${line}`;
}

/**
 * Runs every notebook. A machine without Python, or without its package index, leaves them out with a loud notice;
 * in CI that is a failure, as is any other trouble with the environment.
 *
 * @returns {Promise<{passed: number, failed: number, note: string}>}
 */
export async function runNotebooks() {
  try {
    const results = await checkNotebooks();
    const failed = results.filter((result) => !result.passed).length;
    const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
    return { passed: results.length - failed, failed, note: `${seconds.toFixed(1)} s` };
  } catch (problem) {
    const missing = problem instanceof EnvironmentProblem && problem.kind !== "install";
    if (!missing || process.env.CI === "true") {
      console.error(problem instanceof Error ? problem.message : problem);
      return { passed: 0, failed: 1, note: "could not run" };
    }
    console.error(banner(problem));
    return { passed: 0, failed: 0, note: "NOT RUN 没有运行" };
  }
}
