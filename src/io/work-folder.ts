import { open, readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** The folder inside a folder that is written to, in which a change is made ready and the state before the last one is kept. */
export const WORK_FOLDER = ".cross-province";

/** Where drafts of a run lie until all of them are made; a run that was stopped goes on from there. */
export const RUN_FOLDER = "run";

/** The folder in the work folder that a review locks for as long as it lasts. */
export const REVIEW_FOLDER = "review";

/** The folder in the work folder that a run locks for as long as it lays files into the run folder. */
export const DRAFT_FOLDER = "draft";

/** Paths inside the work folder of a folder. */
export const workPath = (root: string, ...parts: string[]): string => join(root, WORK_FOLDER, ...parts);

/** Asks the disk to keep what a folder holds; systems on which a folder can't be opened keep it by themselves. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EIO") throw error;
  }
}

/** Removes the work folder where nothing is kept in it. */
export async function removeEmptyWork(root: string): Promise<void> {
  await rmdir(workPath(root)).catch(() => {});
}

/** Removes what runs that ended early have left in the work folder. */
export async function clearLitter(root: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(workPath(root)).catch(() => []);
  for (const name of names) {
    if (!kept.has(name)) await rm(workPath(root, name), { recursive: true, force: true });
  }
}
