import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "../../src/io/paths.js";

/** A copy of the shipped dataset that a test may spoil. */
export interface TemporaryDataset {
  readonly data: string;
  readonly seeds: string;
  /** Rewrites one file of the tables. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Rewrites one source document. */
  readonly editSeed: (file: string, change: (text: string) => string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the shipped tables and documents into a new temporary folder. */
export async function temporaryDataset(): Promise<TemporaryDataset> {
  const folder = await mkdtemp(join(tmpdir(), "cross-province-"));
  const [data, seeds] = [join(folder, "data"), join(folder, "seeds")];
  await cp(SHIPPED_DATA, data, { recursive: true });
  await cp(SHIPPED_SEEDS, seeds, { recursive: true });
  const edit = async (path: string, change: (text: string) => string): Promise<void> => {
    const before = await readFile(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the edit of ${path} changed nothing`);
    await writeFile(path, after);
  };
  return {
    data,
    seeds,
    edit: (file, change) => edit(join(data, file), change),
    editSeed: (file, change) => edit(join(seeds, file), change),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
