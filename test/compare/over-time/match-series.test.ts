import { describe, expect, test } from "vitest";
import { bySeries, matchSeries } from "../../../src/compare/over-time/match-series.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

const series = (changes: Partial<DescribedTarget>) => bySeries([target(changes)]);
const share = { indicator_id: "share" } as const;
const counted = { indicator_id: "count", unit: "count", dimension: "count" } as const;
const percent = { unit: "percent", dimension: "ratio" } as const;

describe("the commitments of a plan by series", () => {
  test("stand by deadline, each series by itself", () => {
    const rows = [
      target({ ...share, target_id: "late", period_end: 2025 }),
      target({ ...counted, target_id: "other", period_end: 2024 }),
      target({ ...share, target_id: "early", period_end: 2023 }),
    ];
    expect(bySeries(rows).map((one) => one.map(({ target_id }) => target_id))).toEqual([
      ["early", "late"],
      ["other"],
    ]);
    expect(bySeries([])).toEqual([]);
  });
});

describe("a series of a later plan follows", () => {
  test.each([
    ["its own, wherever it stands", [share, counted], [counted, share], [1, 0]],
    ["none of another family", [{ ...share, family_id: "a" }], [{ ...counted, family_id: "b" }], [undefined]],
    ["the nearest of its family where it has none itself", [share], [{ ...share, tier: "national" }], [0]],
    [
      "its own before a nearer one follows that",
      [share],
      [{ ...share, tier: "national" }, { ...share }],
      [undefined, 0],
    ],
    [
      "none that another follows already",
      [share],
      [
        { ...share, tier: "national" },
        { ...share, tier: "provincial" },
      ],
      [0, undefined],
    ],
    ["no other part", [{ ...share, breakdown: "甲" }], [{ ...share, breakdown: "乙" }], [undefined]],
    ["no quota for each by a total", [{ ...share, each: "county" }], [share], [undefined]],
    [
      "the same part",
      [
        { ...share, breakdown: "甲" },
        { ...share, breakdown: "乙" },
      ],
      [
        { ...share, breakdown: "乙", tier: "national" },
        { ...share, breakdown: "甲", tier: "national" },
      ],
      [1, 0],
    ],
    [
      "the one that shares more columns, of several with one verdict",
      [
        { ...share, tier: "national", population_id: "other", population_path: "other" },
        { ...share, tier: "national" },
      ],
      [share],
      [1],
    ],
    [
      "the one that shares more columns, wherever it stands",
      [
        { ...share, tier: "national" },
        { ...share, tier: "national", population_id: "other", population_path: "other" },
      ],
      [share],
      [0],
    ],
    [
      "the one with the better verdict, of several",
      [
        { ...counted, measure: "level" },
        { ...share, ...percent, measure: "level" },
      ],
      [{ ...share, ...percent, measure: "level", population_id: "other", population_path: "other" }],
      [1],
    ],
  ] as const)("%s", (_, earlier, later, followed) => {
    expect(matchSeries(earlier.flatMap(series), later.flatMap(series))).toEqual(followed);
  });
});
