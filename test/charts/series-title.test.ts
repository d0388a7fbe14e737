import { expect, test } from "vitest";
import { drawnNumbers } from "../../src/charts/drawn-number.js";
import { rankedChart } from "../../src/charts/ranked-chart.js";
import { seriesTitle } from "../../src/charts/series-title.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { target, targetsTable } from "../support/targets.js";

const jobs = [100, 42, 55].map((value, place) =>
  target({
    target_id: `jobs-${place}`,
    commitment_id: `jobs-${place}`,
    document_id: `plan-${place}`,
    region_code: `1${place + 1}0000`,
    region_path: `100000/1${place + 1}0000`,
    region_zh: ["甲省", "乙省", "丙省"][place] ?? "",
    region_en: ["A", "B", "C"][place] ?? "",
    value,
    unit: "person",
    unit_mult: 4,
    unit_printed: "万人",
    decimals: 0,
    bound: "ge",
    period_end: 2030,
  }),
);

test("a median is told as the targets print their numbers", () => {
  const drawn = drawnNumbers(jobs);
  expect(seriesTitle("就业", jobs, drawn, "zh")).toBe("就业：3个地区中甲最高（不少于100万人），中位数55万人");
  expect(seriesTitle("jobs", jobs, drawn, "en")).toBe(
    "jobs: of 3 regions A is highest (≥ 1 million persons), median 550,000 persons",
  );
  const four = [...jobs, target({ ...jobs[0], target_id: "d", region_code: "150000", value: 56.789 })];
  expect(seriesTitle("就业", four, drawnNumbers(four), "zh")).toMatch(/中位数约55\.9万人$/u);
});

test("no median is told of two numbers", () => {
  const two = jobs.slice(0, 2);
  expect(seriesTitle("就业", two, drawnNumbers(two), "zh")).toBe("就业：2个地区中甲较高（不少于100万人）");
});

test("a province is not told to be ahead of its own city in a total, and a rate may be", () => {
  const [province, other] = jobs;
  const whole = target({ ...province, dimension: "count" });
  const both = [whole, target({ ...other, dimension: "count", region_path: `${whole.region_path}/430100` })];
  expect(seriesTitle("就业", both, drawnNumbers(both), "zh")).toBe("就业：地区之间有包含关系，不比较高低");
  expect(seriesTitle("jobs", both, drawnNumbers(both), "en")).toBe(
    "jobs: some regions are part of others, so none is ahead",
  );
  const rates = both.map((row) =>
    target({ ...row, unit: "percent", unit_mult: 0, unit_printed: "%", dimension: "ratio" }),
  );
  expect(seriesTitle("就业率", rates, drawnNumbers(rates), "zh")).toMatch(/甲较高/u);
});

test("the axis of a ranking counts in a unit of which its numbers have few digits", () => {
  const zh = JSON.stringify(rankedChart(compareRegions(targetsTable(jobs)), { language: "zh" }));
  expect(zh).toContain('"title":"万人"');
  expect(zh).toContain('"amount":100');
  expect(zh).not.toContain("1000000");
});

test("a unit of one's own is named in Chinese as the targets print it", () => {
  const grain = jobs.map((row) => ({
    ...row,
    unit: "jin",
    unit_mult: 8,
    unit_printed: "亿斤",
    dimension: "jin",
  }));
  const zh = rankedChart(compareRegions(targetsTable(grain)), { language: "zh" });
  expect(JSON.stringify(zh)).toContain('"title":"亿斤"');
  expect(zh.description).not.toContain("jin");
});
