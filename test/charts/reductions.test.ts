import { describe, expect, it } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { ladderChart } from "../../src/charts/ladder-chart.js";
import { niceTicks } from "../../src/charts/nice-ticks.js";
import { rankedChart } from "../../src/charts/ranked-chart.js";
import { tileGridChart } from "../../src/charts/tile-grid-chart.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { regionLadders } from "../../src/compare/regions/region-ladder.js";
import type { DocumentRow, RegionRow } from "../../src/model/rows.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target, targetsTable } from "../support/targets.js";

type Place = readonly [code: string, zh: string, en: string, changes: Partial<DescribedTarget>];

/** 甲某物较2020年下降N%, in the nation and four provinces. */
const PLACES: readonly Place[] = [
  ["100000", "全国", "China", { value: 13.5, decimals: 1 }],
  ["430000", "湖南省", "Hunan", { value: 14, bound: "ge" }],
  ["360000", "江西省", "Jiangxi", { value: 14.5, decimals: 1, bound: "gt" }],
  ["420000", "湖北省", "Hubei", { value: 15, bound: "approx", commitment: "strive" }],
  ["410000", "河南省", "Henan", { value: 13, bound: "range", value_max: 16 }],
];

const made = (places: readonly Place[]): DescribedTarget[] =>
  places.map(([region_code, region_zh, region_en, changes]) => {
    const nation = region_code === "100000";
    return target({
      target_id: `fall-${region_code}`,
      region_code,
      region_zh,
      region_en,
      region_level: nation ? "country" : "province",
      region_path: nation ? region_code : `100000/${region_code}`,
      measure: "change",
      change_direction: "down",
      pace: "whole",
      base_year: 2020,
      period_start: 2021,
      period_end: 2025,
      direction: "lower",
      ...changes,
    });
  });

const rows = made(PLACES);

function matrixOf(targets: readonly DescribedTarget[]) {
  const regions = targets.map(
    ({ region_code, region_zh, region_en, region_level }) =>
      ({
        region_code,
        name_zh: region_zh,
        name_en: region_en,
        level: region_level,
        parent_code: null,
      }) as RegionRow,
  );
  const documents = targets.map(
    ({ region_code }) =>
      ({ document_id: "plan", region_code, period_start: 2021, period_end: 2025 }) as DocumentRow,
  );
  return compareRegions({ rows: { documents, regions }, targets: targetsTable(targets), texts: new Map() });
}

/** All data of a chart, wherever they stand in it. */
function dataOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(dataOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "values" && Array.isArray(part) ? part : dataOf(part),
  );
}

const drawn = (spec: object, field: string) => {
  const shown = new Map<unknown, unknown>();
  for (const row of dataOf(spec)) if (row.region !== undefined) shown.set(row.region, row[field]);
  return Object.fromEntries(shown);
};

describe("a reduction is drawn as one", () => {
  it("in the comparison as a bar to the left of zero, its bound leading on to the left", () => {
    const spec = comparisonChart(targetsTable(rows), { language: "zh" });
    expect(drawn(spec, "at")).toEqual({ 全国: -13.5, 湖南省: -14, 江西省: -14.5, 湖北省: -15, 河南省: -13 });
    expect(drawn(spec, "to")).toMatchObject({ 河南省: -16 });
    expect(drawn(spec, "bound")).toEqual({
      全国: "eq",
      湖南省: "le",
      江西省: "lt",
      湖北省: "approx",
      河南省: "range",
    });
    const text = JSON.stringify(spec);
    expect(text).toContain('"domain":[-16,0]');
    expect(text).toContain('"oneOf":["eq","le","lt","approx"]');
    expect(spec.description).toContain("江西省 较2020年下降超过14.5%");
    expect(text).toContain("下降目标的条自零向左");
  });

  it("a rise stays to the right, and nothing is said of falls", () => {
    const rises = rows.map((row) => ({ ...row, change_direction: "up" as const }));
    const text = JSON.stringify(comparisonChart(targetsTable(rises), { language: "zh" }));
    expect(text).toContain('"domain":[0,16]');
    expect(text).not.toContain("下降");
  });

  it("in the ranking from the largest fall on, with a median in the unit that is printed", () => {
    const matrix = matrixOf(rows);
    const zh = rankedChart(matrix, { language: "zh" });
    expect(zh.description).toContain("4个地区中湖北降幅最大（较2020年下降15%左右），降幅中位数约14.3%");
    expect(rankedChart(matrix, { language: "en" }).description).toContain(
      "of 4 regions Hubei is to fall most (down ≈ 15% from 2020), median fall about 14.3%",
    );
    expect(drawn(zh, "amount")).toMatchObject({ 湖南省: -14, 湖北省: -15 });
  });

  it("in the tile grid by its size", () => {
    const spec = tileGridChart(matrixOf(rows), { language: "zh" });
    expect(drawn(spec, "amount")).toMatchObject({ 湖南省: 14, 湖北省: 15 });
    expect(JSON.stringify(spec)).toContain("降幅越大");
  });

  it("down the levels by how much more falls, and not at all between a number and a range", () => {
    const ladder = regionLadders(rows)[0];
    const zh = ladderChart(ladder, { language: "zh" }).description ?? "";
    expect(zh).toContain("湖北省降幅比全国大1.5个百分点");
    expect(zh).toContain("较2020年下降14%以上（2021—2025年），降幅大0.5个百分点");
    expect(zh).toContain("较2020年下降13～16%（2021—2025年），不作比较");
    expect(ladderChart(ladder, { language: "en" }).description).toContain(
      "Hubei falls 1.5 percentage points more than China",
    );
  });

  it("and changes told in other units stand on one axis as factors of the base", () => {
    const rises = made([
      ["430000", "湖南省", "Hunan", { change_direction: "up", value: 150, direction: "higher" }],
      ["420000", "湖北省", "Hubei", { change_direction: "up", value: 125, direction: "higher" }],
      [
        "360000",
        "江西省",
        "Jiangxi",
        { change_direction: "up", value: 2, unit: "times-of-base", unit_printed: "番", direction: "higher" },
      ],
    ]);
    const matrix = matrixOf(rises.map((row) => ({ ...row, dimension: "change-factor" })));
    const spec = rankedChart(matrix, { language: "zh" });
    expect(drawn(spec, "amount")).toEqual({ 湖南省: 2.5, 湖北省: 2.25, 江西省: 2 });
    const [series] = matrix.series;
    expect(series).toMatchObject({
      unit: "times-of-base",
      summary: { lowest: 2, median: 2.25, highest: 2.5 },
    });
    expect(spec.description).toContain("中位数2.25");
    expect(spec.description).not.toContain("中位数2.25%");
  });
});

it("ticks of an axis that ends below zero", () => {
  expect(niceTicks(-16, 5, 0)).toEqual([0, -5, -10, -15]);
});
