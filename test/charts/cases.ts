import { ambitionProfile } from "../../src/charts/ambition-profile.js";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { districtMultiples } from "../../src/charts/district-multiples.js";
import { dumbbellChart } from "../../src/charts/dumbbell-chart.js";
import { ladderChart } from "../../src/charts/ladder-chart.js";
import { lorenzChart } from "../../src/charts/lorenz-chart.js";
import type { ChartOptions } from "../../src/charts/options.js";
import { paceChart } from "../../src/charts/pace-chart.js";
import { rankedChart } from "../../src/charts/ranked-chart.js";
import type { ChartSpec } from "../../src/charts/spec.js";
import { tileGridChart } from "../../src/charts/tile-grid-chart.js";
import { timelineChart } from "../../src/charts/timeline-chart.js";
import { verdictMatrix } from "../../src/charts/verdict-matrix.js";
import { comparePairs, withoutRestatements } from "../../src/compare/compare-targets.js";
import type { Ladder } from "../../src/compare/regions/ladder.js";
import { regionLadders } from "../../src/compare/regions/region-ladder.js";
import { HEADLINE_FAMILIES } from "../../src/model/codes.js";
import { lorenzPoints } from "../../src/stats/lorenz-points.js";
import type { Table } from "../../src/tables/arquero.js";
import { madeMatrix } from "../support/made-matrix.js";
import { target } from "../support/targets.js";

const regions = ["湖南", "江西"];
const families = HEADLINE_FAMILIES;

/** A made-up rate that a province and two of its cities set higher than the nation. */
function madeLadder(): Ladder | undefined {
  const rate = { measure: "growth", change_direction: "up", period_start: 2030, period_end: 2030 } as const;
  const places = [
    ["100000", "country", "100000", "某国", "The nation", 5],
    ["430000", "province", "100000/430000", "某省", "A province", 5.5],
    ["430100", "prefecture", "100000/430000/430100", "甲市", "First city", 6],
    ["430200", "prefecture", "100000/430000/430200", "乙市", "Second city", 6.5],
  ] as const;
  const rows = places.map(([region_code, region_level, region_path, region_zh, region_en, value]) =>
    target({
      ...rate,
      target_id: region_code,
      region_code,
      region_level,
      region_path,
      region_zh,
      region_en,
      value,
      decimals: 1,
    }),
  );
  return regionLadders(rows)[0];
}

/** Every chart on the shipped data, by the name of its expected file. */
export const CASES: Readonly<Record<string, (targets: Table, options: ChartOptions) => ChartSpec>> = {
  ...Object.fromEntries(
    HEADLINE_FAMILIES.map((family) => [
      `comparison-${family}`,
      (targets: Table, options: ChartOptions) =>
        comparisonChart(targets, { families: [family], regions, ...options }),
    ]),
  ),
  pace: (targets, options) => paceChart(targets, { families: ["green-factories"], regions, ...options }),
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
  ladder: (targets, options) =>
    ladderChart(regionLadders(targets, { families: ["high-tech-enterprises"] })[0], options),
  "ladder-rate": (_, options) => ladderChart(madeLadder(), options),
  lorenz: (_, options) =>
    lorenzChart([{ name: "2025", points: lorenzPoints([11.5, 14.5, 5.8, 19.5]), gini: 0.21 }], options),
};
