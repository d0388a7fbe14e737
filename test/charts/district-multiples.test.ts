import { expect, test } from "vitest";
import { districtMultiples } from "../../src/charts/district-multiples.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

test("bars stand above the names of their districts, each panel on a foot of its own", async () => {
  const spec = districtMultiples(await loadDataset(), { indicators: ["rd-expenditure"], language: "zh" });
  const feet = [...JSON.stringify(spec).matchAll(/"height":(\d+)|"range":\[(\d+),0\]/gu)];
  const heights = feet.flatMap(([, height]) => (height === undefined ? [] : [Number(height)]));
  const ranges = feet.flatMap(([, , foot]) => (foot === undefined ? [] : [Number(foot)]));
  expect(ranges.length).toBeGreaterThan(1);
  expect(Math.max(...ranges)).toBeLessThan(Math.min(...heights) - 12);
});
