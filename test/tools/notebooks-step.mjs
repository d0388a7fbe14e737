/** Runs the notebooks as a step of `npm test`. */
import { checkNotebooks } from "../../notebooks/tools/check-notebooks.mjs";

/**
 * Runs every notebook and counts those that ran and show what is committed.
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
    console.error(problem instanceof Error ? problem.message : problem);
    return { passed: 0, failed: 1, note: "could not run" };
  }
}
