import { NOT_STATED } from "../model/codes.js";

/**
 * What kind of total a share is taken of. Shares of one kind move together enough to be shown beside each other as an
 * indication; shares of different kinds are never set side by side: enterprises' turnover and the GDP of a territory
 * differ by what is counted twice, by whom, and by where (Frascati Manual 2015, §4.4–4.5 for R&D; SNA 2008, §2.137 ff.).
 */
export type DenominatorKind = "economy" | "turnover" | "other" | "not-stated";

const KINDS: ReadonlyMap<string, DenominatorKind> = new Map([
  ["gdp", "economy"],
  ["main-business-revenue", "turnover"],
  ["business-revenue", "turnover"],
  ["operating-revenue", "turnover"],
  ["sales-revenue", "turnover"],
  ["output-value", "turnover"],
  [NOT_STATED, "not-stated"],
]);

/** The kind of a denominator code; codes that are not listed are kinds of their own sort, `other`. */
export function denominatorKind(code: string): DenominatorKind {
  return KINDS.get(code) ?? "other";
}

/** Whether two printed denominators are of different kinds. Of one that is not printed nothing is said. */
export function areUnlike(a: string, b: string): boolean {
  const [x, y] = [denominatorKind(a), denominatorKind(b)];
  if (x === "not-stated" || y === "not-stated") return false;
  return x !== y;
}
