import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** The folders on the way to a path, itself included, that are not there, outer ones first. */
export async function missingFolders(path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = await stat(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (found?.isDirectory()) return missing.reverse();
    if (found !== null || at === dirname(at)) {
      throw Object.assign(new Error(`${at} is no folder`), { code: "ENOTDIR", path: at });
    }
    missing.push(at);
  }
}

/**
 * Makes a folder and those on the way to it, one by one: where a system answers for every name that it is not there, the recursive
 * `mkdir` of Node tries for ever.
 * @returns the folders made, outer ones first
 */
export async function makeFolder(path: string): Promise<string[]> {
  const made: string[] = [];
  for (const folder of await missingFolders(path)) {
    try {
      await mkdir(folder);
      made.push(folder);
    } catch (error) {
      // Another process made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return made;
}
