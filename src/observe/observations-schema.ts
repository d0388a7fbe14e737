import { MEASURES, TIERS } from "../model/codes.js";
import type { Field } from "../tables/field.js";

/** A table of observations; its columns in the order of the template. */
export interface ObservationSchema {
  readonly name: "observations";
  readonly fields: readonly Field[];
}

const year = { minimum: 1900, maximum: 2100 } as const;

/** What a file of observations holds. `region` is a code or a name; the ids are those of the dataset. */
export const OBSERVATION_SCHEMA: ObservationSchema = {
  name: "observations",
  fields: [
    { name: "region", type: "string", title: { zh: "地区", en: "Region" }, required: true },
    {
      name: "indicator_id",
      type: "string",
      title: { zh: "指标（即定义）", en: "Indicator, that is, definition" },
      required: true,
    },
    { name: "population_id", type: "string", title: { zh: "统计范围", en: "Population" } },
    { name: "tier", type: "string", title: { zh: "认定级别", en: "Level of recognition" }, codes: TIERS },
    { name: "breakdown", type: "string", title: { zh: "分组", en: "Part of a total" } },
    { name: "measure", type: "string", title: { zh: "类型", en: "Measure" }, codes: MEASURES },
    { name: "base_year", type: "integer", title: { zh: "基期年", en: "Base year of a change" }, ...year },
    { name: "period_start", type: "integer", title: { zh: "起始年", en: "First year of a total" }, ...year },
    { name: "year", type: "integer", title: { zh: "年份", en: "Year" }, required: true, ...year },
    { name: "value", type: "number", title: { zh: "观测值", en: "Observed value" }, required: true },
    { name: "unit", type: "string", title: { zh: "计量单位", en: "Unit" }, required: true },
    {
      name: "unit_mult",
      type: "integer",
      title: { zh: "数量级（10 的幂）", en: "Power of ten" },
      minimum: 0,
      maximum: 15,
    },
    { name: "source", type: "string", title: { zh: "来源", en: "Source" }, required: true },
    { name: "note", type: "string", title: { zh: "备注", en: "Note" } },
  ],
};

/** The columns of a file of observations, in order. */
export const OBSERVATION_COLUMNS: readonly string[] = OBSERVATION_SCHEMA.fields.map((field) => field.name);
