import { describe, expect, test } from "vitest";
import { SERIES_COLUMNS, seriesKey, withSeries } from "../../src/normalize/series-key.js";
import { fromRows } from "../../src/tables/arquero.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target, targetsTable } from "../support/targets.js";

const base = target({
  population_id: "p",
  breakdown: "part",
  each: "county",
  tier: "national",
  measure: "change",
  change_direction: "up",
  pace: "whole",
  base_year: 2020,
  benchmark: "national-average",
  unit: "percentage-point",
  dimension: "ratio-difference",
});

describe("seriesKey", () => {
  test.each([
    [{ indicator_id: "other" }],
    [{ population_id: null }],
    [{ breakdown: null }],
    [{ each: null }],
    [{ tier: "provincial" }],
    [{ measure: "growth" }],
    [{ change_direction: "down" }],
    [{ pace: "per-year" }],
    [{ base_year: 2015 }],
    [{ benchmark: null }],
    [{ dimension: "ratio" }],
  ] as Partial<DescribedTarget>[][])("differs with %j", (changes) => {
    expect(seriesKey({ ...base, ...changes })).not.toBe(seriesKey(base));
  });

  test("is the same for another region, deadline, bound, number, strength or document", () => {
    const other = {
      target_id: "x",
      document_id: "x",
      region_code: "9",
      period_end: 2030,
      bound: "gt",
      value: 99,
      commitment: "strive",
      unit_mult: 4,
    } as const;
    expect(seriesKey({ ...base, ...other })).toBe(seriesKey(base));
  });

  test("takes a change in per cent, in times more and in times of the base for one series, and a share for none", () => {
    const of = (unit: string, dimension: string, changes: Partial<DescribedTarget> = {}) =>
      seriesKey({ ...base, unit, dimension, ...changes });
    expect(of("percent", "ratio")).toBe(of("times-more", "change-factor"));
    expect(of("permille", "ratio")).toBe(of("times-of-base", "change-factor"));
    expect(of("percent", "ratio", { measure: "level" })).not.toBe(
      of("times-more", "change-factor", { measure: "level" }),
    );
    expect(of("percentage-point", "ratio-difference")).not.toBe(of("percent", "ratio"));
  });

  test("is its columns one behind the other, those that say nothing empty", () => {
    expect(seriesKey({ ...base, population_id: "x|y", each: null }).split("|")).toEqual(
      SERIES_COLUMNS.filter((column) => column !== "unit").map((column) =>
        column === "population_id" ? "x¦y" : column === "each" ? "" : String(base[column] ?? ""),
      ),
    );
    expect(() => seriesKey({ indicator_id: "x" } as never)).toThrow(/target/);
  });

  test("does not mistake one column for the next", () => {
    const [a, b] = [
      { population_id: "x|y", breakdown: "z" },
      { population_id: "x", breakdown: "y|z" },
    ];
    expect(seriesKey({ ...base, ...a })).not.toBe(seriesKey({ ...base, ...b }));
  });
});

describe("withSeries", () => {
  test("adds the key to a table, whose rows then group by it", () => {
    const rows = [
      target({ region_code: "1" }),
      target({ region_code: "2", period_end: 2030 }),
      target({ region_code: "1", tier: "national" }),
    ];
    const grouped = withSeries(targetsTable(rows)).groupby("series").count().array("count");
    expect(grouped).toEqual([2, 1]);
  });

  test("keeps to the rows that a filter left, and says which columns are missing", () => {
    const table = targetsTable([target({ region_code: "1" }), target({ region_code: "2" })]);
    expect(
      withSeries(table.filter((row: { region_code: string }) => row.region_code === "2")).numRows(),
    ).toBe(1);
    expect(() => withSeries(fromRows([], ["indicator_id"]))).toThrow(new RegExp(SERIES_COLUMNS[1]));
  });
});
