import { groupBy } from "../model/group-by.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { selectTargets } from "./select.js";
import type { Selection } from "./selection.js";

/** The columns of the table of one-sided families. */
const COLUMNS = [
  "family_id",
  "region_code",
  "region_zh",
  "region_en",
  "indicator_zh",
  "indicator_en",
  "targets",
  "target_ids",
] as const;

/**
 * The families that only one of the regions sets targets in: what one side promises and the other does not mention in the
 * documents read. One row a family and region; `target_ids` lists its commitments, each by its principal printing.
 * @example
 * oneSidedFamilies(await loadDataset(), { regions: ["湖南", "江西"] }).columnNames().includes("target_ids"); // => true
 */
export function oneSidedFamilies(source: TargetSource, selection: Selection = {}): Table {
  const { rows: printed } = selectTargets(source, selection);
  const rows = printed.filter((row) => row.principal);
  const result = [...groupBy(rows, (row) => row.family_id).entries()].flatMap(([family_id, family]) => {
    const [first]: readonly (DescribedTarget | undefined)[] = family;
    if (first === undefined || family.some((row) => row.region_code !== first.region_code)) return [];
    const names = (key: "indicator_zh" | "indicator_en", joint: string): string =>
      [...new Set(family.map((row) => row[key]))].join(joint);
    return {
      family_id,
      region_code: first.region_code,
      region_zh: first.region_zh,
      region_en: first.region_en,
      indicator_zh: names("indicator_zh", "、"),
      indicator_en: names("indicator_en", "; "),
      targets: family.length,
      target_ids: family.map((row) => row.target_id),
    };
  });
  return fromRows(result, COLUMNS);
}
