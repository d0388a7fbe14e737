import { expect, test } from "vitest";
import type { LadderStep } from "../../../src/compare/regions/ladder.js";
import { ladderGap } from "../../../src/compare/regions/ladder-gap.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

const above = target({ region_zh: "全国", region_en: "China" });
const step = (changes: Partial<LadderStep>, row: Partial<DescribedTarget> = {}): LadderStep => ({
  target: target(row),
  above,
  grade: "comparable",
  relation: "higher",
  difference: null,
  unit: null,
  share: null,
  ...changes,
});
const fall = { measure: "change", change_direction: "down" } as const;

test.each<[string, LadderStep, string, string]>([
  ["the top step", step({ above: null, difference: 5, unit: "percent" }), "", ""],
  ["a share", step({ share: 0.0714285 }), "占全国的7.14%", "7.14% of China"],
  ["a share before a difference", step({ share: 0.5, difference: 3 }), "占全国的50%", "50% of China"],
  [
    "a share of what is more than its number",
    step({ share: 0.268, above: { ...above, bound: "gt" } }),
    "占全国不到26.8%",
    "less than 26.8% of China",
  ],
  [
    "a part that is at least its number",
    step({ share: 0.2 }, { bound: "ge" }),
    "占全国不低于20%",
    "at least 20% of China",
  ],
  [
    "a part and a whole that both are at least theirs",
    step({ share: 0.2, above: { ...above, bound: "ge" } }, { bound: "ge" }),
    "按所列数值占全国的20%",
    "20% of China by the printed numbers",
  ],
  ["about a number", step({ share: 0.2 }, { bound: "approx" }), "占全国的约20%", "about 20% of China"],
  ["no difference", step({}), "不作比较", "not compared"],
  ["percentages", step({ difference: 0.5, unit: "percent" }), "+0.5个百分点", "+0.5 percentage points"],
  ["points", step({ difference: -2, unit: "percentage-point" }), "−2个百分点", "−2 pp"],
  ["counts", step({ difference: 1234.5, unit: "count" }), "约+1230个", "about +1,230"],
  ["fewer", step({ difference: -12, unit: "count" }), "−12个", "−12"],
  ["as much", step({ difference: 0, unit: "count" }), "0个", "0"],
  [
    "a fall of more",
    step({ difference: -2, unit: "percent" }, fall),
    "降幅大2个百分点",
    "falls 2 percentage points more",
  ],
  [
    "a fall of less",
    step({ difference: 2, unit: "percent" }, fall),
    "降幅小2个百分点",
    "falls 2 percentage points less",
  ],
  ["an equal fall", step({ difference: 0, unit: "percent" }, fall), "0个百分点", "0 percentage points"],
])("%s", (_, given, zh, en) => {
  expect([ladderGap(given, "zh"), ladderGap(given, "en")]).toEqual([zh, en]);
});
