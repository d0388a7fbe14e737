import { expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { verdictMatrix } from "../../src/charts/verdict-matrix.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { madeTargets } from "../support/made-matrix.js";
import { targetsTable } from "../support/targets.js";

it.each([6, 12, 31])("charts of %i regions list no pairs and name no more than a title holds", (count) => {
  const targets = targetsTable(madeTargets().slice(0, count));
  const chart = JSON.stringify(comparisonChart(targets, { language: "zh" }).title);
  expect(chart).toMatch(/\d+个地区/u);
  const matrix = verdictMatrix(comparePairs(targets), { language: "en" });
  expect(JSON.stringify(matrix)).toContain("pairs of regions");
  expect(matrix.description?.length).toBeLessThan(600);
});
