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
