import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CrossProvinceError, type Issue } from "../model/issue.js";

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

const beside = (path: string, what: string): string =>
  join(dirname(path), `.${basename(path)}.${what}-${process.pid}`);

/**
 * Writes several files so that either all of them are there, whole, or nothing has changed: each goes to a temporary file
 * beside its place first, then all are renamed, and renamed back if one of them fails. Makes the folders on the way.
 * @param files the content of each file by its path
 * @param force whether files that exist may be replaced
 * @throws CrossProvinceError with one issue for each file that exists and must not be replaced
 */
export async function writeTogether(
  files: ReadonlyMap<string, string | Uint8Array>,
  force: boolean,
): Promise<void> {
  const paths = [...files.keys()];
  const present = new Set<string>();
  for (const path of paths) if (await exists(path)) present.add(path);
  if (present.size > 0 && !force) {
    const issues = [...present].map(
      (file): Issue => ({ code: "file-exists", severity: "error", at: {}, parameters: { file } }),
    );
    throw new CrossProvinceError(issues);
  }
  const placed: string[] = [];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(beside(path, "new"), content);
    }
    for (const path of paths) {
      if (present.has(path)) await rename(path, beside(path, "old"));
      placed.push(path);
      await rename(beside(path, "new"), path);
    }
  } catch (error) {
    for (const path of placed) {
      await rm(path, { force: true, recursive: false }).catch(() => undefined);
      if (present.has(path)) await rename(beside(path, "old"), path);
    }
    throw error;
  } finally {
    for (const path of paths) await rm(beside(path, "new"), { force: true });
  }
  for (const path of present) await rm(beside(path, "old"), { force: true, recursive: true });
}
