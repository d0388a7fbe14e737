import { access, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { CrossProvinceError } from "../model/issue.js";

/**
 * Writes a file so that it is either whole or untouched: to a temporary file beside it, then renamed.
 * Makes the folders on the way.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, typeof content === "string" ? content : Buffer.from(content));
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
