import type { Issue } from "../model/issue.js";

/** A column of `targets.csv` that only version 0.1 of the tables had. */
const OLD_COLUMN = "restates";

/** Whether a header of `targets.csv` is that of version 0.1. */
export const isOldHeader = (header: readonly string[]): boolean => header.includes(OLD_COLUMN);

/** In place of all that is wrong with tables of version 0.1, the one thing to be done. */
export function withoutOldHeaders(issues: readonly Issue[], folder: string): readonly Issue[] {
  const old = issues.some(
    ({ code, at, received }) =>
      (code === "header-wrong" || code === "header-strange") &&
      at.file === "targets.csv" &&
      isOldHeader((received ?? "").split(",")),
  );
  return old ? [{ code: "dataset-old", severity: "error", at: {}, parameters: { file: folder } }] : issues;
}
