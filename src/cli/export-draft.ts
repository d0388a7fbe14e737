import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { draftInPieces } from "../draft/draft-in-pieces.js";
import type { FileContent } from "../io/change-folder.js";
import { refuseOccupied } from "../io/refuse-occupied.js";
import { withRunLock } from "../io/run-lock.js";
import { RUN_FOLDER, workPath } from "../io/work-folder.js";
import type { Language } from "../model/language.js";
import type { Rows } from "../tables/dataset.js";
import type { Effects } from "./effects.js";
import { writeParquetFolder } from "./write-parquet-folder.js";

/**
 * Writes a draft folder as partitioned Parquet, piece by piece, all files or none.
 * @param base rows of the dataset in which the draft's references are looked up
 * @returns how many targets were written
 */
export async function exportDraft(
  draft: string,
  base: Rows,
  out: { readonly folder: string; readonly force: boolean },
  effects: Effects,
  language: Language,
): Promise<number> {
  const { draftToParquet } = await import("../export/draft-parquet.js");
  return withRunLock(out.folder, `export --draft ${draft}`, async () => {
    await refuseOccupied([join(out.folder, "documents.parquet")], out.force);
    const laid = workPath(out.folder, RUN_FOLDER, "parquet");
    const files: FileContent[] = [];
    let count = 0;
    try {
      for await (const { path, bytes, targets } of draftToParquet(draftInPieces(draft, base))) {
        const from = join(laid, path);
        await mkdir(dirname(from), { recursive: true });
        await writeFile(from, bytes);
        files.push({ path: join(out.folder, path), from });
        count += targets;
        const told = count.toLocaleString("en-US");
        effects.progress(language === "zh" ? `已转换 ${told} 个目标` : `${told} targets turned`);
      }
      await writeParquetFolder(out.folder, files, `export --draft ${draft}`);
    } finally {
      effects.progress("");
      await rm(workPath(out.folder, RUN_FOLDER), { recursive: true, force: true });
    }
    return count;
  });
}
