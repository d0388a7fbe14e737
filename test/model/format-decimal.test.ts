import fc from "fast-check";
import { expect, it } from "vitest";
import { formatDecimal } from "../../src/model/format-decimal.js";

it.each([
  [14000.5, {}, "14,000.5"],
  [14000.5, { grouping: false }, "14000.5"],
  [3, { least: 2 }, "3.00"],
  [1.23456789, {}, "1.234568"],
  [1.25, { most: 1 }, "1.3"],
  [-0.5, {}, "-0.5"],
])("writes %d with %o as %s", (value, options, text) => {
  expect(formatDecimal(value, options)).toBe(text);
});

it("is read back as the number, to the sixth decimal", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (millionths) => {
      const value = millionths / 1e6;
      expect(Number(formatDecimal(value).replaceAll(",", ""))).toBeCloseTo(value, 6);
    }),
  );
});
