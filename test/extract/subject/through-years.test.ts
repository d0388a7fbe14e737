import { expect, test } from "vitest";
import { throughYears } from "../../../src/extract/subject/through-years.js";

test.each([
  ["茶园面积2026年、2028年分别", 2, "茶园面积"],
  ["2026年、2028年茶园面积分别", 2, "茶园面积"],
  ["2026年、2028年分别改造茶园", 2, "改造茶园"],
  ["2026年、2027年、2028年分别改造茶园", 2, null],
  // An investment that names no works is left to the words before.
  ["2026年、2028年分别完成投资", 2, null],
])("%s, %i numbers: %s", (head, count, expected) => {
  expect(throughYears(head, count)).toBe(expected);
});
