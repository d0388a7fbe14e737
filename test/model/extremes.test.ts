import { expect, test } from "vitest";
import { greatest, least } from "../../src/model/extremes.js";

const MANY = Array.from({ length: 400_000 }, (_, index) => index - 7);

test.each([
  [[3, 7, 5], 3, 7],
  [[-3], -3, -3],
  [[], Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [MANY, -7, 399_992],
])("the ends of %#", (values, low, high) => {
  expect([least(values), greatest(values)]).toEqual([low, high]);
});

test("no further than the bound", () => {
  expect([greatest([], 0), greatest([-5], 0), greatest([4], 0)]).toEqual([0, 0, 4]);
  expect([least([], 9), least([12], 9), least([4], 9)]).toEqual([9, 9, 4]);
});

test("a number that is none makes the ends none", () => {
  expect(greatest([1, Number.NaN, 2])).toBeNaN();
  expect(least([1, Number.NaN, 2])).toBeNaN();
});
