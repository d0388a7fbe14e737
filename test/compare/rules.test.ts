import { describe, expect, test } from "vitest";
import { RULES } from "../../src/compare/rules/rules.js";
import type { Outcome } from "../../src/model/codes.js";
import { LABELS, labelOf } from "../../src/model/labels.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

type Changes = Partial<DescribedTarget>;
const rd = { family_id: "rd", numerator: "rd", denominator: "not-stated" };
const overGdp = { ...rd, indicator_id: "rd-gdp", denominator: "gdp" };
const overRevenue = { ...rd, indicator_id: "rd-revenue", denominator: "main-business-revenue" };
const increment = { measure: "increment", period_start: 2021, period_end: 2023 } as const;
const industry = { population_id: "industry", population_path: "all/industry" };
const factories = { population_id: "factories", population_path: "all/industry/factories" };

/** One row a case: the rule, what side a and side b say, and what must come of it. */
const CASES: readonly (readonly [string, string, Changes, Changes, Outcome | undefined])[] = [
  ["concept", "one family", {}, {}, undefined],
  ["concept", "two families", { family_id: "x" }, { family_id: "y" }, "refused"],
  ["definition", "one indicator", {}, {}, "same"],
  ["definition", "two definitions, no ratio", {}, { indicator_id: "other" }, "indicative"],
  ["definition", "a share and a count", { denominator: "x" }, { indicator_id: "other" }, "refused"],
  [
    "definition",
    "over revenue, over an unprinted total",
    overRevenue,
    { ...rd, indicator_id: "rd-x" },
    "indicative",
  ],
  ["definition", "over GDP, over revenue", overGdp, overRevenue, "refused"],
  ["definition", "over GDP, over an unprinted total", overGdp, { ...rd, indicator_id: "rd-x" }, "refused"],
  ["population", "neither states one", {}, {}, undefined],
  ["population", "the same", industry, industry, "same"],
  ["population", "one states none", industry, {}, "indicative"],
  ["population", "one in the other", industry, factories, "indicative"],
  ["population", "apart", industry, { population_id: "schools", population_path: "schools" }, "refused"],
  ["tier", "none", {}, {}, undefined],
  ["tier", "the same", { tier: "national" }, { tier: "national" }, undefined],
  ["tier", "one states none", { tier: "national" }, {}, "indicative"],
  ["tier", "one among the other's", { tier: "national+provincial" }, { tier: "provincial" }, "indicative"],
  ["tier", "different", { tier: "national" }, { tier: "provincial" }, "refused"],
  ["breakdown", "a part and a total", { breakdown: "在潭高校" }, {}, "refused"],
  ["measure", "the same", {}, {}, "same"],
  ["measure", "increment and stock", increment, {}, "refused"],
  [
    "measure",
    "quota and total",
    { ...increment, measure: "annual" },
    { ...increment, measure: "cumulative" },
    "indicative",
  ],
  ["measure", "growth and share", { measure: "growth", period_start: 2021 }, {}, "refused"],
  [
    "benchmark",
    "two bases",
    { measure: "change", base_year: 2015 },
    { measure: "change", base_year: 2020 },
    "refused",
  ],
  [
    "benchmark",
    "one benchmark",
    { benchmark: "national-average" },
    { benchmark: "national-average" },
    undefined,
  ],
  [
    "unit",
    "percent and percentage points",
    {},
    { unit: "percentage-point", dimension: "ratio-difference" },
    "refused",
  ],
  ["unit", "万 and plain", { unit_mult: 4 }, {}, "noted"],
  ["deadline", "the same", {}, {}, "same"],
  ["deadline", "different", {}, { period_end: 2025 }, "aligned"],
  ["deadline", "flows have periods instead", increment, { ...increment, period_end: 2024 }, undefined],
  ["period", "the same", increment, increment, "same"],
  ["period", "another length", increment, { ...increment, period_end: 2024 }, "aligned"],
  ["period", "stocks have deadlines instead", {}, { period_end: 2025 }, undefined],
  ["bound", "the same", {}, {}, undefined],
  ["bound", "different", {}, { bound: "gt" }, "noted"],
  ["commitment", "different", {}, { commitment: "strive" }, "noted"],
  ["territory", "disjoint", {}, { region_path: "100000/2" }, undefined],
  ["territory", "nested", {}, { region_path: "100000/110000/110100" }, "noted"],
  ["status", "a draft", {}, { status: "draft" }, "noted"],
];

describe.each(RULES)("rule $id", (rule) => {
  const cases = CASES.filter(([id]) => id === rule.id).map(([, what, a, b, outcome]) => ({
    what,
    a,
    b,
    outcome,
  }));

  test("has cases, a question and a source in both languages", () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(rule.question.zh).toMatch(/？$/);
    expect(rule.question.en).toMatch(/\?$/);
    expect(rule.source.zh).toMatch(/\p{Script=Han}{4}/u);
    expect(rule.source.en).toMatch(/^[A-Z力].{20}/u);
  });

  test.each(cases)("$what: $outcome, both ways round", ({ a, b, outcome }) => {
    const [x, y] = [target(a), target(b)];
    expect(rule.check(x, y, {})?.outcome).toBe(outcome);
    expect(rule.check(y, x, {})?.outcome).toBe(outcome);
  });
});

test("without a yearly pace, periods of different length are only indicative", () => {
  const rule = RULES.find(({ id }) => id === "period");
  const [a, b] = [target(increment), target({ ...increment, period_end: 2024 })];
  expect(rule?.check(a, b, { perYear: false })?.outcome).toBe("indicative");
});

describe("the words of a reason", () => {
  const texts = (changes: Changes) =>
    RULES.flatMap((rule) => rule.check(target({}), target(changes), {}) ?? []).map(({ text }) => text);

  test("name units in the language of the reader, not by their codes", () => {
    expect(texts({ unit: "count", dimension: "count" })).toContainEqual({
      zh: "量纲不同：百分比与个数",
      en: "dimensions differ: percent and a count",
    });
    expect(texts({ unit: null, dimension: null })).toContainEqual({
      zh: "量纲不同：百分比与无单位",
      en: "dimensions differ: percent and no unit",
    });
  });

  test("have a label for every unit of the data", async () => {
    const { rows } = await loadDataset();
    for (const { unit } of rows.units) {
      expect(labelOf("unit", unit, "zh")).toMatch(/\p{Script=Han}/u);
      expect(Object.keys(LABELS.unit)).toContain(unit);
    }
  });
});
