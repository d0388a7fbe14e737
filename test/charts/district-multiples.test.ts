import { expect, test } from "vitest";
import { districtMultiples } from "../../src/charts/district-multiples.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

test("bars stand above the names of their districts, each panel on a foot of its own", async () => {
  const spec = districtMultiples(await loadDataset(), { indicators: ["rd-expenditure"], language: "zh" });
  const panels = JSON.stringify(spec).matchAll(/"width":\d+,"height":(\d+).*?"range":\[(\d+),0\]/gu);
  const rooms = [...panels].map(([, height, foot]) => Number(height) - Number(foot));
  expect(rooms.length).toBeGreaterThan(0);
  expect(Math.min(...rooms)).toBeGreaterThan(12);
});
