import { expect, test } from "vitest";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { resolveFamilies } from "../../src/compare/resolve-families.js";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const FAMILIES = [
  { family_id: "parks", name_zh: "园区", name_en: "Parks" },
  { family_id: "parks", name_zh: "智慧园区", name_en: "Smart parks" },
  { family_id: "gardens", name_zh: "园林", name_en: "Parks" },
];

test.each([
  [
    ["parks", "gardens"],
    ["parks", "gardens"],
  ],
  [
    ["园林", "智慧园区"],
    ["gardens", "parks"],
  ],
  [["smart PARKS", "园区"], ["parks"]],
])("families %j are %j", (names, ids) => {
  expect(resolveFamilies(names, FAMILIES)).toEqual(ids);
});

test("a name of two families is told with both, one of none with the nearest", () => {
  expect(() => resolveFamilies(["Parks"], FAMILIES)).toThrow(/several families.*parks, gardens/u);
  expect(() => resolveFamilies(["智慧园"], FAMILIES)).toThrow(/智慧园区/u);
});

test("pairs, matrix and report take a family by its name as by its id", async () => {
  const dataset = await loadDataset();
  const [byId, byName] = [["green-factories"], ["绿色工厂"]];
  const pairs = comparePairs(dataset, { families: byId });
  expect(pairs.length).toBeGreaterThan(0);
  expect(comparePairs(dataset, { families: byName })).toEqual(pairs);
  const matrix = compareRegions(dataset, { families: byId });
  expect(compareRegions(dataset, { families: ["Green factories"] })).toEqual(matrix);
  const html = (families: string[]): string =>
    JSON.stringify(makeReport(dataset, { families, parts: ["families"] }).tree);
  expect(html(byName)).toBe(html(byId));
});
