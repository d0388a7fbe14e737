import type { Commitment } from "../../src/model/codes.js";
import { fromRows, type Table } from "../../src/tables/arquero.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { DESCRIBED_COLUMNS } from "../../src/tables/describe-targets.js";
import { columnsOf } from "../../src/tables/schemas.js";

let made = 0;

/** A made-up target: the share of something in Region A by 2023, with whatever a test says otherwise. */
export function target(changes: Partial<DescribedTarget> = {}): DescribedTarget {
  made += 1;
  const commitment: Commitment = "firm";
  const region_code = changes.region_code ?? "110000";
  return {
    target_id: `t-${made}`,
    document_id: "plan",
    region_code,
    indicator_id: "thing-share",
    population_id: null,
    breakdown: null,
    tier: null,
    measure: "level",
    bound: "eq",
    value: 10,
    value_max: null,
    unit: "percent",
    unit_mult: 0,
    unit_printed: "%",
    decimals: 0,
    base_year: null,
    benchmark: null,
    period_start: null,
    period_end: 2023,
    commitment,
    section: null,
    quote: "10%",
    quote_start: 0,
    quote_end: 3,
    value_start: 0,
    table_id: null,
    row_label: null,
    column_label: null,
    commitment_id: changes.target_id ?? `t-${made}`,
    principal: true,
    part_of: null,
    page: null,
    anchors: null,
    each: null,
    change_direction: null,
    pace: null,
    character: null,
    agencies: null,
    reviewed_by: null,
    reviewed_on: null,
    note_zh: null,
    status: "reviewed",
    note: null,
    family_id: "thing",
    headline: false,
    indicator_zh: "某物占比",
    indicator_en: "Share of a thing",
    definition_zh: "某物占比",
    definition_en: "Share of a thing",
    numerator: null,
    denominator: null,
    direction: "higher",
    theme: "test",
    form: null,
    recognised: null,
    dimension: "ratio",
    region_zh: `地区${region_code}`,
    region_en: `Region ${region_code}`,
    region_level: "province",
    region_path: `100000/${region_code}`,
    population_zh: null,
    population_en: null,
    population_path: null,
    title_zh: "计划",
    title_en: "Plan",
    document_number: null,
    plan_start: 2021,
    plan_end: 2023,
    ...changes,
  };
}

/** A table of made-up targets, as a loaded dataset holds them. */
export function targetsTable(rows: readonly DescribedTarget[]): Table {
  return fromRows(rows, [...columnsOf("targets"), ...DESCRIBED_COLUMNS]);
}
