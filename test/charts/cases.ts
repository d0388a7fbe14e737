import { ambitionProfile } from "../../src/charts/ambition-profile.js";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { districtMultiples } from "../../src/charts/district-multiples.js";
import { dumbbellChart } from "../../src/charts/dumbbell-chart.js";
import { lorenzChart } from "../../src/charts/lorenz-chart.js";
import type { ChartOptions } from "../../src/charts/options.js";
import { paceChart } from "../../src/charts/pace-chart.js";
import { rankedChart } from "../../src/charts/ranked-chart.js";
import type { ChartSpec } from "../../src/charts/spec.js";
import { tileGridChart } from "../../src/charts/tile-grid-chart.js";
import { timelineChart } from "../../src/charts/timeline-chart.js";
import { verdictMatrix } from "../../src/charts/verdict-matrix.js";
import { comparePairs, withoutRestatements } from "../../src/compare/compare-targets.js";
import { HEADLINE_FAMILIES } from "../../src/model/codes.js";
import { lorenzPoints } from "../../src/stats/lorenz-points.js";
import type { Table } from "../../src/tables/arquero.js";
import { madeMatrix } from "../support/made-matrix.js";

const regions = ["湖南", "江西"];
const families = HEADLINE_FAMILIES;

/** Every chart on the shipped data, by the name of its expected file. */
export const CASES: Readonly<Record<string, (targets: Table, options: ChartOptions) => ChartSpec>> = {
  ...Object.fromEntries(
    HEADLINE_FAMILIES.map((family) => [
      `comparison-${family}`,
      (targets: Table, options: ChartOptions) => comparisonChart(targets, { family, regions, ...options }),
    ]),
  ),
  pace: (targets, options) => paceChart(targets, { family: "green-factories", regions, ...options }),
  dumbbell: (targets, options) =>
    dumbbellChart(withoutRestatements(comparePairs(targets, { regions, families })), options),
  timeline: (targets, options) => timelineChart(targets, { regions: ["湖南"], ...options }),
  "verdict-matrix": (targets, options) =>
    verdictMatrix(
      withoutRestatements(comparePairs(targets, { regions: [...regions, "湘潭"], families })),
      options,
    ),
  "ambition-profile": (targets, options) => ambitionProfile(targets, { width: 860, ...options }),
  "district-multiples": (targets, options) =>
    districtMultiples(targets, { indicators: ["rd-expenditure"], ...options }),
  "tile-grid": (_, options) => tileGridChart(madeMatrix(), options),
  ranked: (_, options) => rankedChart(madeMatrix(), { observed: new Map([["110000", 4.5]]), ...options }),
  lorenz: (_, options) =>
    lorenzChart([{ name: "2025", points: lorenzPoints([11.5, 14.5, 5.8, 19.5]), gini: 0.21 }], options),
};
