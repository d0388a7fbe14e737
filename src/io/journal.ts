import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, open, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { errnoOf, fileFailure } from "./file-failure.js";
import { type Journal, type JournalEntry, parseJournal } from "./parse-journal.js";
import { refuseSpecial } from "./read.js";
import { clearLitter, DRAFT_FOLDER, REVIEW_FOLDER, RUN_FOLDER, syncFolder, workPath } from "./work-folder.js";

export const JOURNAL = "journal.json";
export const PREVIOUS = "previous.json";

/** Writes a file so that it stays when the power fails. */
export async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file so that it is there whole, or not at all, and stays when the power fails. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await writeSynced(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

/** The journal of a change that is not finished, or of the last one that is kept; null where there is none. */
export async function loadJournal(root: string, name: string): Promise<Journal | null> {
  const path = workPath(root, name);
  try {
    await refuseSpecial(path);
    return await parseJournal(root, name, await readFile(path, "utf8"));
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return null;
    throw fileFailure(path, error);
  }
}

const exists = (path: string): Promise<boolean> =>
  open(path, "r").then(
    (handle) => handle.close().then(() => true),
    () => false,
  );

/** Renames; on another disk than that of the work folder the content is brought beside its place first. */
async function moveInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await copyFile(from, `${to}.part`);
    await rename(`${to}.part`, to);
    await rm(from, { force: true });
  }
}

/** A second name for a content, or a copy where a disk has no links. */
export async function keepCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

/** The path of an entry as the journal names it. */
export const entryPath = (root: string, path: string): string =>
  relative(resolve(root), resolve(path)).split(sep).join("/");

async function putForward(root: string, entries: readonly JournalEntry[]): Promise<void> {
  for (const { path, staged } of entries) {
    const to = join(root, path);
    if (staged === null) await rm(to, { force: true });
    else if (await exists(workPath(root, staged))) {
      await mkdir(dirname(to), { recursive: true });
      await moveInto(workPath(root, staged), to);
    }
  }
}

async function putBack(root: string, { entries, made }: Journal): Promise<void> {
  for (const { path, staged, backup } of entries) {
    const to = join(root, path);
    // What still lies ready was never put in its place.
    if (staged !== null && (await exists(workPath(root, staged)))) continue;
    if (backup === null) await rm(to, { force: true });
    else if (await exists(workPath(root, backup))) await moveInto(workPath(root, backup), to);
  }
  for (const folder of [...made].reverse()) await rmdir(join(root, folder)).catch(() => {});
}

async function end(root: string, journal: Journal): Promise<void> {
  const folders = new Set(journal.entries.map(({ path }) => dirname(join(root, path))));
  for (const folder of folders) await syncFolder(folder);
  if (journal.direction === "forward" && journal.keep) {
    await rename(workPath(root, JOURNAL), workPath(root, PREVIOUS));
    await syncFolder(workPath(root));
  } else await rm(workPath(root, JOURNAL), { force: true });
}

/** Finishes a change that was decided; where a file can't be put in its place, all that were are put back, and it throws. */
export async function finish(root: string, journal: Journal): Promise<void> {
  if (journal.direction === "forward") {
    try {
      await putForward(root, journal.entries);
      await end(root, journal);
      return;
    } catch (error) {
      const back: Journal = { ...journal, direction: "back" };
      await writeDurably(workPath(root, JOURNAL), JSON.stringify(back));
      await finish(root, back);
      throw error;
    }
  }
  await putBack(root, journal);
  await end(root, journal);
}

/** Finishes what an earlier run has begun and clears what is left of it; only under the lock. */
export async function recover(root: string): Promise<void> {
  const journal = await loadJournal(root, JOURNAL);
  if (journal !== null) await finish(root, journal);
  await clear(root);
}

/** Removes everything in the work folder but the lock and what the last change keeps. */
export async function clear(root: string): Promise<void> {
  const previous = await loadJournal(root, PREVIOUS);
  const kept = previous === null ? [] : [PREVIOUS, `old-${previous.id}`];
  await clearLitter(root, new Set(["lock", RUN_FOLDER, DRAFT_FOLDER, REVIEW_FOLDER, ...kept]));
}

/** Whether two states of a folder are one: what the last change was, and that none is under way. */
export async function stateOf(root: string): Promise<string | null> {
  if ((await loadJournal(root, JOURNAL)) !== null) return null;
  return (await loadJournal(root, PREVIOUS))?.id ?? "";
}

/** SHA-256 of a file's content, read piece by piece; null where there is none. */
export async function fileHash(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    await refuseSpecial(path);
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
    return hash.digest("hex");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}
