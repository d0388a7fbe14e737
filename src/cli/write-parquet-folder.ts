import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { changeFolder, type FileContent } from "../io/change-folder.js";

/** The partitions that a folder holds. */
async function partitionFiles(folder: string): Promise<string[]> {
  const at = join(folder, "targets");
  const names = await readdir(at, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(".parquet")).map((name) => join(at, name));
}

/** Writes a folder of partitioned Parquet in one step; partitions that were there and are not written again are removed, since they would be read with the new ones. */
export async function writeParquetFolder(
  folder: string,
  files: readonly FileContent[],
  command: string,
): Promise<void> {
  const written = new Set(files.map(({ path }) => resolve(path)));
  await changeFolder(folder, { command, keep: false }, async () => {
    const removed = (await partitionFiles(folder)).filter((path) => !written.has(resolve(path)));
    return { files, removed, value: undefined };
  });
}
