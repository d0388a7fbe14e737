import { expect, test } from "vitest";
import { checkNumerals } from "../../src/audit/check-numerals.js";
import { target } from "../support/targets.js";

test.each([
  ["医护比达到1∶1.25", 1.25, []],
  ["医护比达到1∶1.25", 1.2, ["reading-differs"]],
  ["医护比达到1∶1.25", 1, ["reading-differs"]],
] as const)("the value of %s is the second member and not %d", (quote, value, codes) => {
  const row = target({ quote, quote_start: 0, value_start: 5, value, unit: "one-to-n", unit_mult: 0 });
  expect(checkNumerals([row]).map(({ code }) => code)).toEqual(codes);
});
