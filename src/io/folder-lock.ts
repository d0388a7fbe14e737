import { link, lstat, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CrossProvinceError } from "../model/issue.js";
import { refuseLinkedWork } from "./inside-folder.js";
import { isAlive, type LockOwner, ownOwner, parseOwner } from "./lock-owner.js";
import { makeFolder } from "./make-folder.js";
import { workPath } from "./work-folder.js";

/** How a lock is waited for. */
export interface LockOptions {
  /** What is done under it, told to those who wait. */
  readonly command: string;
  /** How long to wait for a live owner; 60 by default. */
  readonly seconds?: number;
  /** Called once, when the lock is found held. */
  readonly onWait?: (owner: LockOwner) => void;
}

/** A live owner touches its lock this often, in milliseconds. */
const BEAT = 10_000;
/** A lock of another machine is stale when it was not touched for so long. */
const STALE = 120_000;
/** Who takes over a stale lock has done so within milliseconds, unless it is stopped in the middle of that. */
const TAKING_OVER = 5000;
/** A lock that names nobody is one about to be written, on a disk without links, or what is left of one. */
const NAMELESS = 3 * BEAT;

type Held = { readonly owner: LockOwner | null; readonly age: number } | null;

async function heldBy(path: string): Promise<Held> {
  try {
    const found = await lstat(path);
    const text = found.isFile() ? await readFile(path, "utf8") : "";
    return { owner: parseOwner(text), age: found.isFile() ? Date.now() - found.mtimeMs : 0 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function isStale({ owner, age }: NonNullable<Held>): Promise<boolean> {
  if (owner === null) return age > NAMELESS;
  const alive = await isAlive(owner);
  return alive === null ? age > STALE : !alive;
}

/** Makes the lock with its owner in it, in one step; false where there is one. */
async function take(path: string, owner: LockOwner): Promise<boolean> {
  const own = `${path}.${owner.token}`;
  await makeFolder(dirname(path));
  try {
    await writeFile(own, JSON.stringify(owner));
    await link(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The folder of the lock may have been removed as empty a moment ago.
    if (code === "EEXIST" || code === "ENOENT") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
    // A disk without links.
    return await writeFile(path, JSON.stringify(owner), { flag: "wx" }).then(
      () => true,
      () => false,
    );
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Removes a stale lock, unless another did so meanwhile; who removes it holds a lock on that.
 * @returns that lock, where a live process holds it; else null
 */
async function removeStale(path: string, token: string | null, owner: LockOwner): Promise<Held> {
  const guard = `${path}.x`;
  if (!(await take(guard, owner))) {
    const held = await heldBy(guard);
    if (held === null || !(await isStale(held))) return held;
    return removeStale(guard, held.owner?.token ?? null, owner);
  }
  try {
    const held = await heldBy(path);
    if (held !== null && (held.owner?.token ?? null) === token) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
  return null;
}

/**
 * Runs something while this process alone may change a folder. The lock names its owner; that of a process that is no more is taken over.
 * @throws CrossProvinceError that names the owner, where a live one keeps the lock for longer than is waited
 */
export async function withFolderLock<Value>(
  root: string,
  options: LockOptions,
  run: () => Promise<Value>,
): Promise<Value> {
  await refuseLinkedWork(root);
  const path = workPath(root, "lock");
  const owner = await ownOwner(options.command);
  const until = Date.now() + (options.seconds ?? 60) * 1000;
  const takenOver = Math.max(until, Date.now() + TAKING_OVER);
  let told = false;
  while (!(await take(path, owner))) {
    const held = await heldBy(path);
    if (held === null) {
      if (Date.now() > until) throw nameless(root, path);
      continue;
    }
    if (await isStale(held)) {
      const other = await removeStale(path, held.owner?.token ?? null, owner);
      if (other === null) continue;
      if (Date.now() > takenOver)
        throw other.owner === null ? nameless(root, `${path}.x`) : locked(root, other.owner);
      await pause(20 + Math.random() * 60);
      continue;
    }
    if (held.owner !== null && !told) {
      told = true;
      options.onWait?.(held.owner);
    }
    if (Date.now() > until) throw held.owner === null ? nameless(root, path) : locked(root, held.owner);
    await pause(20 + Math.random() * 60);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT);
  beat.unref();
  try {
    return await run();
  } finally {
    clearInterval(beat);
    const held = await heldBy(path);
    if (held?.owner?.token === owner.token) await rm(path, { force: true });
  }
}

function locked(root: string, { pid, host, command, since }: LockOwner): CrossProvinceError {
  const parameters = { file: root, pid, host, command, since };
  return new CrossProvinceError([{ code: "folder-locked", severity: "error", at: {}, parameters }]);
}

function nameless(root: string, lock: string): CrossProvinceError {
  const parameters = { file: root, lock };
  return new CrossProvinceError([{ code: "folder-lock-nameless", severity: "error", at: {}, parameters }]);
}
