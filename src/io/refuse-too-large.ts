import { stat } from "node:fs/promises";
import { getHeapStatistics } from "node:v8";
import { CrossProvinceError } from "../model/issue.js";

/** Bytes of memory that a byte of the tables takes at the most while they are read, checked and described. */
const MEMORY_OF_BYTE = 26;

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1e6));

/**
 * Refuses tables that this process can't hold, before it ends for want of memory.
 * @param folder what messages name
 * @param paths the files; those that are not there count nothing
 * @throws CrossProvinceError with their size and what can be done
 */
export async function refuseTooLarge(folder: string, paths: readonly string[]): Promise<void> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path)
        .then(({ size }) => size)
        .catch(() => 0),
    ),
  );
  const size = sizes.reduce((sum, next) => sum + next, 0);
  const needed = size * MEMORY_OF_BYTE;
  const { heap_size_limit: limit } = getHeapStatistics();
  if (needed <= limit) return;
  const parameters = {
    file: folder,
    size: megabytes(size),
    memory: megabytes(needed),
    limit: megabytes(limit),
  };
  throw new CrossProvinceError([{ code: "tables-too-large", severity: "error", at: {}, parameters }]);
}
