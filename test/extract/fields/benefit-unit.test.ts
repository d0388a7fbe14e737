import { describe, expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

describe("standards of benefits are of the month, and in a unit of their own where they are of the year", () => {
  test.each([
    ["农村低保标准提高到每人每年7200元，城市低保标准提高到每人每月800元。", ["CNY-per-year", "CNY"]],
    ["农村低保标准提高到7200元/年，城市低保标准提高到800元/月。", ["CNY-per-year", "CNY"]],
    ["农村低保标准达到7200元/人·年。", ["CNY-per-year"]],
    ["城市、农村低保标准分别提高到每人每年9600元、7200元。", ["CNY-per-year", "CNY-per-year"]],
    ["提高城乡低保标准，城市每人每月达到800元，农村每人每年达到7200元。", ["CNY", "CNY-per-year"]],
    ["孤儿养育标准由每人每年1.2万元提高到1.5万元。", ["CNY-per-year"]],
    ["生均公用经费标准提高到每生每年800元。", ["CNY"]],
    ["城乡低保年标准提高到1万元。", ["CNY-per-year"]],
  ])("%s", (text, units) => {
    expect(targetsOf(text).map(({ unit }) => unit)).toEqual(units);
  });
});

test("a standard of the year and one of the month are of one indicator, told apart by their unit", () => {
  const [year, month] = targetsOf(
    "到2024年农村低保年标准提高到7200元，到2025年农村低保标准提高到每月650元。",
  );
  expect(year?.indicator_id).toBe(month?.indicator_id);
  expect([year?.unit, month?.unit]).toEqual(["CNY-per-year", "CNY"]);
});
