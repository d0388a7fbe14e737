import * as v from "valibot";
import { TIME_CHANGES } from "../../src/compare/over-time/types.js";
import {
  codes,
  committed,
  flag,
  ids,
  integer,
  list,
  number,
  object,
  or,
  reason,
  step,
  text,
} from "./parts.js";

const side = object({
  target_id: text,
  document_id: text,
  region_code: text,
  indicator_id: text,
  population_id: or(text),
  breakdown: or(text),
  each: or(text),
  tier: or(codes.tier),
  value: or(number),
  value_max: or(number),
  unit: or(text),
  unit_mult: integer,
  measure: codes.measure,
  change_direction: or(codes.change_direction),
  pace: or(codes.pace),
  bound: codes.bound,
  base_year: or(integer),
  benchmark: or(codes.benchmark),
  commitment: codes.commitment,
  period_start: or(integer),
  period_end: integer,
  commitment_id: text,
  anchors: or(text),
});

/** `compare --format json`: pairs of targets. */
export const compare = list(
  object({
    family_id: text,
    a: side,
    b: side,
    grade: codes.grade,
    territory: v.picklist(["disjoint", "nested", "same"]),
    reasons: list(reason),
    alignment: list(step),
    committed,
    certain: or(codes.relation),
  }),
);

const overTimeTarget = object({
  target_id: text,
  text,
  value: or(number),
  value_max: or(number),
  unit: or(text),
  unit_mult: integer,
  bound: codes.bound,
  measure: codes.measure,
  period_end: integer,
  commitment: codes.commitment,
  section: or(text),
  quote: text,
  quote_start: integer,
  quote_end: integer,
});

/** `compare --over-time --format json`: the plans of each region. */
export const compareOverTime = list(
  object({
    region_code: text,
    name_zh: text,
    name_en: text,
    plans: list(
      object({
        document_id: text,
        period_start: integer,
        period_end: integer,
        lost: flag,
        title_zh: text,
        title_en: text,
      }),
    ),
    rows: list(
      object({
        family_id: text,
        name_zh: text,
        name_en: text,
        cells: list(
          object({
            document_id: text,
            targets: list(overTimeTarget),
            steps: list(
              object({
                change: v.picklist(TIME_CHANGES),
                before: or(text),
                after: or(text),
                grade: or(codes.grade),
                reasons: list(reason),
                alignment: list(step),
                committed: or(committed),
                note: or(text),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
);

const matrixCommitment = object({
  target_id: text,
  value: or(number),
  value_max: or(number),
  unit: or(text),
  unit_mult: integer,
  bound: codes.bound,
  period_start: or(integer),
  period_end: integer,
  commitment: codes.commitment,
  text,
  quote: text,
  rank: or(object({ year: integer, printed: integer, best: integer, worst: integer, of: integer })),
  unranked: or(text),
});

/** `matrix --format json`: a row a series, a cell a region. */
export const matrix = list(
  object({
    series: object({
      indicator_id: text,
      population_id: or(text),
      breakdown: or(text),
      each: or(text),
      tier: or(codes.tier),
      measure: codes.measure,
      change_direction: or(codes.change_direction),
      pace: or(codes.pace),
      base_year: or(integer),
      benchmark: or(codes.benchmark),
      dimension: or(text),
      unit: or(text),
      family_id: text,
      name_zh: text,
      name_en: text,
    }),
    summary: object({
      regions: integer,
      year: or(integer),
      lowest: or(number),
      median: or(number),
      highest: or(number),
      firm: integer,
    }),
    cells: v.record(text, v.union([list(matrixCommitment), object({ absent: text, target_ids: ids })])),
  }),
);

/** `ladder --format json`: a series and year down the levels. */
export const ladder = list(
  object({
    series: text,
    family_id: text,
    name_zh: text,
    name_en: text,
    year: integer,
    steps: list(
      object({
        region_code: text,
        level: codes.level,
        target_id: text,
        value: or(number),
        value_max: or(number),
        unit_mult: integer,
        bound: codes.bound,
        text,
        above: or(text),
        grade: or(codes.grade),
        relation: or(codes.relation),
        difference: or(number),
        share: or(number),
      }),
    ),
  }),
);
