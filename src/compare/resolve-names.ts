import { COMMITMENTS, type Commitment } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { labelOf } from "../model/labels.js";
import { nearestFew } from "../model/nearest.js";

const plain = (name: string): string => name.trim().toLowerCase();

/** The ids that names stand for, of those known, each with further names. */
function resolveNames(
  names: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
  code: "document-unknown" | "theme-unknown" | "commitment-unknown",
): string[] {
  const ids = new Map<string, string>();
  for (const [id, others] of known) for (const name of [id, ...others]) ids.set(plain(name), id);
  const issues: Issue[] = [];
  const found = names.flatMap((received) => {
    const id = ids.get(plain(received));
    if (id !== undefined) return id;
    const expected = nearestFew(received, [...ids.keys()]).join(", ");
    issues.push({ code, severity: "error", at: {}, received, expected });
    return [];
  });
  if (issues.length > 0) throw new CrossProvinceError(issues);
  return [...new Set(found)];
}

/** The ids of documents. @throws CrossProvinceError with the nearest for one that is unknown */
export const resolveDocuments = (ids: readonly string[], known: Iterable<string>): string[] =>
  resolveNames(ids, new Map([...known].map((id) => [id, []])), "document-unknown");

const labels = (list: "theme" | "commitment", code: string): string[] => [
  labelOf(list, code, { language: "zh" }),
  labelOf(list, code, { language: "en" }),
];

/**
 * The ids of themes named by id, or by name in either language.
 * @throws CrossProvinceError with the nearest for one that is unknown
 * @example
 * resolveThemes(["数字化"], ["digital", "green"]); // => ["digital"]
 */
export const resolveThemes = (names: readonly string[], known: Iterable<string>): string[] =>
  resolveNames(names, new Map([...known].map((id) => [id, labels("theme", id)])), "theme-unknown");

/** A commitment named by code, or by name in either language. @throws CrossProvinceError for any other */
export function resolveCommitment(name: string): Commitment {
  const known = new Map(COMMITMENTS.map((code) => [code as string, labels("commitment", code)]));
  const [found] = resolveNames([name], known, "commitment-unknown");
  return COMMITMENTS.find((code) => code === found) ?? "firm";
}
