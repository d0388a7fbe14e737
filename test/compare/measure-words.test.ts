import { expect, test } from "vitest";
import { formulaWords, stepFormula } from "../../src/compare/arithmetic-words.js";
import { measuredTarget, measureWords } from "../../src/compare/measure-words.js";
import { target } from "../support/targets.js";

const row = { change_direction: null, period_start: 2026, period_end: 2030 } as const;

test.each([
  [{ ...row, measure: "increment" }, "新增5", "5 new"],
  [{ ...row, measure: "annual" }, "每年5", "5 a year"],
  [{ ...row, measure: "cumulative" }, "累计5", "5 in all"],
  [{ ...row, measure: "growth" }, "年均增长5", "growth 5 a year"],
  [{ ...row, measure: "growth", period_start: 2030 }, "增长5", "growth 5"],
  [{ ...row, measure: "growth", period_start: null }, "增长5", "growth 5"],
  [{ ...row, measure: "growth", change_direction: "down" }, "年均5", "5 a year"],
  [{ ...row, measure: "level" }, "5", "5"],
] as const)("the kind of %o", (target, zh, en) => {
  const told = (language: "zh" | "en") => {
    const { before, after } = measureWords(target, language);
    return `${before}5${after}`;
  };
  expect(told("zh")).toBe(zh);
  expect(told("en")).toBe(en);
});

test("long numbers in formulas are told in 亿 and billions", () => {
  expect(formulaWords("5000000000 / 3 ≈ 1670000000", "zh")).toBe("50亿 ÷ 3 ≈ 16.7亿");
  expect(formulaWords("5000000000 / 3 ≈ 1670000000", "en")).toBe("5 billion ÷ 3 ≈ 1.67 billion");
  expect(formulaWords("500 / 4 = 125", "zh")).toBe("500 ÷ 4 = 125");
  expect(formulaWords("1000 / 3 + 25000.12345 × (2025 − 2021)", "en")).toBe(
    "1,000 ÷ 3 + 25,000.12345 × (2025 − 2021)",
  );
  expect(formulaWords("409 / 1.05 = 299.8 (299.55–300.06)", "zh")).toBe(
    "409 ÷ 1.05 = 299.8 (299.55～300.06)",
  );
  expect(formulaWords("1.28 + 0.0512345678 ≈ 1.33", "zh")).toBe("1.28 + 0.0512345678 ≈ 1.33");
});

test("an amount over its years is told with its units", () => {
  const step = { id: "per-year", side: "a", inputs: [], result: 125, assumption: null } as const;
  const told = (formula: string, unit: string, printed: string, language: "zh" | "en") =>
    stepFormula(
      { ...step, formula, unit: `${unit === "mu" ? "m2" : unit}/year` },
      { unit, unit_printed: printed },
      language,
    );
  expect(told("500 / 4 = 125", "count", "家", "zh")).toBe("500家 ÷ 4年 = 每年125家");
  expect(told("500 / 4 = 125", "count", "家", "en")).toBe("500 ÷ 4 years = 125 a year");
  expect(told("20 / 3 ≈ 6.67", "count", "", "zh")).toBe("20个 ÷ 3年 ≈ 每年6.67个");
  expect(told("5000000000 / 3 ≈ 1670000000", "CNY", "亿元", "zh")).toBe("50亿元 ÷ 3年 ≈ 每年16.7亿元");
  expect(told("5000000000 / 3 ≈ 1670000000", "CNY", "亿元", "en")).toBe(
    "CNY 5 billion ÷ 3 years ≈ CNY 1.67 billion a year",
  );
  expect(told("18 / 5 = 3.6", "percent", "%", "zh")).toBe("18% ÷ 5年 = 每年3.6%");
  expect(told("20000 / 4 = 5000", "mu", "亩", "zh")).toBe("30亩 ÷ 4年 = 每年7.5亩");
  expect(told("20000 / 4 = 5000", "t", "吨", "en")).toBe("20,000 tonnes ÷ 4 years = 5,000 tonnes a year");
});

test("the part of which each has to reach a number goes before its kind, or after all in English", () => {
  const row = target({
    measure: "increment",
    each: "county",
    bound: "ge",
    value: 2,
    unit: "count",
    unit_printed: "家",
  });
  expect(measuredTarget(row, "zh")).toBe("每个县市区新增不少于2家");
  expect(measuredTarget(row, "en")).toBe("≥ 2 new in each county");
  expect(measuredTarget({ ...row, each: null, measure: "level" }, "en")).toBe("≥ 2");
});

test.each([
  ["whole-period", "20 × 3 = 60", "count", "每年20家 × 3年 = 60家", "20 a year × 3 years = 60"],
  [
    "interpolation",
    "1000000000 + (3000000000 − 1000000000) × (2023 − 2020) / (2025 − 2020) = 2200000000",
    "CNY",
    "10亿元 + (30亿 − 10亿) × (2023 − 2020) ÷ (2025 − 2020) = 22亿元",
    "CNY 1 billion + (3 billion − 1 billion) × (2023 − 2020) ÷ (2025 − 2020) = CNY 2.2 billion",
  ],
  ["scale", "14000 / 6604 ≈ 2.12", "count", "14000家 ÷ 6604 ≈ 2.12", "14,000 ÷ 6,604 ≈ 2.12"],
] as const)("the arithmetic of %s has its units", (id, formula, unit, zh, en) => {
  const step = { id, side: "a", inputs: [], result: 0, assumption: null, formula, unit } as const;
  const printed = { unit, unit_printed: unit === "count" ? "家" : "亿元" };
  expect(stepFormula(step, printed, "zh")).toBe(zh);
  expect(stepFormula(step, printed, "en")).toBe(en);
});
