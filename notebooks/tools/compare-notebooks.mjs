/** Sets what a notebook shows now against what its file shows. */
import { structuredPatch } from "diff";
import { shownLines } from "./shown-lines.mjs";

const sourceOf = (cell) => [cell.source].flat().join("");

/** The lines of a cell's outputs; `(nothing)` where it has none. */
function linesOf(cell) {
  const lines = (cell.outputs ?? []).flatMap(shownLines);
  return lines.length > 0 ? lines : ["(nothing)"];
}

/** A diff with long lines and long hunks cut, so that it can be read on a terminal. */
function readableDiff(before, after) {
  const cut = (line) => (line.length > 200 ? `${line.slice(0, 200)} … (${line.length})` : line);
  const patch = structuredPatch("", "", before.join("\n"), after.join("\n"), "", "", { context: 2 });
  const lines = patch.hunks.flatMap((hunk) => [`@@ line ${hunk.newStart} @@`, ...hunk.lines]);
  const shown = lines.filter((line) => !line.startsWith("\\")).map(cut);
  const rest = shown.length - 60;
  return rest > 0 ? [...shown.slice(0, 60), `… ${rest} more lines`] : shown;
}

/**
 * The cells that show something else than before, each with a diff. Both notebooks hold the same cells, for the second
 * is the first one executed. Left out: ids, execution counts, timings and the inside of images.
 *
 * @param {object} committed the notebook as its file has it
 * @param {object} executed the same notebook, run again
 * @returns {{cell: number, source: string, diff: string[]}[]} cells counted from 1, as JupyterLab shows them
 */
export function compareNotebooks(committed, executed) {
  return committed.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "code") return [];
    const before = linesOf(cell);
    const after = linesOf(executed.cells[index]);
    if (before.join("\n") === after.join("\n")) return [];
    return [{ cell: index + 1, source: sourceOf(cell), diff: readableDiff(before, after) }];
  });
}
