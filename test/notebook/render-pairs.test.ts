import { load } from "cheerio";
import { expect, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { conclusionText, renderPairs } from "../../src/notebook/render-pairs.js";
import { viewOf } from "../../src/notebook/show.js";
import { target } from "../support/targets.js";

const A = target({ region_code: "1", region_path: "0/1", region_zh: "甲省", value: 30, quote: "新增30家" });
const B = target({ region_code: "2", region_path: "0/2", region_zh: "乙省", value: 10, period_end: 2025 });
const stock = comparePair(A, B);
const flow = comparePair({ ...A, measure: "increment", period_start: 2021, period_end: 2023 }, B);
const view = viewOf({ language: "zh" });
const $ = load(renderPairs([stock, flow], view).html?.markup ?? "");

test("regions name the sides, and each side shows its number and what qualifies it", () => {
  const titles = $("th")
    .toArray()
    .map((cell) => $(cell).text());
  expect(titles.slice(1, 3)).toEqual(["甲省", "乙省"]);
  const side = $("tbody tr").eq(1).find("td").eq(1);
  expect(side.find("b").text()).toBe("30%");
  expect(side.find("> .cp-soft").text()).toBe("新增量 · 2021—2023");
  expect(side.find("blockquote").text()).toBe("新增30家");
});

test("a compared pair says how the numbers stand, a refused one gives no difference", () => {
  const verdict = (row: number) => $("tbody tr").eq(row).find("td").eq(3).text();
  expect(verdict(0)).toBe("◔ 期限不同所载数字：甲高于乙20个百分点；期限相差2年，未作调整");
  expect(verdict(1)).toBe("× 不可比");
});

test.each([
  [
    "one date",
    comparePair(A, { ...B, period_end: A.period_end, bound: "le" }),
    "所载数字：甲高于乙20个百分点；按限定方式推断：甲高于乙",
  ],
  [
    "one deadline of other periods",
    comparePair(
      { ...A, measure: "growth", period_start: 2021 },
      { ...B, measure: "growth", period_start: 2022, period_end: A.period_end },
    ),
    "所载数字：甲高于乙20个百分点；时期不同，未作调整",
  ],
  [
    "a part of the whole",
    comparePair(
      { ...A, unit: "count", dimension: "count", region_path: "0/a" },
      { ...B, unit: "count", dimension: "count", region_path: "0/a/b", period_end: A.period_end },
    ),
    "部分占整体的33.33%",
  ],
  ["indicative only", comparePair(A, { ...B, indicator_id: "other" }), ""],
])("what comes of %s", (_, pair, words) => {
  expect(conclusionText(pair, "zh")).toBe(words);
});

test("every reason is shown, those that do not decide on demand", () => {
  for (const [row, pair] of [stock, flow].entries()) {
    const text = $("tbody tr").eq(row).find("td").eq(4).text();
    for (const reason of pair.reasons) expect(text).toContain(reason.text.zh);
  }
  expect($("tbody tr").eq(1).find("td").eq(4).find("> ul").text()).toContain("目标类型不同");
});

test("pairs of different regions name the region in each cell", () => {
  const other = comparePair({ ...A, region_code: "3", region_zh: "丙省", region_path: "0/3" }, B);
  const mixed = load(renderPairs([stock, other], view).html?.markup ?? "");
  expect(mixed("th").eq(1).text()).toBe("A");
  expect(mixed("tbody tr").eq(1).find("td").eq(1).text()).toContain("丙省");
});

test("what the arithmetic takes for granted is told as an assumption", () => {
  const one = {
    ...A,
    measure: "increment",
    unit: "count",
    dimension: "count",
    period_start: 2021,
    period_end: 2023,
  } as const;
  const pair = comparePair(one, {
    ...one,
    region_code: "2",
    region_zh: "乙省",
    period_start: 2020,
    period_end: 2024,
  });
  const told = (language: "zh" | "en"): string =>
    load(renderPairs([pair], viewOf({ language })).html?.markup ?? "")("li").text();
  expect(told("zh")).toMatch(/每年10[^（]*（假定在2021—2023年间平均分布）/u);
  expect(told("en")).toContain("a year (assuming spread evenly over 2021–2023)");
});
