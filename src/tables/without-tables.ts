import { join } from "node:path";
import { loadText } from "../io/read.js";
import type { Issue } from "../model/issue.js";

/** In place of each table that is missing, that a folder with none of them is no dataset, or no draft. */
export function withoutTables(
  issues: readonly Issue[],
  folder: string,
  code: "dataset-missing" | "draft-missing",
): readonly Issue[] {
  const missing = issues.filter((issue) => issue.code === "file-missing").length;
  return missing > 1 && missing === issues.length
    ? [{ code, severity: "error", at: {}, parameters: { file: folder } }]
    : issues;
}

/** In place of the tables that a draft folder has no need of, that it is a draft and no dataset. */
export async function withoutDraft(issues: readonly Issue[], folder: string): Promise<readonly Issue[]> {
  if (issues.every(({ code }) => code !== "file-missing")) return issues;
  const isDraft = await loadText(join(folder, "review.csv")).then(
    () => true,
    () => false,
  );
  return isDraft
    ? [{ code: "dataset-is-draft", severity: "error", at: {}, parameters: { file: folder } }]
    : issues;
}
