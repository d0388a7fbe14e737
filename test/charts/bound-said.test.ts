import { expect, it } from "vitest";
import { boundSaid } from "../../src/charts/bound-said.js";
import { target } from "../support/targets.js";

it("says a bound in the words of the labels beside the marks", () => {
  const rate = target({ bound: "ge", value: 1.5, unit: "percent" });
  const count = target({ bound: "ge", value: 5, unit: "count" });
  expect(boundSaid([rate], "ge")).toBe("“不低于”");
  expect(boundSaid([count], "ge")).toBe("“不少于”");
  expect(boundSaid([rate, count, rate], "ge")).toBe("“不低于”或“不少于”");
  expect(boundSaid([{ ...rate, bound: "approx" }], "approx")).toBe("“左右”");
});
