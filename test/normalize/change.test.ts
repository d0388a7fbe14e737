import { expect, test } from "vitest";
import { tidy } from "../../src/normalize/amount.js";
import { changeYears, factorOf, isFactorFalling, isReduction } from "../../src/normalize/change.js";
import { isBounded } from "../../src/normalize/interval.js";

test.each([
  ["up", "times-of-base", 2, 2, "2"],
  ["down", "times-of-base", 0.5, 0.5, "0.5"],
  ["up", "times-more", 1.5, 2.5, "1 + 1.5"],
  ["down", "times-more", 0.5, 0.5, "1 − 0.5"],
  ["up", "percent", 150, 2.5, "1 + 150 / 100"],
  ["down", "percent", 18, 0.82, "1 − 18 / 100"],
] as const)("%s by %s %d is a factor of %d", (change_direction, unit, value, factor, arithmetic) => {
  const of = factorOf({ measure: "change", change_direction, unit });
  expect([of?.map(value), of?.words(String(value))]).toEqual([factor, arithmetic]);
});

test("a growth is no factor, nor a change in points", () => {
  expect(factorOf({ measure: "growth", change_direction: "up", unit: "percent" })).toBeUndefined();
  expect(factorOf({ measure: "change", change_direction: "up", unit: "percentage-point" })).toBeUndefined();
});

test("changes and growths that go down are reductions; a level is none, whatever it is called", () => {
  const of = (measure: "change" | "growth" | "level", change_direction: "up" | "down") =>
    isReduction({ measure, change_direction });
  expect([of("change", "down"), of("growth", "down"), of("level", "down")]).toEqual([true, true, false]);
  expect([of("change", "up"), of("growth", "up")]).toEqual([false, false]);
});

test("what falls leaves the less the more it falls, but not where what is left is printed", () => {
  expect(isFactorFalling({ change_direction: "down", unit: "percent" })).toBe(true);
  expect(isFactorFalling({ change_direction: "down", unit: "times-of-base" })).toBe(false);
  expect(isFactorFalling({ change_direction: "up", unit: "percent" })).toBe(false);
});

test("a change runs from its base year, else over the years of its period", () => {
  expect(changeYears({ base_year: 2019, period_start: 2021, period_end: 2025 })).toBe(6);
  expect(changeYears({ base_year: null, period_start: 2022, period_end: 2025 })).toBe(4);
  expect(changeYears({ base_year: null, period_start: null, period_end: 2025 })).toBeNull();
});

test("only computed fractions are rounded", () => {
  expect(tidy(20 / 3)).toBe(6.66666666667);
  expect(tidy(1_000_000_000_000_001)).toBe(1_000_000_000_000_001);
  expect(tidy(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});

test("an interval is bounded by two finite ends", () => {
  const of = (lower: number, upper: number) =>
    isBounded({ lower, upper, lowerClosed: true, upperClosed: true });
  const endless = Number.POSITIVE_INFINITY;
  expect([of(1, 2), of(1, endless), of(-endless, 2), of(-endless, endless)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
