import { setTimeout as pause } from "node:timers/promises";
import { CrossProvinceError } from "../model/issue.js";
import { errnoOf } from "./file-failure.js";
import { withFolderLock } from "./folder-lock.js";
import { recover, stateOf } from "./journal.js";
import { removeEmptyWork } from "./work-folder.js";

/** How often a folder is read again that others change meanwhile. */
const TRIES = 20;

/**
 * Reads from a folder in one state: a change that was interrupted is finished first, and where another process changes the folder
 * while it is read, it is read again.
 * @throws CrossProvinceError where an interrupted change can't be finished
 */
export async function readSettled<Value>(root: string, read: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    const before = await stateOf(root);
    if (before === null) {
      await settle(root);
      continue;
    }
    const outcome = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ((await stateOf(root)) === before || tries >= TRIES) {
      if ("value" in outcome) return outcome.value;
      throw outcome.error;
    }
    await pause(10 * tries);
  }
}

async function settle(root: string): Promise<void> {
  try {
    await withFolderLock(root, { command: "recover" }, () => recover(root));
    await removeEmptyWork(root);
  } catch (error) {
    if (error instanceof CrossProvinceError) throw error;
    const cause = errnoOf(error) || String(error);
    throw new CrossProvinceError([
      { code: "folder-interrupted", severity: "error", at: {}, parameters: { file: root, cause } },
    ]);
  }
}
