import { expect, test } from "vitest";
import { timeStep } from "../../../src/compare/over-time/time-step.js";
import type { TimeChange } from "../../../src/compare/over-time/types.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

type Changes = Partial<DescribedTarget>;
const words = { measure: "relative", value: null, benchmark: "national-average" } as const;
const cut = { measure: "change", change_direction: "down", pace: "whole", base_year: null } as const;
const rise = { ...cut, change_direction: "up" } as const;

test.each<[string, Changes, Changes, TimeChange]>([
  ["more", { value: 10 }, { value: 12 }, "raised"],
  ["less", { value: 12 }, { value: 10 }, "lowered"],
  ["as much", { value: 10 }, { value: 10 }, "kept"],
  [
    "ranges that overlap",
    { value: 5, value_max: 9, bound: "range" },
    { value: 8, value_max: 12, bound: "range" },
    "undetermined",
  ],
  ["the same words", { ...words, bound: "ge" }, { ...words, bound: "ge" }, "kept"],
  ["words of another bound", { ...words, bound: "ge" }, { ...words, bound: "gt" }, "undetermined"],
  ["a number for words", words, { ...words, value: 1 }, "undetermined"],
  ["words for a number", { ...words, value: 1 }, words, "undetermined"],
  ["another indicator", { value: 10 }, { value: 12, indicator_id: "other", measure: "growth" }, "redefined"],
  ["words on another thing", words, { ...words, indicator_id: "other" }, "redefined"],
  ["a deeper cut", { ...cut, value: 16 }, { ...cut, value: 18 }, "raised"],
  ["a lesser cut", { ...cut, value: 18 }, { ...cut, value: 16 }, "lowered"],
  ["the same cut", { ...cut, value: 18 }, { ...cut, value: 18 }, "kept"],
  ["a higher rise", { ...rise, value: 16 }, { ...rise, value: 18 }, "raised"],
])("%s", (_, before, after, change) => {
  const step = timeStep(target({ ...before, period_end: 2020 }), target({ ...after, period_end: 2025 }));
  expect(step.change).toBe(change);
  expect(step.note).toBeNull();
  expect(step.pair?.alignment.some(({ formula }) => /interpol/i.test(formula))).toBe(false);
});
