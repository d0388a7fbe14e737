import type { Issue } from "../model/issue.js";

/** What is wrong with a header that must be of these columns in this order: what it lacks, and what is none of them. */
export function checkHeader(
  header: readonly string[],
  columns: readonly string[],
  file: string,
): Issue | undefined {
  if (header.join(",") === columns.join(",")) return undefined;
  const lacking = columns.filter((name) => !header.includes(name));
  const strange = header.filter((name) => !columns.includes(name));
  const at = { file, row: 1 };
  const names = (list: readonly string[]): string => list.join(",");
  if (lacking.length > 0 && strange.length > 0)
    return {
      code: "header-wrong",
      severity: "error",
      at,
      expected: names(lacking),
      received: names(strange),
    };
  if (lacking.length > 0) return { code: "header-lacks", severity: "error", at, expected: names(lacking) };
  if (strange.length > 0) return { code: "header-strange", severity: "error", at, received: names(strange) };
  return { code: "header-order", severity: "error", at, expected: names(columns) };
}
