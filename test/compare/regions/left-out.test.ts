import { expect, test } from "vitest";
import { isNarrowed, leftOut, leftOutOf } from "../../../src/compare/regions/left-out.js";
import { seriesKey } from "../../../src/normalize/series-key.js";
import { target, targetsTable } from "../../support/targets.js";

const rows = [
  target({ target_id: "firm" }),
  target({ target_id: "striven", commitment: "strive" }),
  target({ target_id: "again", principal: false }),
  target({ target_id: "words", measure: "relative", value: null }),
  target({ target_id: "later", period_end: 2030 }),
  target({ target_id: "elsewhere", region_code: "430000" }),
];
const [first] = rows;
const series = seriesKey(first as (typeof rows)[number]);

test("what was not chosen is told by region and series: no second printing, nothing without a number", () => {
  const left = leftOut(rows, [rows[0] as (typeof rows)[number]]);
  expect(left("110000", series)).toEqual(["striven", "later"]);
  expect(left("430000", series)).toEqual(["elsewhere"]);
  expect(left("360000", series)).toEqual([]);
  expect(left("110000", "another series")).toEqual([]);
});

test("documents and commitment narrow a selection, and what they leave out is of the year asked for", () => {
  expect(isNarrowed({})).toBe(false);
  expect(isNarrowed({ documents: ["plan"] })).toBe(true);
  expect(isNarrowed({ commitment: "firm" })).toBe(true);
  const chosen = rows.slice(0, 1);
  const of = (year: number | undefined) =>
    leftOutOf(targetsTable(rows), { commitment: "firm", regions: ["110000"] }, chosen, year);
  expect(of(2023)("110000", series)).toEqual(["striven"]);
  expect(of(2030)("110000", series)).toEqual(["later"]);
  expect(of(undefined)("110000", series)).toEqual(["striven", "later"]);
  expect(of(undefined)("430000", series)).toEqual([]);
});
