import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (text: string) =>
  extractTargets(`一、主要目标\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ concept, measure, value }) => [concept, measure, value]);

describe("the verb by which a number is reached is no part of the name", () => {
  test.each(["达到", "达到并保持在", "跃升至", "攀升到", "升至", "拉升至", "逐步提高到", "迈进"])(
    "%s",
    (verb) => {
      expect(read(`到2025年，陶艺工坊${verb}800家。`)).toEqual([["陶艺工坊", "level", 800]]);
      expect(read(`到2025年，陶瓷产业产值${verb}500亿元。`)).toEqual([["陶瓷产业产值", "level", 500]]);
    },
  );
  test("均 behind a level is the verb's, and no mean", () => {
    expect(read("到2025年，陶工健康素养水平均达到60%。")).toEqual([["陶工健康素养水平", "level", 60]]);
  });
});

test.each(["增长率达到", "年均增长率达到", "增速达到", "数量增长率达到"])(
  "a rate of growth that is reached is growth: %s",
  (verb) => {
    expect(read(`“十四五”期间，陶艺民宿${verb}6%。`)).toEqual([["陶艺民宿", "growth", 6]]);
  },
);

test.each([
  ["到2025年，智能窑炉车间累计达到800个。", "level"],
  ["到2025年，陶艺人才累计达到5万人。", "level"],
  ["“十四五”期间，智能窑炉车间累计达到800个。", "cumulative"],
  ["到2025年，陶艺专利授权累计达到800件。", "cumulative"],
  ["到2025年，陶工培训累计达到5万人次。", "cumulative"],
])("things that come to so many in all stand, what is done sums up: %s", (text, measure) => {
  expect(read(text).map(([, found]) => found)).toEqual([measure]);
});

test("those insured are so many, whatever stands before in the list", () => {
  expect(read("到2025年，完成陶工再就业2.15万人，参加基本医疗保险人数744.39万人。").at(-1)?.slice(1)).toEqual(
    ["level", 744.39],
  );
});

test.each([
  ["到2025年，陶业园区建成充电桩5000个。", "陶业园区充电桩"],
  ["到2025年，行政村建成陶艺书屋5000个。", "行政村陶艺书屋"],
])("what is built is named with whoever builds it, without the verb: %s", (text, name) => {
  expect(read(text)).toEqual([[name, "level", 5000]]);
});

test.each([
  ["到2025年，陶土投资达到500亿元，增速保持在8%以上。", "陶土投资"],
  ["到2025年，陶业园区营业收入突破500亿元，年均增速力争达到8%。", "陶业园区营业收入"],
  ["到2025年，陶艺工坊达到500家，增幅不低于8%。", "陶艺工坊"],
])("a pace alone is that of what the number before is of: %s", (text, name) => {
  expect(read(text).at(-1)).toEqual([name, "growth", 8]);
});

test.each([
  ["到2025年，陶瓷产业产值达到500亿元，居全国第5位。", "陶瓷产业产值排名"],
  ["到2025年，陶土加工率达65%，稳居世界第5位。", "陶土加工率排名"],
  ["到2025年，陶业增加值占比达65%，居全国第5位。", "陶业增加值占比排名"],
])("a place alone in a ranking is that of what the clause before tells: %s", (text, name) => {
  expect(read(text).at(-1)).toEqual([name, "level", 5]);
});

test("so much on average a year is so much a year", () => {
  expect(read("“十四五”期间，陶瓷产业产值年均达到500亿元。")).toEqual([["陶瓷产业产值", "annual", 500]]);
});

test.each([
  [
    "到2025年，陶瓷出口突破600亿元，陶土产值突破700亿元，均增长8%以上。",
    [
      ["陶瓷出口额", 8],
      ["陶土产值", 8],
    ],
  ],
  [
    "到2025年，陶工满意度、陶土平台直达500米覆盖率双双突破60%。",
    [
      ["陶工满意度", 60],
      ["陶土平台直达500米覆盖率", 60],
    ],
  ],
  [
    "到2025年，陶艺网上零售额和陶业招商签约额均增长6%以上。",
    [
      ["陶艺网上零售额", 6],
      ["陶业招商签约额", 6],
    ],
  ],
  [
    "到2025年，陶业加工产值、地区生产总值分别增长6%、7%。",
    [
      ["陶业加工产值", 6],
      ["地区生产总值", 7],
    ],
  ],
  [
    "到2025年，陶工创业贷款、陶企培训支出分别增长6%、7%。",
    [
      ["陶工创业贷款", 6],
      ["陶企培训支出", 7],
    ],
  ],
] as const)("one number for each, or one each, goes to each by its own name: %s", (text, expected) => {
  const found = read(text).filter(([, measure]) => measure !== "level" || text.includes("双双"));
  expect(found.map(([name, , value]) => [name, value])).toEqual(expected);
});
