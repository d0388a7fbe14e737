/** Runs one notebook without a browser. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanNotebook } from "./notebook-file.mjs";
import { NOTEBOOKS, VENV_PYTHON, venvVariables } from "./paths.mjs";

const RUNNER = join(NOTEBOOKS, "tools", "run_notebook.py");

/** The longest that one cell may take, in seconds. */
const CELL_SECONDS = 180;

/** Runs the Python part; resolves with its exit code and what it said. */
function runPython(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(VENV_PYTHON, [RUNNER, ...args], { cwd: NOTEBOOKS, env: venvVariables() });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
      });
    }
    child.on("error", reject).on("close", (code) => resolve({ code, said }));
  });
}

/** What went wrong in a code cell: what it wrote on stderr, an error output, or how the kernel was lost. */
function problemsOf(report) {
  const replies = new Map(report.cells.map((cell) => [cell.index, cell]));
  return report.notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "code") return [];
    const texts = cell.outputs.flatMap((output) => {
      if (output.output_type === "stream" && output.name === "stderr") return [[output.text].flat().join("")];
      if (output.output_type === "error") return [`${output.ename}: ${output.evalue}`];
      return [];
    });
    const status = replies.get(index)?.status ?? "ok";
    if (status === "lost") texts.push(report.failure ?? "the kernel was lost");
    else if (status !== "ok" && texts.length === 0) texts.push(`the kernel replied “${status}”`);
    return texts.map((text) => ({
      cell: index + 1,
      source: [cell.source].flat().join(""),
      text: text.trim(),
    }));
  });
}

/**
 * Executes a notebook on the tslab kernel in a fresh process, stopping at the first cell that fails.
 *
 * @param {object} notebook as parsed JSON; left as it is
 * @returns {Promise<{notebook: object, problems: {cell: number, source: string, text: string}[], seconds: number,
 *   kernelSeconds: number, cells: {index: number, seconds: number, status: string}[]}>} the executed notebook, cleaned;
 *   what failed, with cells counted from 1; and how long the whole, the kernel's start and each cell took
 * @throws {Error} where the runner itself fails, with what it said
 */
export async function executeNotebook(notebook) {
  const folder = mkdtempSync(join(tmpdir(), "cross-province-notebook-"));
  try {
    const [source, target] = [join(folder, "in.ipynb"), join(folder, "out.json")];
    writeFileSync(source, JSON.stringify(cleanNotebook(notebook)));
    const started = performance.now();
    const { code, said } = await runPython([source, target, NOTEBOOKS, String(CELL_SECONDS)]);
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`run_notebook.py: exit code ${code}\n${said}`);
    const report = JSON.parse(readFileSync(target, "utf8"));
    return {
      notebook: cleanNotebook(report.notebook),
      problems: problemsOf(report),
      seconds,
      kernelSeconds: report.kernelSeconds,
      cells: report.cells,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
