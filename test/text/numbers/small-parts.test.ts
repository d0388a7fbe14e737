import { expect, it } from "vitest";
import { fiveYearPlan } from "../../../src/text/numbers/five-year-plan.js";
import { isLetterPower } from "../../../src/text/numbers/letter-multipliers.js";
import { readPassage } from "../../../src/text/numbers/quantities.js";
import { timesUnit } from "../../../src/text/numbers/times-unit.js";

it.each([
  ["一五", 1953],
  ["三五", 1966],
  ["五五", 1976],
  ["六五", 1981],
  ["九五", 1996],
  ["十五", 2001],
  ["十一五", 2006],
  ["十四五", 2021],
  ["十五五", 2026],
])("%s begins in %d and takes five years", (name, start) => {
  expect(fiveYearPlan(name)).toEqual([start, start + 4]);
});

it.each(["五", "十四", "二十四五", "十四五期", "1四五", "第十四五"])("%s is no plan", (name) => {
  expect(fiveYearPlan(name)).toBeNull();
});

/** Whether the first letter of a text is a multiplier. */
const power = (text: string) => isLetterPower(text, text.search(/[a-zA-Z]/));

it.each(
  "15k 15k左右 30w元 3W， 30K以上 1.5w多 12k-15k 8k元 4K左右 32K 18k、 116K 248k以下 2.5M 4M 1,200G -3M 负5G 6k".split(
    " ",
  ),
)("the letter of %s is a multiplier", (text) => {
  expect(power(text)).toBe(true);
});

it.each(
  "4K 8K、 2k。 16K， 4K以上 超16K 5km 5kW 3kg 15k人 3x 5M带宽 5G网络 5G， 千兆5G x5M 第5G 7Mb 24b 5K大屏 15k（左右 8K的元 12M， 3约5M 4K，5元".split(
    " ",
  ),
)("the letter of %s is none", (text) => {
  expect(power(text)).toBe(false);
});

it.each([
  ["规模增长", "times-more"],
  ["收入比2020年提高了", "times-more"],
  ["城乡居民收入比缩小到", "times"],
  ["差距控制在", "times"],
  ["达到2020年的", "times-of-base"],
  ["补助标准达到低保标准的", "times"],
  ["达到2020年平均工资的", "times-of-base"],
  ["增长以后规模是二〇二〇年的那个数字的", "times-of-base"],
  ["增长点，其规模是基期的", "times-of-base"],
  ["提高的收入比，其后第一第二第三年总计为", "times-of-base"],
])("%s 2倍 counts %s", (before, unit) => {
  expect(timesUnit(`${before}2倍`, before.length)).toBe(unit);
});

it.each([
  ["每度补贴三角五分", 0.35, "CNY"],
  ["每斤提高两毛钱", 0.2, "CNY"],
  ["增长一倍半", 1.5, "times-more"],
])("%s is %d %s", (text, value, unit) => {
  const [read] = readPassage(text).quantities;
  expect([read?.value, read?.unit]).toEqual([value, unit]);
});

it.each(["长三角九市", "年过半百", "注册资本过半百亿", "三角洲五分队"])(
  "%s holds no amount of money",
  (text) => {
    expect(readPassage(text).quantities.filter(({ unit }) => unit === "CNY")).toEqual([]);
  },
);
