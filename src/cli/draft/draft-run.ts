import { createHash } from "node:crypto";
import { readdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileFailure } from "../../io/file-failure.js";
import { makeFolder } from "../../io/make-folder.js";
import { RUN_FOLDER, removeEmptyWork, workPath } from "../../io/work-folder.js";
import type { DraftTask } from "./draft-job.js";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** A run of the command `draft` over some files: where their drafts lie until all are done, so that a run that was stopped goes on. */
export interface DraftRun {
  readonly folder: string;
  readonly tasks: readonly DraftTask[];
  /** Removes all of it. */
  readonly remove: () => Promise<void>;
}

/**
 * Opens the run for some files: that of an earlier one with the same options, if it was stopped; what runs with others have left is removed.
 * @param asked all that decides what is drafted; a file that changed since is drafted anew
 */
export async function openDraftRun(out: string, files: readonly string[], asked: unknown): Promise<DraftRun> {
  const runs = workPath(out, RUN_FOLDER);
  const name = hashOf(JSON.stringify(asked));
  const folder = join(runs, name);
  const [made = folder] = await makeFolder(folder).catch((error: unknown) => {
    throw fileFailure(out, error);
  });
  for (const other of await readdir(runs)) {
    if (other !== name) await rm(join(runs, other), { recursive: true, force: true });
  }
  const tasks = await Promise.all(
    files.map(async (path): Promise<DraftTask> => {
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { path, spool: join(folder, hashOf(`${resolve(path)}\0${size}\0${mtimeMs}`)) };
    }),
  );
  return {
    folder,
    tasks,
    remove: async () => {
      await rm(runs, { recursive: true, force: true });
      await removeEmptyWork(out);
      // Of a run that came to nothing nothing is left.
      for (let at = resolve(out); at.length >= resolve(made).length; at = dirname(at))
        await rmdir(at).catch(() => {});
    },
  };
}
