import { expect, it } from "vitest";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { subtraction } from "../../src/report/evidence/subtraction.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

it("tells how each difference comes about, the larger amount first, and nothing where none is told", async () => {
  const pairs = comparePairs((await loadDataset()).targets, { regions: ["湖南", "江西"] });
  const told = pairs.flatMap((pair) => subtraction(pair, "zh") ?? []);
  expect(told).toContain("1.8% − 1.5% = 0.3个百分点");
  expect(pairs.map((pair) => subtraction(pair, "en"))).toContain("1.8% − 1.5% = 0.3 percentage points");
  for (const pair of pairs)
    if (pair.committed.difference === null) expect(subtraction(pair, "zh")).toBeNull();
});
