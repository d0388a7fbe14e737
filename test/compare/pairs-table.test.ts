import { expect, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { pairsTable } from "../../src/compare/pairs-table.js";
import { rowsOf } from "../../src/tables/arquero.js";
import { target } from "../support/targets.js";

const A = target({
  region_code: "430000",
  region_zh: "湖南省",
  region_en: "Hunan",
  value: 12,
  headline: true,
});
const B = target({
  region_code: "360000",
  region_zh: "江西省",
  region_en: "Jiangxi",
  value: 8,
  period_end: 2025,
});
const pair = comparePair(A, B);
const apart = comparePair(A, target({ ...B, indicator_id: "other", family_id: "thing" }));

test("a pair is a row: both sides with their columns, the verdict, what was compared and why", () => {
  const [row] = rowsOf<Record<string, unknown>>(pairsTable([pair]));
  expect(row).toMatchObject({
    family_id: "thing",
    headline: true,
    a_target_id: A.target_id,
    a_region_zh: "湖南省",
    a_region_en: "Hunan",
    a_value: 12,
    a_period_end: 2023,
    b_target_id: B.target_id,
    b_region_code: "360000",
    b_value: 8,
    b_unit: "percent",
    b_bound: "eq",
    b_period_end: 2025,
    grade: "comparable-other-date",
    territory: pair.territory,
    relation: "higher",
    difference: 4,
    ratio: 1.5,
    share: null,
    years_apart: 2,
    a_aligned: 12,
    b_aligned: 8,
    aligned_unit: "percent",
    certain: pair.certain,
    reasons: pair.reasons,
    alignment: pair.alignment,
  });
});

test("columns stand in their order, the same for any number of pairs, those of side a before those of side b", () => {
  const names = pairsTable([]).columnNames();
  expect(pairsTable([pair, apart]).columnNames()).toEqual(names);
  const sides = names.filter((name) => /^[ab]_/.test(name) && !name.endsWith("_aligned"));
  const half = sides.length / 2;
  expect(sides.slice(0, half).map((name) => name.slice(2))).toEqual(
    sides.slice(half).map((name) => name.slice(2)),
  );
  expect(sides.slice(0, half).every((name) => name.startsWith("a_"))).toBe(true);
  expect(pairsTable([pair, apart]).numRows()).toBe(2);
});

test("reasons are told in the language asked for, one behind the other", () => {
  expect(apart.reasons.length).toBeGreaterThan(1);
  const words = (language: "zh" | "en") => pairsTable([apart], { language }).get("reasons_text");
  expect(words("zh")).toBe(apart.reasons.map(({ text }) => text.zh).join("；"));
  expect(words("en")).toBe(apart.reasons.map(({ text }) => text.en).join("; "));
  expect(pairsTable([apart]).get("reasons_text")).toBe(words("en"));
  const aligned = comparePair(
    target({ value: 1, unit: "count", unit_mult: 4, dimension: "count" }),
    target({ region_code: "360000", value: 700, unit: "count", dimension: "count" }),
  );
  expect(pairsTable([aligned]).get("formulas")).toBe(
    aligned.alignment.map(({ formula }) => formula).join("; "),
  );
});
