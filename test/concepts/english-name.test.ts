import { expect, test } from "vitest";
import { englishName } from "../../src/concepts/english-name.js";

test.each([
  ["绿色工厂", null, "count", "Number of green factories"],
  ["农村公路里程", null, "km", "Rural roads length"],
  [
    "制造业增加值占比",
    { numerator: "制造业增加值", denominator: null },
    "percent",
    "Share of manufacturing value added",
  ],
  [
    "制造业增加值占地区生产总值比重",
    { numerator: "制造业增加值", denominator: "地区生产总值" },
    "percent",
    "Share of manufacturing value added in GDP",
  ],
])("%s", (name, share, unit, expected) => {
  expect(englishName(name, share, unit)).toBe(expected);
});

test("a component without a known term keeps its Chinese name", () => {
  expect(englishName("稻渔工厂", null, "count")).toBe("Number of 稻渔 factories");
});

test("a single character that is a term is none before one that is not known", () => {
  expect(englishName("量子企业", null, "count")).toBe("Number of 量子 enterprises");
});
