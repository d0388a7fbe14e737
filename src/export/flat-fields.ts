import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import { DESCRIBED_COLUMNS, describeTargets } from "../tables/describe-targets.js";
import type { Field, TableName } from "../tables/field.js";
import { SCHEMAS } from "../tables/schemas.js";

type DescribedColumn = (typeof DESCRIBED_COLUMNS)[number];

/** From which table and column each joined column comes; the two paths are computed. */
const ORIGINS: Readonly<Record<Exclude<DescribedColumn, `${string}_path`>, readonly [TableName, string]>> = {
  family_id: ["indicators", "family_id"],
  headline: ["indicators", "headline"],
  indicator_zh: ["indicators", "name_zh"],
  indicator_en: ["indicators", "name_en"],
  definition_zh: ["indicators", "definition_zh"],
  definition_en: ["indicators", "definition_en"],
  numerator: ["indicators", "numerator"],
  denominator: ["indicators", "denominator"],
  direction: ["indicators", "direction"],
  theme: ["indicators", "theme"],
  form: ["indicators", "form"],
  recognised: ["indicators", "recognised"],
  dimension: ["units", "dimension"],
  region_zh: ["regions", "name_zh"],
  region_en: ["regions", "name_en"],
  region_level: ["regions", "level"],
  population_zh: ["populations", "name_zh"],
  population_en: ["populations", "name_en"],
  title_zh: ["documents", "title_zh"],
  title_en: ["documents", "title_en"],
  document_number: ["documents", "document_number"],
  plan_start: ["documents", "period_start"],
  plan_end: ["documents", "period_end"],
};

function joinedField(name: DescribedColumn): Field {
  if (name === "region_path")
    return { name, type: "string", title: { zh: "地区及其上级", en: "Region and those that contain it" } };
  if (name === "population_path") {
    const title = { zh: "统计范围及其上位范围", en: "Population and those that contain it" };
    return { name, type: "string", title };
  }
  const [table, column] = ORIGINS[name];
  const origin = SCHEMAS[table].fields.find((field) => field.name === column);
  const own = SCHEMAS[table].title;
  const title =
    origin === undefined ? own : { zh: `${own.zh}：${origin.title.zh}`, en: `${own.en}: ${origin.title.en}` };
  return { name, type: origin?.type ?? "string", title };
}

/**
 * The columns of the targets as one flat table that can be read by itself: those of `targets.csv`, then the names and
 * definitions that they refer to.
 */
export function flatFields(): readonly Field[] {
  return [...SCHEMAS.targets.fields, ...DESCRIBED_COLUMNS.map(joinedField)];
}

/** The rows of {@link flatFields}. */
export function flatRows(dataset: Dataset): readonly DescribedTarget[] {
  return describeTargets(dataset.rows);
}
