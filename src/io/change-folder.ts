import { randomUUID } from "node:crypto";
import { lstat, mkdir, rename, rmdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CrossProvinceError } from "../model/issue.js";
import { fileFailure } from "./file-failure.js";
import { type LockOptions, withFolderLock } from "./folder-lock.js";
import { refuseLinksOut } from "./inside-folder.js";
import {
  clear,
  entryPath,
  fileHash,
  finish,
  JOURNAL,
  keepCopy,
  recover,
  writeDurably,
  writeSynced,
} from "./journal.js";
import { makeFolder, missingFolders } from "./make-folder.js";
import type { Journal, JournalEntry } from "./parse-journal.js";
import { sha256 } from "./read.js";
import { removeEmptyWork, syncFolder, workPath } from "./work-folder.js";

/** A file to be written: its content, or a file on the same disk that is moved into its place. */
export type FileContent =
  | { readonly path: string; readonly content: string | Uint8Array }
  | { readonly path: string; readonly from: string };

/** What a change does. */
export interface FolderChange<Value> {
  readonly files: readonly FileContent[];
  /** Files that are removed. */
  readonly removed?: readonly string[];
  /** Folders that are removed with the files, outer ones first, unless something else is in them. */
  readonly emptied?: readonly string[];
  /** What was read and must still be so: SHA-256 of files by path, null for one that must not be there. */
  readonly read?: ReadonlyMap<string, string | null>;
  readonly value: Value;
}

/** How a folder is changed. */
export interface ChangeOptions extends LockOptions {
  /** Whether the state before is kept for `undo`; else the work folder is gone afterwards. */
  readonly keep: boolean;
}

/** Files brought to the disk at once. */
const AT_ONCE = 8;

async function inTurns<Item>(
  items: readonly Item[],
  run: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const take = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) await run(item, index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

/** Folders that a change will make, outer ones first; they are made only when it is decided. */
async function foldersToMake(paths: readonly string[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const folder of new Set(paths.map((path) => dirname(resolve(path))))) {
    for (const one of await missingFolders(folder)) missing.add(one);
  }
  return [...missing].sort((a, b) => a.length - b.length);
}

/** Removes folders that a change has no more use for; those that hold anything stay. */
async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of [...folders].reverse()) await rmdir(folder).catch(() => {});
}

async function stageFile(root: string, id: string, file: FileContent, index: number): Promise<JournalEntry> {
  const [staged, backup] = [`new-${id}/${index}`, `old-${id}/${index}`];
  const found = await lstat(file.path).catch(() => null);
  if (found?.isDirectory()) {
    throw new CrossProvinceError([
      { code: "folder-in-the-way", severity: "error", at: {}, parameters: { file: file.path } },
    ]);
  }
  if (found !== null) await keepCopy(file.path, workPath(root, backup));
  if ("from" in file) {
    const hash = (await fileHash(file.from)) ?? "";
    await rename(file.from, workPath(root, staged));
    return { path: entryPath(root, file.path), staged, backup: found === null ? null : backup, sha256: hash };
  }
  await writeSynced(workPath(root, staged), file.content);
  return {
    path: entryPath(root, file.path),
    staged,
    backup: found === null ? null : backup,
    sha256: sha256(file.content),
  };
}

async function refuseChanged(read: ReadonlyMap<string, string | null>): Promise<void> {
  for (const [path, hash] of read) {
    if ((await fileHash(path)) === hash) continue;
    throw new CrossProvinceError([
      { code: "file-changed", severity: "error", at: {}, parameters: { file: path } },
    ]);
  }
}

async function commit(root: string, change: FolderChange<unknown>, options: ChangeOptions): Promise<void> {
  const { files, removed = [], emptied = [], read = new Map() } = change;
  if (files.length + removed.length === 0) return;
  const paths = files.map(({ path }) => resolve(path));
  if (new Set(paths).size < paths.length) throw new Error("one file is written twice in one change");
  const id = randomUUID();
  await refuseLinksOut(root, [...paths, ...removed, ...emptied]);
  const made = await foldersToMake(paths);
  try {
    for (const name of ["new", "old"]) await mkdir(workPath(root, `${name}-${id}`), { recursive: true });
    const entries: JournalEntry[] = new Array(files.length);
    await inTurns(files, async (file, index) => {
      entries[index] = await stageFile(root, id, file, index);
    });
    for (const [index, path] of removed.entries()) {
      const backup = `old-${id}/${files.length + index}`;
      await keepCopy(path, workPath(root, backup));
      entries.push({ path: entryPath(root, path), staged: null, backup, sha256: null });
    }
    for (const name of ["new", "old"]) await syncFolder(workPath(root, `${name}-${id}`));
    await refuseChanged(read);
    const journal: Journal = {
      version: 1,
      id,
      command: options.command,
      at: new Date().toISOString(),
      direction: "forward",
      keep: options.keep,
      made: made.map((folder) => entryPath(root, folder)),
      entries,
    };
    await writeDurably(workPath(root, JOURNAL), JSON.stringify(journal));
    await syncFolder(workPath(root));
    await finish(root, journal);
    await removeEmpty(emptied);
  } catch (error) {
    await clear(root).catch(() => {});
    throw error;
  }
  await clear(root);
}

/**
 * Changes a folder in one step: under a lock, what an earlier run left is settled first; then `make` reads what it needs and says what to
 * write; all of it is laid ready beside, compared with what was read, and put in place. Wherever it is stopped, the next command finds
 * the folder as it was or finishes the change.
 * @throws CrossProvinceError for a folder that another process changes, for files that changed since they were read, and for faults of
 * the disk; then nothing is changed
 */
export async function changeFolder<Value>(
  root: string,
  options: ChangeOptions,
  make: () => Promise<FolderChange<Value>>,
): Promise<Value> {
  let made: readonly string[] = [];
  try {
    made = await makeFolder(root);
    return await withFolderLock(root, options, async () => {
      await recover(root);
      const change = await make();
      await commit(root, change, options);
      return change.value;
    });
  } catch (error) {
    throw error instanceof Error && "code" in error ? fileFailure(root, error) : error;
  } finally {
    await removeEmptyWork(root);
    await removeEmpty(made);
  }
}
