import { expect, test } from "vitest";
import { isAdditive } from "../../src/normalize/additive.js";

const sum = { dimension: "count", measure: "level", form: null, denominator: null, each: null } as const;

test.each([
  ...(["count", "money", "persons", "person-times"] as const).map((dimension) => ({ dimension })),
  ...(["level", "increment", "annual", "cumulative"] as const).map((measure) => ({ measure })),
  ...([null, "stock", "flow"] as const).map((form) => ({ form })),
])("%o adds up over regions", (changes) => {
  expect(isAdditive({ ...sum, ...changes })).toBe(true);
});

test.each([
  ...["ratio", "index", null].map((dimension) => ({ dimension })),
  ...(["change", "growth", "relative"] as const).map((measure) => ({ measure })),
  ...(["share", "rate"] as const).map((form) => ({ form })),
  { denominator: "gdp" },
  { each: "county" },
])("%o does not", (changes) => {
  expect(isAdditive({ ...sum, ...(changes as object) })).toBe(false);
});
