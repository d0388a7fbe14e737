/** Notebook files: listing, reading, and writing them in one unchanging form. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NOTEBOOKS } from "./paths.mjs";
import { KERNEL_SPEC } from "./register-kernel.mjs";

const LANGUAGE_INFO = { file_extension: ".ts", mimetype: "text/typescript", name: "typescript" };

/**
 * The notebooks' names without `.ipynb`, in order: all of them, or those that begin with one of `wanted`
 * (`01`, `01-hunan` and `notebooks/01-hunan-and-jiangxi.ipynb` all name the first).
 *
 * @param {readonly string[]} [wanted]
 * @throws {Error} where a wanted name fits no notebook
 */
export function listNotebooks(wanted = []) {
  const names = readdirSync(NOTEBOOKS)
    .filter((file) => file.endsWith(".ipynb"))
    .map((file) => file.slice(0, -".ipynb".length))
    .sort();
  if (wanted.length === 0) return names;
  const starts = wanted.map((name) => name.replace(/^.*[\\/]/, "").replace(/\.ipynb$/, ""));
  const unknown = starts.find((start) => !names.some((name) => name.startsWith(start)));
  if (unknown !== undefined) {
    throw new Error(`没有这个笔记本 / No notebook is called “${unknown}”: ${names.join(", ")}`);
  }
  return names.filter((name) => starts.some((start) => name.startsWith(start)));
}

/** The path of a notebook by its name. */
export const notebookPath = (name) => join(NOTEBOOKS, `${name}.ipynb`);

/** A notebook as parsed JSON. */
export const readNotebook = (name) => JSON.parse(readFileSync(notebookPath(name), "utf8"));

/** A copy with the keys of every object in order, as `nbformat` writes them. */
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}

/** The id that a cell has, or, where it has none of its own, one made from its place and source. */
function stableId(cell, index, used) {
  if (typeof cell.id === "string" && !used.has(cell.id)) return cell.id;
  const source = [cell.source].flat().join("");
  return `c${index}-${createHash("sha256").update(source).digest("hex").slice(0, 8)}`;
}

/** An output without the picture that JupyterLab adds to a chart when a person saves it there. */
function withoutSavedPicture(output) {
  if (output.data?.["application/vnd.vegalite.v5+json"] === undefined) return output;
  const { "image/png": _picture, ...data } = output.data;
  return { ...output, data };
}

/**
 * A copy of a notebook that holds only what a reader sees: the project's kernel, cell ids that stay, code cells
 * counted from 1 in the order in which they ran, no timings, no editor state but tags and folding.
 */
export function cleanNotebook(notebook) {
  const used = new Set();
  let count = 0;
  const cells = notebook.cells.map((cell, index) => {
    const id = stableId(cell, index, used);
    used.add(id);
    const { tags, jupyter } = cell.metadata ?? {};
    const metadata = { ...(tags && { tags }), ...(jupyter && { jupyter }) };
    const base = { cell_type: cell.cell_type, id, metadata, source: cell.source };
    if (cell.cell_type !== "code") {
      return cell.attachments ? { ...base, attachments: cell.attachments } : base;
    }
    const ran = [cell.source].flat().join("").trim() !== "";
    const outputs = cell.outputs
      .map(withoutSavedPicture)
      .map((output) => ("execution_count" in output ? { ...output, execution_count: count + 1 } : output));
    if (ran) count += 1;
    return { ...base, execution_count: ran ? count : null, outputs };
  });
  const metadata = { kernelspec: KERNEL_SPEC, language_info: LANGUAGE_INFO };
  return { cells, metadata, nbformat: 4, nbformat_minor: 5 };
}

/** The text of a notebook file: the same for the same notebook, whoever wrote it. */
export const notebookText = (notebook) => `${JSON.stringify(sortKeys(notebook), null, 1)}\n`;

/** Writes a notebook whole or not at all. */
export function writeNotebook(name, notebook) {
  const path = notebookPath(name);
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, notebookText(notebook));
  renameSync(temporary, path);
}
