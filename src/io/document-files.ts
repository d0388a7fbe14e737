import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileFailure } from "./file-failure.js";
import { refuseOffered } from "./read.js";

/** Endings of the files of a folder that are taken for documents; what a file is, its content tells. */
const ENDINGS: ReadonlySet<string> = new Set(
  ".txt .text .md .markdown .html .htm .mht .mhtml .docx .doc .wps .rtf .odt .fodt .ofd .xlsx .xls .et .ods .pdf".split(
    " ",
  ),
);
/** The file of MinerU that holds a document with its pages, beside many others. */
const CONTENT_LIST = "_content_list.json";

/** Files to be read, and what a folder holds beside them. */
export interface DocumentFiles {
  readonly files: readonly string[];
  /** Files and folders that are passed over. */
  readonly skipped: readonly string[];
}

function isDocument(name: string, names: ReadonlySet<string>): boolean {
  if (name.endsWith(CONTENT_LIST)) return true;
  const ending = extname(name).toLowerCase();
  if (!ENDINGS.has(ending)) return false;
  // What a document parser made of one document is read once.
  const stem = name.slice(0, -ending.length).replace(/_(?:layout|span|origin)$/, "");
  return !names.has(`${stem}${CONTENT_LIST}`);
}

/** The table by which a folder is known as a draft or a dataset: what such a folder holds is read already. */
const OWN_TABLE = "targets.csv";

/** Whether an entry of a folder is a file, or a link to one: a pipe, a socket or a device holds no document and may never end. */
async function isFile(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  // A link that leads nowhere is kept: reading it says so by its name.
  return await stat(path).then(
    (target) => target.isFile(),
    () => true,
  );
}

/** Takes the documents of a folder and of the folders in it, in the order of their names; links to other folders are not followed. */
async function takeFolder(folder: string, found: { files: string[]; skipped: string[] }): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      const taken = isDocument(entry.name, names) && (await isFile(path, entry));
      (taken ? found.files : found.skipped).push(path);
    } else if ((await readdir(path)).includes(OWN_TABLE)) found.skipped.push(path);
    else await takeFolder(path, found);
  }
}

/**
 * The files that paths name: a file itself, whatever its ending, and of a folder, with all folders in it, the files with the ending of a
 * document, in the order of their names. Drafts and datasets that lie in the folder are passed over.
 * @throws CrossProvinceError for a path that is not there, is standard input or can't be listed
 */
export async function documentFiles(paths: readonly string[]): Promise<DocumentFiles> {
  const found = { files: [] as string[], skipped: [] as string[] };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await takeFolder(path, found);
      else {
        refuseOffered(path);
        found.files.push(path);
      }
    } catch (error) {
      throw fileFailure(path, error);
    }
  }
  return found;
}
