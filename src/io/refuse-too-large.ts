import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { getHeapStatistics } from "node:v8";
import { CrossProvinceError } from "../model/issue.js";

/** Bytes of memory that tables take at the most while they are read, checked and described: for the program, a byte, and a cell. */
const MEMORY = { program: 60e6, byte: 2, cell: 64 } as const;

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1e6));

const [COMMA, NEWLINE] = [0x2c, 0x0a];

/** How many cells a CSV file has, or more where commas and line ends stand within quotes. */
async function cellsOf(path: string): Promise<number> {
  let cells = 0;
  try {
    for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>)
      for (const byte of part) if (byte === COMMA || byte === NEWLINE) cells += 1;
  } catch {
    // Reading the table itself says what is wrong with it.
  }
  return cells;
}

/**
 * Refuses tables that this process can't hold, before it ends for want of memory.
 * @param folder what messages name
 * @param paths the files; those that are not there, and what is no file, count nothing
 * @throws CrossProvinceError with their size and what can be done
 */
export async function refuseTooLarge(folder: string, paths: readonly string[]): Promise<void> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path)
        .then((about) => (about.isFile() ? about.size : 0))
        .catch(() => 0),
    ),
  );
  const size = sizes.reduce((sum, next) => sum + next, 0);
  const { heap_size_limit: limit } = getHeapStatistics();
  // As if each byte were a cell: what fits even then need not be counted.
  if (MEMORY.program + size * (MEMORY.byte + MEMORY.cell) <= limit) return;
  let cells = 0;
  // What does not fit by its bytes alone need not be read.
  if (MEMORY.program + size * MEMORY.byte <= limit)
    for (const [index, path] of paths.entries()) if (sizes[index] !== 0) cells += await cellsOf(path);
  const needed = MEMORY.program + size * MEMORY.byte + cells * MEMORY.cell;
  if (needed <= limit) return;
  const parameters = {
    file: folder,
    size: megabytes(size),
    memory: megabytes(needed),
    limit: megabytes(limit),
  };
  throw new CrossProvinceError([{ code: "tables-too-large", severity: "error", at: {}, parameters }]);
}
