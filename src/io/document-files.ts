import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { CrossProvinceError } from "../model/issue.js";

/** The files of a folder that are taken for documents; those that are not read are named so that they are reported, not passed over. */
const ENDINGS: ReadonlySet<string> = new Set([
  ".txt",
  ".text",
  ".html",
  ".htm",
  ".docx",
  ".pdf",
  ".doc",
  ".wps",
  ".rtf",
  ".ofd",
  ".odt",
  ".mht",
  ".mhtml",
]);

/**
 * The files that paths name: a file itself, whatever its ending, and of a folder the files with the ending of a document, in the order of
 * their names.
 * @throws CrossProvinceError for a path that is not there
 */
export async function documentFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) {
      throw new CrossProvinceError([
        { code: "file-missing", severity: "error", at: {}, parameters: { file: path } },
      ]);
    }
    if (!found.isDirectory()) files.push(path);
    else {
      const names = (await readdir(path)).filter(
        (name) => !name.startsWith(".") && ENDINGS.has(extname(name).toLowerCase()),
      );
      files.push(...names.sort().map((name) => join(path, name)));
    }
  }
  return files;
}
