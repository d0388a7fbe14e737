import { lstat, realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { CrossProvinceError } from "../model/issue.js";
import { errnoOf } from "./file-failure.js";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "./paths.js";
import { DRAFT_FOLDER, REVIEW_FOLDER, RUN_FOLDER, workPath } from "./work-folder.js";

function linkOut(file: string): CrossProvinceError {
  return new CrossProvinceError([
    { code: "folder-link-out", severity: "error", at: {}, parameters: { file } },
  ]);
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

/** The folder that a path leads to, links followed, as far as it is there. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT" || folder === dirname(folder)) throw error;
    return resolve(await realFolder(dirname(folder)), relative(dirname(folder), folder));
  }
}

/**
 * Whether a change of a folder may touch a path: one that lies in it by its name, and for the shipped tables also the documents that lie
 * beside them.
 */
export async function isOf(root: string, path: string): Promise<boolean> {
  if (isWithin(root, path)) return true;
  return (
    isWithin(SHIPPED_SEEDS, path) && (await realFolder(resolve(root))) === (await realFolder(SHIPPED_DATA))
  );
}

/**
 * Refuses to write or remove files of a folder behind links that lead out of it: a dataset may come from anybody, and its links with it.
 * @throws CrossProvinceError that names the folder that leads out
 */
export async function refuseLinksOut(root: string, paths: readonly string[]): Promise<void> {
  const real = await realFolder(resolve(root));
  for (const folder of new Set(paths.map((path) => dirname(resolve(path))))) {
    if (isWithin(root, folder) && !isWithin(real, await realFolder(folder))) throw linkOut(folder);
  }
}

/**
 * Refuses a work folder that is a link, or that holds one in place of a folder of its own: what lies there is removed as litter.
 * @throws CrossProvinceError that names the link
 */
export async function refuseLinkedWork(root: string): Promise<void> {
  const own = [RUN_FOLDER, DRAFT_FOLDER, REVIEW_FOLDER].map((name) => workPath(root, name));
  for (const path of [workPath(root), ...own, ...own.map((folder) => workPath(folder))]) {
    const found = await lstat(path).catch(() => null);
    if (found?.isSymbolicLink()) throw linkOut(path);
  }
}
