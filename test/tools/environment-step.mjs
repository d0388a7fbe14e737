/** Makes the Python environment as a step of `npm test`: the notebooks and the tests with other clients need it. */
import { ensureEnvironment } from "../../notebooks/tools/environment.mjs";
import { EnvironmentProblem } from "../../notebooks/tools/environment-problem.mjs";

/** What is said, loudly, where there is no environment and the notebooks can therefore not be run. */
function banner(problem) {
  const line = "!".repeat(78);
  const text = `笔记本没有运行：这台机器不能建立 Python 环境。其余测试决定结果。
THE NOTEBOOKS WERE NOT RUN: this machine cannot make their Python environment. The other tests decide.`;
  return `${line}\n${text}\n\n${problem.message}\n${line}`;
}

/**
 * Makes the environment. A machine without Python, or without its package index, goes on without it after a loud
 * notice; in CI that is a failure, as is any other trouble.
 *
 * @returns {{passed: number, failed: number, note: string, notice?: string}} `notice` is to be said again at the end
 */
export function makeEnvironment() {
  try {
    ensureEnvironment(console.log);
    return { passed: 0, failed: 0, note: "" };
  } catch (problem) {
    const missing = problem instanceof EnvironmentProblem && problem.kind !== "install";
    const notice = missing ? banner(problem) : problem instanceof Error ? problem.message : String(problem);
    console.error(notice);
    return { passed: 0, failed: missing && process.env.CI !== "true" ? 0 : 1, note: "none 没有", notice };
  }
}
