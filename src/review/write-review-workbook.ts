import { join } from "node:path";
import { readDraft } from "../draft/read-draft.js";
import { REVIEW_WORKBOOK } from "../draft/read-workbook.js";
import { writeTogether } from "../io/write-together.js";
import type { Language } from "../model/language.js";
import { reviewWorkbook, type WorkbookKnown } from "./workbook/review-workbook.js";

/** Writes the workbook in which a draft is reviewed into its folder. Returns its path. */
export async function writeReviewWorkbook(
  folder: string,
  known: WorkbookKnown,
  language: Language,
): Promise<string> {
  const path = join(folder, REVIEW_WORKBOOK);
  const content = await reviewWorkbook(await readDraft(folder), known, language);
  await writeTogether([{ path, content }], { root: folder, command: "draft --format xlsx" });
  return path;
}
