import { type CompareRegionsOptions, compareRegions } from "../../src/compare/regions/compare-regions.js";
import type { RegionMatrix } from "../../src/compare/regions/region-matrix.js";
import type { Bound } from "../../src/model/codes.js";
import { PROVINCES } from "../../src/model/provinces.js";
import type { DocumentRow } from "../../src/model/rows.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target, targetsTable } from "./targets.js";

const BOUNDS: readonly Bound[] = ["approx", "ge", "gt", "eq", "range", "le"];

/** Made-up targets of all provinces for one year: invented numbers under real names, for charts and tables alone. */
export function madeTargets(year = 2030): DescribedTarget[] {
  const provinces = PROVINCES.filter(({ code }) => code < "700000");
  return provinces.flatMap(({ code, zh, en }, index): DescribedTarget[] => {
    if (index % 9 === 4) return [];
    const bound = BOUNDS[index % 5] ?? "eq";
    const value = 4 + ((index * 7) % 13) / 2;
    const shared = {
      region_code: code,
      region_zh: zh,
      region_en: en,
      region_path: `100000/${code}`,
      document_id: `plan-${code}`,
      title_zh: `${zh}某规划`,
      title_en: `A plan of ${en}`,
      family_id: "thing",
      indicator_zh: "某物增长",
      indicator_en: "Growth of a thing",
      measure: "growth" as const,
      change_direction: "up" as const,
      period_start: year,
      period_end: year,
      decimals: value % 1 === 0 ? 0 : 1,
    };
    if (index % 9 === 5)
      return [
        target({
          ...shared,
          target_id: `made-${code}`,
          measure: "relative",
          value: null,
          benchmark: "national-average",
        }),
      ];
    if (index % 9 === 7)
      return [target({ ...shared, target_id: `made-${code}`, indicator_id: "another-thing", value })];
    return [
      target({
        ...shared,
        target_id: `made-${code}`,
        bound,
        value,
        value_max: bound === "range" ? value + 1 : null,
        commitment: index % 4 === 0 ? "strive" : "firm",
        quote: `某物增长${value}%`,
      }),
    ];
  });
}

/** The matrix of made-up targets of all provinces; Qinghai has no document. */
export function madeMatrix(options: CompareRegionsOptions = {}): RegionMatrix {
  const rows = madeTargets();
  const documents = PROVINCES.filter(({ code }) => code < "700000" && code !== "630000").map(
    ({ code }) =>
      ({
        document_id: `plan-${code}`,
        region_code: code,
        period_start: 2026,
        period_end: 2030,
      }) as DocumentRow,
  );
  const targets = targetsTable(rows.filter((row) => row.region_code !== "630000"));
  const dataset = { rows: { documents, regions: [] }, targets, texts: new Map<string, string>() };
  return compareRegions(dataset, { regions: "provinces", ...options });
}
