import { expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { tileGridChart } from "../../src/charts/tile-grid-chart.js";
import { verdictMatrix } from "../../src/charts/verdict-matrix.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { BOUND_SIGNS } from "../../src/model/labels.js";
import { madeMatrix, madeTargets } from "../support/made-matrix.js";
import { targetsTable } from "../support/targets.js";

it.each(["zh", "en"] as const)("no tile drops a bound (%s)", (language) => {
  const matrix = madeMatrix();
  const chart = tileGridChart(matrix, { language });
  const text = JSON.stringify(chart);
  for (const { target_id, bound } of madeTargets())
    for (const [, label = ""] of text.matchAll(
      new RegExp(`"label":"([^"]*)"[^}]*"target_id":"${target_id}"`, "gu"),
    ))
      expect(label.startsWith(BOUND_SIGNS[bound].trim())).toBe(true);
  expect(text).toMatch(/"label":"≥\d/u);
});

it.each([6, 12, 31])("charts of %i regions list no pairs and name no more than a title holds", (count) => {
  const targets = targetsTable(madeTargets().slice(0, count));
  const chart = JSON.stringify(comparisonChart(targets, { language: "zh" }).title);
  expect(chart).toMatch(/\d+个地区/u);
  const matrix = verdictMatrix(comparePairs(targets), { language: "en" });
  expect(JSON.stringify(matrix)).toContain("pairs of regions");
  expect(matrix.description?.length).toBeLessThan(600);
});

it.each(["zh", "en"] as const)(
  "a narrow tile breaks a range only where it is too wide for it (%s)",
  (language) => {
    const texts = JSON.stringify(tileGridChart(madeMatrix(), { language, width: 340 }));
    const [short, long] = language === "zh" ? ["8～9%", "9.5～\\n10.5%"] : ["8–9%", "9.5–\\n10.5%"];
    expect(texts).toContain(`"label":"${short}"`);
    expect(texts).toContain(JSON.stringify(long.replace("\\n", "\n")));
  },
);
