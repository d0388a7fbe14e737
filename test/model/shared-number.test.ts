import { describe, expect, test } from "vitest";
import { BLANK_TARGET } from "../../src/model/blank-target.js";
import { mayShareNumber } from "../../src/model/shared-number.js";

const one = {
  ...BLANK_TARGET,
  region_code: "430000",
  indicator_id: "tea-output",
  measure: "growth",
  bound: "eq",
  value: 8,
  unit: "percent",
  unit_mult: 0,
  quote_start: 0,
  quote_end: 12,
} as const;

describe("one printed number of two targets", () => {
  test("one sentence may promise it of two things, or of two groups of people", () => {
    expect(mayShareNumber(one, { ...one, indicator_id: "tea-area" })).toBe(true);
    expect(mayShareNumber(one, { ...one, population_id: "rural" })).toBe(true);
  });

  test("of one thing it is one target", () => {
    expect(mayShareNumber(one, { ...one })).toBe(false);
  });

  test("two sentences, or two readings of the number, are no shared one", () => {
    expect(mayShareNumber(one, { ...one, indicator_id: "tea-area", quote_end: 20 })).toBe(false);
    expect(mayShareNumber(one, { ...one, indicator_id: "tea-area", value: 80 })).toBe(false);
    expect(mayShareNumber(one, { ...one, indicator_id: "tea-area", bound: "ge" })).toBe(false);
  });
});
