import type { Bilingual } from "../../model/language.js";
import type { TargetRow } from "../../model/rows.js";
import type { Rows } from "../../tables/dataset.js";

/** The codes of SDMX's code list CL_OBS_STATUS that a target can have. A target is no forecast, so F is not among them. */
export const OBS_STATUS_CODES = [
  { id: "A", name: { zh: "正常值", en: "Normal value" } },
  { id: "D", name: { zh: "定义不同", en: "Definition differs" } },
  { id: "M", name: { zh: "不适用：相对目标无数值", en: "Missing value; data cannot exist" } },
  { id: "V", name: { zh: "未经核对", en: "Unvalidated value" } },
] as const satisfies readonly { readonly id: string; readonly name: Bilingual }[];

export type ObsStatus = (typeof OBS_STATUS_CODES)[number]["id"];

/** Families in which ratios over different totals stand side by side. */
function mixedFamilies(rows: Pick<Rows, "indicators" | "targets">): ReadonlySet<string> {
  const used = new Set(rows.targets.map((target) => target.indicator_id));
  const totals = new Map<string, Set<string>>();
  for (const { indicator_id, family_id, denominator } of rows.indicators) {
    if (denominator === null || !used.has(indicator_id)) continue;
    totals.set(family_id, (totals.get(family_id) ?? new Set()).add(denominator));
  }
  return new Set([...totals].filter(([, denominators]) => denominators.size > 1).map(([family]) => family));
}

/**
 * The OBS_STATUS of each target, the first that holds: M for a relative target, which has no number; V for a draft that
 * nobody has reviewed; D for a ratio in a family whose targets are ratios over different totals (both sides get it: none
 * of them is the standard); else A, a normal value.
 * @returns a function from a target to its status
 */
export function obsStatusOf(
  rows: Pick<Rows, "indicators" | "targets">,
): (target: Pick<TargetRow, "value" | "status" | "indicator_id">) => ObsStatus {
  const mixed = mixedFamilies(rows);
  const differs = new Set(
    rows.indicators
      .filter((row) => row.denominator !== null && mixed.has(row.family_id))
      .map((row) => row.indicator_id),
  );
  return ({ value, status, indicator_id }) => {
    if (value === null) return "M";
    if (status === "draft") return "V";
    return differs.has(indicator_id) ? "D" : "A";
  };
}
