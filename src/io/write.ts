import { access } from "node:fs/promises";
import { CrossProvinceError } from "../model/issue.js";
import { writeTogether } from "./write-together.js";

/**
 * Writes a file so that it is either whole or untouched, as {@link writeTogether} does.
 * Makes the folders on the way.
 */
export function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  return writeTogether([{ path, content }]);
}

/** Throws a {@link CrossProvinceError} when a file exists and must not be replaced. */
export async function refuseExisting(path: string, force: boolean): Promise<void> {
  if (force) return;
  try {
    await access(path);
  } catch {
    return;
  }
  throw new CrossProvinceError([
    { code: "file-exists", severity: "error", at: {}, parameters: { file: path } },
  ]);
}
