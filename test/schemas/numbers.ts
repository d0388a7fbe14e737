import * as v from "valibot";
import { PROGRESS_STATES } from "../../src/observe/observations-types.js";
import { codes, ids, integer, list, number, object, or, text } from "./parts.js";

/** `observe --format json`: progress of observed values, and those refused. */
export const observe = object({
  progress: list(
    object({
      target_id: text,
      region_code: text,
      region_zh: text,
      region_en: text,
      family_id: text,
      indicator_id: text,
      indicator_zh: text,
      indicator_en: text,
      measure: codes.measure,
      bound: codes.bound,
      deadline: integer,
      aim: or(number),
      year: integer,
      observed: number,
      gap: or(number),
      unit: or(text),
      state: v.picklist(PROGRESS_STATES),
      why: or(text),
      years_left: or(integer),
      pace_linear: or(number),
      pace_compound: or(number),
      pace_so_far: or(number),
      expected: or(number),
      formulas: text,
      source: or(text),
    }),
  ),
  refused: list(
    object({ row: integer, target_id: or(text), reasons: list(object({ rule: text, message: text })) }),
  ),
});

const quantity = {
  document_id: text,
  table_id: text,
  whole_code: text,
  indicator_id: text,
  indicator_zh: text,
  indicator_en: text,
  measure: codes.measure,
  period_start: or(integer),
  period_end: integer,
  unit: text,
};

/** `stats --what shares --format json`. */
export const shares = list(
  object({
    ...quantity,
    region_code: text,
    region_zh: text,
    region_en: text,
    amount: number,
    total: number,
    share: number,
    rank: integer,
    change_from: or(integer),
    share_change: or(number),
    formula: text,
    target_ids: ids,
  }),
);

/** `stats --what concentration --format json`. */
export const concentration = list(
  object({
    ...quantity,
    n: integer,
    total: number,
    herfindahl: or(number),
    herfindahl_normalized: or(number),
    effective_number: or(number),
    gini: or(number),
    lorenz: list(object({ population: number, value: number })),
    target_ids: ids,
  }),
);

const ranked = (side: "a" | "b") => ({
  [`${side}_indicator_id`]: text,
  [`${side}_indicator_zh`]: text,
  [`${side}_indicator_en`]: text,
  [`${side}_measure`]: codes.measure,
  [`${side}_table_id`]: text,
  [`${side}_period_start`]: or(integer),
  [`${side}_period_end`]: integer,
});

/** `stats --what ranks --format json`. */
export const ranks = list(
  object({
    whole_code: text,
    ...ranked("a"),
    ...ranked("b"),
    n: integer,
    rho: or(number),
    reason: or(text),
    region_codes: ids,
    target_ids: ids,
  }),
);

/** `stats --what growth --format json`. */
export const growth = list(
  object({
    document_id: text,
    table_id: or(text),
    region_code: text,
    region_zh: text,
    region_en: text,
    population_id: or(text),
    breakdown: or(text),
    tier: or(codes.tier),
    indicator_id: text,
    indicator_zh: text,
    indicator_en: text,
    unit: or(text),
    from_year: integer,
    to_year: integer,
    from_amount: number,
    to_amount: number,
    per_year: or(number),
    growth: or(number),
    growth_reason: or(text),
    formula: or(text),
    printed_growth: or(number),
    printed_difference: or(number),
    target_ids: ids,
  }),
);

/** `stats --what profile --format json`. */
export const profile = list(
  object({
    document_id: text,
    title_zh: text,
    title_en: text,
    dimension: text,
    code: or(text),
    targets: integer,
    of: integer,
    share: number,
    target_ids: ids,
  }),
);
