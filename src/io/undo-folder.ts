import { join } from "node:path";
import { CrossProvinceError } from "../model/issue.js";
import { changeFolder, type FileContent } from "./change-folder.js";
import type { LockOptions } from "./folder-lock.js";
import { fileHash, loadJournal, PREVIOUS } from "./journal.js";
import { loadBytes } from "./read.js";
import { workPath } from "./work-folder.js";

/** What was taken back. */
export interface Undone {
  /** The command whose change was taken back. */
  readonly command: string;
  /** ISO 8601: when it was made. */
  readonly at: string;
  /** Files as they were before, and files that are gone again, relative to the folder. */
  readonly restored: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Takes back the last change of a folder; a second time brings it again.
 * @param options `force` also where files were changed by hand since
 * @throws CrossProvinceError where no earlier state is kept, or files were changed since
 */
export function undoFolder(
  root: string,
  options: LockOptions & { readonly force?: boolean },
): Promise<Undone> {
  return changeFolder(root, { ...options, keep: true }, async () => {
    const last = await loadJournal(root, PREVIOUS);
    if (last === null) {
      throw new CrossProvinceError([
        { code: "undo-nothing", severity: "error", at: {}, parameters: { file: root } },
      ]);
    }
    const files: FileContent[] = [];
    const removed: string[] = [];
    const read = new Map<string, string | null>();
    for (const { path, backup, sha256 } of last.entries) {
      const at = join(root, path);
      const now = await fileHash(at);
      if (now !== sha256 && !options.force) {
        throw new CrossProvinceError([
          { code: "undo-edited", severity: "error", at: {}, parameters: { file: at } },
        ]);
      }
      read.set(at, now);
      if (backup !== null) files.push({ path: at, content: await loadBytes(workPath(root, backup)) });
      else if (now !== null) removed.push(at);
    }
    const relative = (path: string): string => path.slice(join(root, "/").length);
    return {
      files,
      removed,
      emptied: last.made.map((folder) => join(root, folder)),
      read,
      value: {
        command: last.command,
        at: last.at,
        restored: files.map(({ path }) => relative(path)),
        removed: removed.map(relative),
      },
    };
  });
}
