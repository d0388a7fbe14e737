/** Runs the notebooks and judges each: did a cell fail, and does it still show what is committed? */
import { buildIfStale } from "./build-if-stale.mjs";
import { compareNotebooks } from "./compare-notebooks.mjs";
import { ensureEnvironment } from "./environment.mjs";
import { executeNotebook } from "./execute-notebook.mjs";
import { cleanNotebook, listNotebooks, notebookText, readNotebook, writeNotebook } from "./notebook-file.mjs";

const indent = (text) => text.replace(/^/gm, "      ");

/** The lines that tell of one cell: its number, the start of its source, and what is to be said of it. */
function cellLines(kind, { cell, source }, text) {
  const first = source.split("\n").find((line) => line.trim() !== "") ?? "";
  return [`   ${kind} ${cell}: ${first.slice(0, 90)}`, indent(text)];
}

/** Runs one notebook; with `update`, writes it where nothing failed. */
async function checkNotebook(name, update) {
  const committed = readNotebook(name);
  const run = await executeNotebook(committed);
  const failed = run.problems.length > 0;
  const lines = run.problems.flatMap((problem) => cellLines("出错 / failed, cell", problem, problem.text));
  const changes = failed ? [] : compareNotebooks(cleanNotebook(committed), run.notebook);
  if (!update) {
    lines.push(
      ...changes.flatMap((change) => cellLines("有变化 / changed, cell", change, change.diff.join("\n"))),
    );
  } else if (!failed && notebookText(committed) !== notebookText(run.notebook)) {
    writeNotebook(name, run.notebook);
  }
  const passed = !failed && (update || changes.length === 0);
  return { name, passed, seconds: run.seconds, kernelSeconds: run.kernelSeconds, cells: run.cells, lines };
}

/** The line that a person reads first. */
function verdict({ name, passed, seconds, cells }) {
  return `${passed ? "✓" : "✗"} ${name}  ${cells.length} cells, ${seconds.toFixed(1)} s`;
}

/**
 * Runs notebooks one after the other on a fresh kernel each, and says of each how it went. Makes the Python environment
 * and builds the package first where that is needed.
 *
 * @param {{names?: readonly string[], update?: boolean, say?: (line: string) => void}} [options] `update` writes each
 *   notebook that ran without failure, instead of comparing it
 * @returns {Promise<{name: string, passed: boolean, seconds: number, kernelSeconds: number,
 *   cells: {index: number, seconds: number, status: string}[], lines: string[]}[]>}
 * @throws {import("./environment-problem.mjs").EnvironmentProblem} where there is no Python environment and none can
 *   be made
 */
export async function checkNotebooks({ names = [], update = false, say = console.log } = {}) {
  const chosen = listNotebooks(names);
  ensureEnvironment(say);
  buildIfStale();
  const results = [];
  for (const name of chosen) {
    const result = await checkNotebook(name, update);
    for (const line of [verdict(result), ...result.lines]) say(line);
    results.push(result);
  }
  return results;
}
