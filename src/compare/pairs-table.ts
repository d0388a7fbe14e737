import type { Language } from "../model/language.js";
import { arquero, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { Pair } from "./types.js";

/** The columns of each side; in the table those of side a begin with `a_`, those of side b with `b_`. */
const SIDE_COLUMNS = [
  "target_id",
  "region_code",
  "region_zh",
  "region_en",
  "document_id",
  "indicator_id",
  "indicator_zh",
  "indicator_en",
  "population_id",
  "breakdown",
  "tier",
  "measure",
  "bound",
  "value",
  "value_max",
  "unit",
  "unit_mult",
  "unit_printed",
  "decimals",
  "benchmark",
  "commitment",
  "period_start",
  "period_end",
  "restates",
] as const satisfies readonly (keyof DescribedTarget)[];

/** Pairs as a tidy table, one row a pair; `reasons` and `alignment` hold the objects, `reasons_text` and `formulas` the words. */
export function pairsTable(pairs: readonly Pair[], language: Language = "en"): Table {
  const joint = language === "zh" ? "；" : "; ";
  const columns: Record<string, unknown[]> = {};
  const add = (name: string, read: (pair: Pair) => unknown): void => {
    columns[name] = pairs.map(read);
  };
  add("family_id", (pair) => pair.family_id);
  add("headline", (pair) => pair.a.headline);
  for (const name of SIDE_COLUMNS) add(`a_${name}`, (pair) => pair.a[name]);
  for (const name of SIDE_COLUMNS) add(`b_${name}`, (pair) => pair.b[name]);
  add("grade", (pair) => pair.grade);
  add("territory", (pair) => pair.territory);
  add("relation", (pair) => pair.committed.relation);
  add("difference", (pair) => pair.committed.difference);
  add("ratio", (pair) => pair.committed.ratio);
  add("a_aligned", (pair) => pair.committed.a);
  add("b_aligned", (pair) => pair.committed.b);
  add("aligned_unit", (pair) => pair.committed.unit);
  add("certain", (pair) => pair.certain);
  add("reasons", (pair) => pair.reasons);
  add("reasons_text", (pair) => pair.reasons.map((reason) => reason.text[language]).join(joint));
  add("alignment", (pair) => pair.alignment);
  add("formulas", (pair) => pair.alignment.map((step) => step.formula).join("; "));
  return arquero().table(columns);
}
