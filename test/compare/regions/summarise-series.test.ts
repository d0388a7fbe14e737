import { expect, test } from "vitest";
import { summariseSeries } from "../../../src/compare/regions/summarise-series.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

const at = (
  region_code: string,
  period_end: number,
  value: number | null,
  more: Partial<DescribedTarget> = {},
) => target({ region_code, period_end, value, ...more });

test.each<[string, DescribedTarget[], ReturnType<typeof summariseSeries>]>([
  ["nothing", [], { regions: 0, year: null, lowest: null, median: null, highest: null, firm: 0 }],
  [
    "words alone",
    [at("11", 2025, null)],
    { regions: 0, year: null, lowest: null, median: null, highest: null, firm: 0 },
  ],
  [
    "the year that most regions share, though another has more commitments",
    [at("11", 2025, 5), at("12", 2025, 7), at("11", 2030, 9), at("11", 2030, 10), at("11", 2030, 11)],
    { regions: 2, year: 2025, lowest: 5, median: 6, highest: 7, firm: 2 },
  ],
  [
    "the last of two such years, in whatever order they stand",
    [at("11", 2030, 9), at("12", 2030, 8), at("11", 2025, 5), at("12", 2025, 7), at("13", 2020, 1)],
    { regions: 3, year: 2030, lowest: 8, median: 8.5, highest: 9, firm: 2 },
  ],
  [
    "the last of two such years behind the first",
    [at("11", 2025, 5), at("12", 2025, 7), at("11", 2030, 9), at("12", 2030, 8)],
    { regions: 2, year: 2030, lowest: 8, median: 8.5, highest: 9, firm: 2 },
  ],
  [
    "the firm one of several of a region, and numbers in the base unit",
    [
      at("11", 2025, 5, { commitment: "strive" }),
      at("11", 2025, 4),
      at("12", 2025, 2, { unit: "count", unit_mult: 4, dimension: "count", commitment: "strive" }),
    ],
    { regions: 2, year: 2025, lowest: 4, median: 10_002, highest: 20_000, firm: 1 },
  ],
])("%s", (_, rows, summary) => {
  expect(summariseSeries(rows)).toEqual(summary);
});
