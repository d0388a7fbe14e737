import { readdir, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { WORK_FOLDER } from "./work-folder.js";

/** Whether a folder holds a certain file, something else, or nothing (an empty folder counts as absent). */
export async function folderState(folder: string, file: string): Promise<"present" | "other" | "absent"> {
  const names = await readdir(folder).then(
    (found) => found.filter((name) => name !== WORK_FOLDER),
    (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? [] : [""]),
  );
  if (names.includes(file)) return "present";
  return names.length === 0 ? "absent" : "other";
}

/** Whether two paths are one folder, by whatever links. */
export async function sameFolder(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => resolve(path))));
  return first === second;
}
