import { expect, test } from "vitest";
import { amountOf, baseUnit, inUnitOf, tidy } from "../../src/normalize/amount.js";

test.each([
  [20_000, "mu", 30],
  [1_000_000_000 / 3, "mu", 500_000],
  [4.5, "CNY-per-mu", 3000],
  [1.5, "minute", 90],
  [48, "day", 2],
  [7000, "km", 7],
  [3_000_000, "km2", 3],
  [0.25, "kg", 250],
  [55_000_000, "jin", 110_000_000_000],
  [2, "dan", 40],
  [525, "jin-per-mu", 1050],
  [30_000, "ha", 3],
  [600_000, "MW", 600],
  [1_200_000, "GW", 1.2],
  [180_000, "MVA", 180],
  [5000, "MWh", 5],
  [2_000_000, "GWh", 2],
  [0.12, "km-per-100km2", 12],
  [45, "per-1k-persons", 4.5],
  [300, "per-100-persons", 3],
  [4.5, "per-100k-persons", 45],
  [0.07, "per-1m-persons", 7],
  [0.5, "permille", 5],
  [0.5, "per-mille", 5],
])("%d in the base unit are, in %s, %d, and back", (amount, unit, value) => {
  expect(inUnitOf(amount, unit)).toBe(value);
  expect(amountOf(value, 0, unit)).toBeCloseTo(amount, 6);
  expect(baseUnit(unit)).not.toBe(unit);
});

test.each([null, "count", "CNY", "percent"])("an amount in %s is its own base", (unit) => {
  // Twelve digits: what is not converted is not rounded either.
  expect(inUnitOf(123_456_789.012, unit)).toBe(123_456_789.012);
  expect(amountOf(123_456_789.012, 0, unit)).toBe(123_456_789.012);
  expect(baseUnit(unit)).toBe(unit);
});

test.each([
  [1e-7, 4, 0.001],
  [2.5e-9, 8, 0.25],
  [1e21, 2, 1e23],
  [-1.5, 4, -15_000],
])("%d × 10^%d is exact where JavaScript prints an exponent too", (value, mult, amount) => {
  expect(amountOf(value, mult, "count")).toBe(amount);
  expect(amountOf(value, mult, null)).toBe(amount);
});

test("no number has no amount", () => {
  expect(amountOf(null, 4, "permille")).toBeNull();
});

test.each([
  [20 / 3, 6.66666666667],
  [0.1 + 0.2, 0.3],
  [123_456_789_012_345, 123_456_789_012_345],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])("%d is shown as %d", (value, shown) => {
  expect(tidy(value)).toBe(shown);
});
