import { rmdir } from "node:fs/promises";
import { fileFailure } from "./file-failure.js";
import { withFolderLock } from "./folder-lock.js";
import { refuseLinkedWork } from "./inside-folder.js";
import { makeFolder } from "./make-folder.js";
import { clearLitter, DRAFT_FOLDER, workPath } from "./work-folder.js";

/**
 * Runs something that lays files into the run folder of a folder while this process alone does so: what two lay there at once would be
 * taken for that of one. It is apart from the lock of changes, which others may make while a run lasts.
 * @param command what is told to who comes second
 * @throws CrossProvinceError that names the owner, at once, where a live process runs in the same folder
 */
export async function withRunLock<Value>(
  root: string,
  command: string,
  run: () => Promise<Value>,
): Promise<Value> {
  await refuseLinkedWork(root);
  const locked = workPath(root, DRAFT_FOLDER);
  const made = await makeFolder(workPath(locked)).catch((error: unknown) => {
    throw fileFailure(root, error);
  });
  try {
    return await withFolderLock(locked, { command, seconds: 0 }, async () => {
      await clearLitter(locked, new Set(["lock"]));
      return run();
    });
  } finally {
    // Of a run that came to nothing nothing is left; what another has put there meanwhile stays.
    for (const folder of new Set([workPath(locked), locked, workPath(root), ...[...made].reverse()]))
      await rmdir(folder).catch(() => {});
  }
}
