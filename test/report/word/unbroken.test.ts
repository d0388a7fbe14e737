import { expect, it } from "vitest";
import { atHyphens } from "../../../src/report/word/unbroken.js";

it("holds numbers and dates at their hyphens, and parts two years there rather than within one", () => {
  expect(atHyphens("新增1-2家，发布于2015-11-12")).toEqual(["新增1", "2家，发布于2015", "11", "12"]);
  expect(atHyphens("计划（2016-2020年）")).toEqual(["计划（2016-2020年）"]);
  expect(atHyphens("R-and-D")).toEqual(["R-and-D"]);
});

it("leaves hyphens that a line has no room for", () => {
  expect(atHyphens("2015-11-12", 9)).toEqual(["2015-11-12"]);
  expect(atHyphens("2015-11-12", 10)).toEqual(["2015", "11", "12"]);
});
