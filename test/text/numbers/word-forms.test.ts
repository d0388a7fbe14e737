import { expect, test } from "vitest";
import { readPassage } from "../../../src/text/numbers/quantities.js";

/** What words print a quantity: form, value, dimension of the unit, whether a unit is printed, the exact value where `value` is rounded. */
test.each<[string, string, number, string, boolean, string | null]>([
  ["百分之三", "number", 3, "ratio", true, null],
  ["负百分之三", "number", -3, "ratio", true, null],
  ["三分之一", "fraction", 33.33, "ratio", true, "33.3333333333333"],
  ["负三分之一", "fraction", -33.33, "ratio", true, "-33.3333333333333"],
  ["1/3以上", "fraction", 33.33, "ratio", true, "33.3333333333333"],
  ["一又二分之一亩", "number", 1.5, "area", true, "1.5"],
  ["负一又三分之一亩", "number", -1.33, "area", true, "-1.33333333333333"],
  ["一又二分之一", "number", 1.5, "count", false, "1.5"],
  ["二又三分之一亿元", "number", 2.33, "money", true, "2.33333333333333"],
  ["两成", "fraction", 20, "ratio", true, null],
  ["七至八成", "fraction", 70, "ratio", true, null],
  ["半成", "fraction", 5, "ratio", true, null],
  ["八折", "fraction", 80, "ratio", true, null],
  ["打对折", "fraction", 50, "ratio", true, null],
  ["翻一番", "multiple", 2, "multiple", true, null],
  ["规模倍增", "multiple", 2, "multiple", true, null],
  ["过半", "fraction", 50, "ratio", true, null],
  ["百分百", "number", 100, "ratio", true, null],
  ["全覆盖", "coverage", 100, "ratio", true, null],
  ["零增长", "standstill", 0, "ratio", true, null],
  ["零死亡", "none", 0, "count", true, null],
  ["破零", "first", 1, "count", true, null],
  ["20家", "number", 20, "count", true, null],
  ["20", "number", 20, "count", false, null],
  ["3万", "number", 3, "count", false, "3"],
  ["5亿元", "number", 5, "money", true, "5"],
  ["￥5亿", "number", 5, "money", true, "5"],
  ["3个百分点", "number", 3, "ratio-difference", true, null],
  ["3/10万", "number", 3, "count-per-population", true, null],
  ["比例为3:1", "number", 3, "proportion", true, null],
  ["3倍", "number", 3, "multiple", true, null],
])("%s is of the form %s", (text, form, value, dimension, hasUnit, plain) => {
  const { quantities, loose } = readPassage(text);
  expect(quantities).toMatchObject([{ form, value, dimension, hasUnit, plain }]);
  expect(loose).toEqual([]);
});

test("numbers and words stand in the order of the text, and each keeps the tokens of its digits", () => {
  const text = "两成以上、20家、一半和3—5人，翻一番后达到100亿元";
  const { quantities } = readPassage(text);
  expect(quantities.map(({ start, numberEnd }) => text.slice(start, numberEnd))).toEqual([
    "两成",
    "20",
    "一半",
    "3—5",
    "翻一番",
    "100亿",
  ]);
  expect(quantities.map(({ tokens }) => tokens.map(({ text: printed }) => printed))).toEqual([
    [],
    ["20"],
    [],
    ["3", "5"],
    [],
    ["100亿"],
  ]);
  const [joined] = readPassage("大于100且小于300").quantities;
  expect(joined?.tokens.map(({ value }) => value)).toEqual([100, 300]);
});

test("words that hold but a part of a numeral are told as one number that is not read", () => {
  const { quantities, loose } = readPassage("达到三分之二十亿3000万");
  expect(quantities).toEqual([]);
  expect(loose).toMatchObject([
    { text: "三分之二十亿3000万", start: 2, end: 13, value: null, plain: "203000", max: null },
  ]);
});

test("a range is no joint of words and digits, and no negative pair is guessed at", () => {
  expect(readPassage("3至百分之五").quantities.map(({ value, value_max }) => [value, value_max])).toEqual([
    [3, null],
    [5, null],
  ]);
  const { quantities, loose } = readPassage("降至负两三度");
  expect(quantities).toEqual([]);
  expect(loose.map(({ text }) => text)).toEqual(["两三"]);
});

test.each(["25成", "三五成", "五至三成", "三至三成"])(
  "%s is no number of tenths that anybody means",
  (text) => {
    expect(readPassage(text).quantities.filter(({ unit_printed }) => unit_printed === "成")).toEqual([]);
  },
);

test("nearly all is told by the words right before it alone", () => {
  const bound = (text: string) => readPassage(text).quantities.at(-1)?.bound;
  expect(bound("基本实现全覆盖")).toBe("approx");
  expect(bound("社区卫生服务站建设工作稳步推进，实现全覆盖，基本建成")).toBe("eq");
});
