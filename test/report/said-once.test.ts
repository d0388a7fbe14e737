import { expect, it } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { pairResult } from "../../src/compare/pair-result.js";
import { saidOnce } from "../../src/report/content/said-once.js";
import { target } from "../support/targets.js";

const province = target({ target_id: "p", region_code: "430000", value: 6, bound: "ge" });
const city = target({
  target_id: "c",
  region_code: "430100",
  region_path: "100000/430000/430100",
  region_zh: "甲市",
  region_en: "First city",
  value: 8,
  bound: "ge",
});

it("a summary says a promise once that is made firmly and as one striven for", () => {
  const striven = { ...city, target_id: "s", commitment: "strive" } as const;
  const pairs = [comparePair(province, city), comparePair(province, striven)];
  expect(saidOnce(pairs)).toEqual([pairs[0]]);
});

it("keeps pairs of other numbers and of other regions", () => {
  const more = { ...city, target_id: "m", value: 9 };
  const other = { ...city, target_id: "o", region_code: "430200" };
  const pairs = [city, more, other].map((row) => comparePair(province, row));
  expect(saidOnce(pairs)).toEqual(pairs);
});

it("bounds the share of a part that is more than its number", () => {
  const count = {
    measure: "level",
    unit: "count",
    dimension: "count",
    unit_printed: "家",
    decimals: 0,
  } as const;
  const whole = target({ ...province, ...count, bound: "eq", value: 1000, region_path: "100000/430000" });
  const part = target({ ...city, ...count, bound: "gt", value: 250 });
  const pair = comparePair(whole, part);
  expect(pair.committed.relation).toBe("part-of");
  expect([pairResult(pair, "zh"), pairResult(pair, "en")]).toEqual([
    "甲占比超过25%",
    "First city: more than 25% of the whole",
  ]);
});
