import { beforeAll, describe, expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { dumbbellChart } from "../../src/charts/dumbbell-chart.js";
import { renderSvg } from "../../src/charts/render-svg.js";
import type { ChartSpec } from "../../src/charts/spec.js";
import { timelineChart } from "../../src/charts/timeline-chart.js";
import { verdictMatrix } from "../../src/charts/verdict-matrix.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import type { Table } from "../../src/tables/arquero.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { madeTargets } from "../support/made-matrix.js";
import { targetsTable } from "../support/targets.js";
import { CASES } from "./cases.js";

/** Width and sizes of text of a chart as it is drawn: all that is drawn lies inside the width, which grows with it. */
function drawn(spec: ChartSpec): { readonly width: number; readonly smallest: number } {
  const svg = renderSvg(spec);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/gu)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(3);
  return { width: Number(/^<svg[^>]* width="([\d.]+)"/u.exec(svg)?.[1]), smallest: Math.min(...sizes) };
}

let targets: Table;
beforeAll(async () => {
  ({ targets } = await loadDataset());
});

describe.each(["zh", "en"] as const)("on a narrow screen (%s)", (language) => {
  it.each(Object.entries(CASES))(
    "%s is at most 340 pixels wide, with text of 9 pixels at least",
    (_, make) => {
      const { width, smallest } = drawn(make(targets, { language, width: 312 }));
      expect(width).toBeLessThanOrEqual(340);
      expect(smallest).toBeGreaterThanOrEqual(9);
    },
  );

  it.each([6, 12, 31])("%i regions fit too", (count) => {
    const many = targetsTable(madeTargets().slice(0, count));
    const options = { language, width: 312 };
    for (const spec of [
      comparisonChart(many, options),
      timelineChart(many, { families: ["thing"], ...options }),
      dumbbellChart(comparePairs(many), options),
      verdictMatrix(comparePairs(many), options),
    ]) {
      const { width, smallest } = drawn(spec);
      expect(width).toBeLessThanOrEqual(340);
      expect(smallest).toBeGreaterThanOrEqual(9);
    }
  });
});

it.each([6, 12, 31])(
  "of %i regions a dumbbell chart draws few enough pairs, and says what to use instead",
  (count) => {
    const pairs = comparePairs(targetsTable(madeTargets().slice(0, count)));
    const chart = JSON.stringify(dumbbellChart(pairs));
    const ends = new Set([...chart.matchAll(/"target_id":"([^"]+)"/gu)].map(([, id]) => id)).size;
    expect(ends).toBeLessThanOrEqual(48);
    expect(chart.includes("the ranked chart")).toBe(pairs.length > 24);
  },
);
