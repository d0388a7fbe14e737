import { copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to be written. */
export interface FileContent {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Staged {
  readonly path: string;
  readonly staged: string;
  readonly backup: string;
  existed: boolean;
  moved: boolean;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function stagingOf(path: string, mark: string): Staged {
  const beside = (ending: string): string => join(dirname(path), `.${basename(path)}.${mark}.${ending}`);
  return { path, staged: beside("new"), backup: beside("old"), existed: false, moved: false };
}

async function stage(content: string | Uint8Array, file: Staged): Promise<void> {
  file.existed = await exists(file.path);
  if (file.existed) await copyFile(file.path, file.backup);
  const handle = await open(file.staged, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function restore(files: readonly Staged[]): Promise<void> {
  for (const { path, backup, existed, moved } of files) {
    if (!moved) continue;
    if (existed) await rename(backup, path);
    else await rm(path, { force: true });
  }
}

/**
 * Writes several files all or none: first all of them whole under other names beside their places, then each is renamed into its place.
 * When anything fails, what was there before is there again, and folders made on the way are gone.
 */
export async function writeTogether(files: readonly FileContent[]): Promise<void> {
  const mark = `${process.pid}-${Date.now().toString(36)}`;
  const staged: Staged[] = [];
  const made: string[] = [];
  try {
    for (const file of files) {
      const first = await mkdir(dirname(file.path), { recursive: true });
      if (first !== undefined) made.push(first);
      const staging = stagingOf(file.path, mark);
      staged.push(staging);
      await stage(file.content, staging);
    }
    for (const file of staged) {
      await rename(file.staged, file.path);
      file.moved = true;
    }
  } catch (error) {
    await restore(staged);
    await clean(staged);
    for (const folder of made) await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await clean(staged);
}

async function clean(files: readonly Staged[]): Promise<void> {
  for (const { staged, backup } of files) {
    await rm(staged, { force: true });
    await rm(backup, { force: true });
  }
}
