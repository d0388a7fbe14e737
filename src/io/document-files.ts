import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileFailure } from "./file-failure.js";

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

/**
 * The files that paths name: a file itself, whatever its ending, and of a folder the files with the ending of a document, in the order of
 * their names.
 * @throws CrossProvinceError for a path that is not there
 */
export async function documentFiles(paths: readonly string[]): Promise<DocumentFiles> {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        files.push(path);
        continue;
      }
      const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
      const all = new Set(names);
      for (const name of names) (isDocument(name, all) ? files : skipped).push(join(path, name));
    } catch (error) {
      throw fileFailure(path, error);
    }
  }
  return { files, skipped };
}
