import type { LanguageOption } from "../model/language.js";
import { languageOf } from "../model/refuse-unknown.js";
import { arquero, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { requirePairs } from "./require-results.js";
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
  "each",
  "tier",
  "measure",
  "change_direction",
  "pace",
  "bound",
  "value",
  "value_max",
  "unit",
  "unit_mult",
  "unit_printed",
  "decimals",
  "base_year",
  "benchmark",
  "commitment",
  "period_start",
  "period_end",
  "commitment_id",
  "anchors",
] as const satisfies readonly (keyof DescribedTarget)[];

/** The columns of one side, filled row by row: a row's values lie together in memory. */
function sideColumns(side: "a" | "b", pairs: readonly Pair[]): Record<string, unknown[]> {
  const columns = SIDE_COLUMNS.map((name) => ({ name, values: new Array<unknown>(pairs.length) }));
  pairs.forEach((pair, index) => {
    const target = pair[side];
    for (const { name, values } of columns) values[index] = target[name];
  });
  return Object.fromEntries(columns.map(({ name, values }) => [`${side}_${name}`, values]));
}

/**
 * Pairs as a tidy table, one row a pair; `reasons` and `alignment` hold the objects, `reasons_text` and `formulas` the words.
 * @example
 * const pairs = comparePairs(await loadDataset(), { families: ["rd-intensity"] });
 * pairsTable(pairs, { language: "zh" }).numRows() === pairs.length; // => true
 */
export function pairsTable(pairs: readonly Pair[], options: LanguageOption = {}): Table {
  requirePairs(pairs);
  const language = languageOf(options);
  const joint = language === "zh" ? "；" : "; ";
  const columns: Record<string, unknown[]> = {};
  const add = (name: string, read: (pair: Pair) => unknown): void => {
    columns[name] = pairs.map(read);
  };
  add("family_id", (pair) => pair.family_id);
  add("headline", (pair) => pair.a.headline);
  Object.assign(columns, sideColumns("a", pairs), sideColumns("b", pairs));
  add("grade", (pair) => pair.grade);
  add("territory", (pair) => pair.territory);
  add("relation", (pair) => pair.committed.relation);
  add("difference", (pair) => pair.committed.difference);
  add("ratio", (pair) => pair.committed.ratio);
  add("share", (pair) => pair.committed.share);
  add("years_apart", (pair) => pair.committed.years_apart);
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
