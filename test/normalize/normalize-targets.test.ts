import { describe, expect, test } from "vitest";
import { amountOf, baseUnit } from "../../src/normalize/amount.js";
import { normalizeTargets } from "../../src/normalize/normalize-targets.js";
import { perYear, yearsOf } from "../../src/normalize/period.js";
import { quantityOf } from "../../src/normalize/quantity.js";
import { fromRows } from "../../src/tables/arquero.js";
import { target, targetsTable } from "../support/targets.js";

describe("amounts", () => {
  test.each([
    [1.4, 4, "count", 14_000],
    [0.1, 8, "CNY", 10_000_000],
    [17500, 8, "CNY", 1_750_000_000_000],
    [3, 12, "CNY", 3_000_000_000_000],
    [5, 0, "permille", 0.5],
    [3.3, 0, "permille", 0.33],
    [1.1, 2, "count", 110],
    [8.2, 1, "permille", 8.2],
    [0.0000007, 8, "CNY", 70],
    [0, 4, "count", 0],
    [4.5, 0, "per-1k-persons", 45],
    [45, 0, "per-100k-persons", 4.5],
    [30, 0, "mu", 20_000],
    [0.3, 4, "CNY-per-mu", 4.5],
    [90, 0, "minute", 1.5],
    [1.28, 0, "percent", 1.28],
  ])("%d × 10^%d %s", (value, mult, unit, amount) => {
    expect(amountOf(value, mult, unit)).toBe(amount);
  });

  test("per mille is told in percent; other units stay", () => {
    expect(baseUnit("permille")).toBe("percent");
    expect(baseUnit("percentage-point")).toBe("percentage-point");
  });
});

describe("periods", () => {
  test("both years count", () => {
    expect(yearsOf(2022, 2025)).toBe(4);
    expect(yearsOf(2023, 2023)).toBe(1);
    expect(yearsOf(null, 2023)).toBeNull();
  });

  test.each([
    ["increment", 500, 4, 125],
    ["cumulative", 150, 3, 50],
    ["annual", 50, 3, 50],
    ["level", 600, 3, null],
    ["growth", 10, 3, null],
    ["increment", 500, null, null],
    ["increment", null, 4, null],
  ] as const)("%s of %d over %s years", (measure, amount, years, pace) => {
    expect(perYear(measure, amount, years)).toBe(pace);
  });
});

describe("changes", () => {
  test.each([
    ["翻一番", "up", "times-of-base", 2, 2],
    ["增长1倍", "up", "times-more", 1, 2],
    ["增长150%", "up", "percent", 150, 2.5],
    ["增长1.5倍", "up", "times-more", 1.5, 2.5],
    ["增长5‰", "up", "permille", 5, 1.005],
    ["下降18%", "down", "percent", 18, 0.82],
    ["提高0.5个百分点", "up", "percentage-point", 0.5, 0.5],
    ["下降0.5个百分点", "down", "percentage-point", 0.5, -0.5],
  ] as const)("%s", (_, change_direction, unit, value, amount) => {
    const row = target({ measure: "change", change_direction, unit, value });
    expect(quantityOf(row).amount).toBe(amount);
    expect(normalizeTargets(targetsTable([row])).get("amount", 0)).toBe(amount);
  });

  test("a reduction of a range or of at least so much bounds what is left", () => {
    const row = target({ measure: "change", change_direction: "down", unit: "percent", value: 18 });
    expect(quantityOf({ ...row, bound: "range", value_max: 20 })).toMatchObject({
      amount: 0.8,
      amountMax: 0.82,
    });
    const left = { lower: Number.NEGATIVE_INFINITY, upper: 0.82, upperClosed: true };
    expect(quantityOf({ ...row, bound: "ge" }).interval).toMatchObject(left);
    expect(quantityOf(row, { lessIsBetter: true }).interval).toMatchObject(left);
    expect(quantityOf({ ...row, bound: "gt" }).interval).toMatchObject({ upperClosed: false });
    expect(quantityOf(row, { plain: "point" }).interval).toMatchObject({ lower: 0.82, upper: 0.82 });
  });

  test("a rise keeps the order of its ends, and times of the base are as printed whichever way they go", () => {
    const up = target({ measure: "change", change_direction: "up", unit: "percent", value: 50, bound: "ge" });
    expect(quantityOf(up).interval).toMatchObject({ lower: 1.5, upper: Number.POSITIVE_INFINITY });
    expect(quantityOf({ ...up, bound: "range", value_max: 60 })).toMatchObject({
      amount: 1.5,
      amountMax: 1.6,
    });
    const down = { ...up, change_direction: "down", unit: "times-of-base", value: 0.5, bound: "le" } as const;
    expect(quantityOf(down).interval).toMatchObject({ lower: Number.NEGATIVE_INFINITY, upper: 0.5 });
  });

  test("“about” keeps its width, an end that is not there stays away, and factors have their unit", () => {
    const row = target({ measure: "change", change_direction: "down", unit: "percent", value: 20 });
    expect(quantityOf(row)).toMatchObject({ amount: 0.8, amountMax: null, unit: "times-of-base" });
    const about = { lessIsBetter: true, approximateWithin: 0.1 };
    expect(quantityOf({ ...row, bound: "approx" }, about).interval).toMatchObject({
      lower: 0.78,
      upper: 0.82,
    });
    expect(quantityOf({ ...row, bound: "approx" })).toMatchObject({ amount: 0.8, interval: undefined });
    const grown = { ...row, measure: "growth", change_direction: "up" } as const;
    expect(quantityOf(grown, { lessIsBetter: true }).interval).toMatchObject({
      lower: 20,
      lowerClosed: true,
    });
    const growth = { ...row, measure: "growth", unit: "times-of-base", bound: "range", value: 1 } as const;
    expect(quantityOf({ ...growth, value_max: 2 })).toMatchObject({ amount: -2, amountMax: -1 });
  });

  test("growth that falls is negative, and no factor", () => {
    const row = target({ measure: "growth", change_direction: "down", value: 3 });
    expect(quantityOf(row)).toMatchObject({ amount: -3, unit: "percent" });
    expect(quantityOf({ ...row, value: 0 }).amount).toBe(0);
    expect(quantityOf({ ...row, change_direction: "up" }).amount).toBe(3);
    expect(quantityOf({ ...row, measure: "level" }).amount).toBe(3);
  });
});

describe("normalizeTargets", () => {
  test("a plain number is a floor, a ceiling where less is better, or the number alone", () => {
    const rows = targetsTable([target({ value: 5 }), target({ value: 5, direction: "lower" })]);
    const ends = (added: typeof rows) => [added.array("lower"), added.array("upper")];
    expect(ends(normalizeTargets(rows))).toEqual([
      [5, null],
      [null, 5],
    ]);
    expect(ends(normalizeTargets(rows, { plain: "point" }))).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  const table = targetsTable([
    target({
      measure: "increment",
      bound: "ge",
      value: 500,
      unit: "count",
      period_start: 2022,
      period_end: 2025,
    }),
    target({ bound: "range", value: 1, value_max: 2, unit: "count" }),
    target({ bound: "approx", value: 100, unit: "CNY", unit_mult: 8 }),
    target({ measure: "relative", bound: "ge", value: null, benchmark: "national-average" }),
  ]);

  test("adds amounts, intervals, years and pace, and leaves its input alone", () => {
    const before = JSON.stringify(table.objects());
    const added = normalizeTargets(table).select(
      "amount",
      "amount_max",
      "lower",
      "upper",
      "lower_closed",
      "years",
      "per_year",
    );
    expect(added.objects()).toEqual([
      { amount: 500, amount_max: null, lower: 500, upper: null, lower_closed: true, years: 4, per_year: 125 },
      { amount: 1, amount_max: 2, lower: 1, upper: 2, lower_closed: true, years: null, per_year: null },
      {
        amount: 1e10,
        amount_max: null,
        lower: null,
        upper: null,
        lower_closed: null,
        years: null,
        per_year: null,
      },
      {
        amount: null,
        amount_max: null,
        lower: null,
        upper: null,
        lower_closed: null,
        years: null,
        per_year: null,
      },
    ]);
    expect(JSON.stringify(table.objects())).toBe(before);
  });

  test("gives “about” the width that is asked for, and needs no column that says what is better", () => {
    const columns = table.columnNames().filter((name) => name !== "direction");
    const added = normalizeTargets(table.select(...columns), { approximateWithin: 0.1 });
    expect(added.array("lower")).toEqual([500, 1, 9e9, null]);
  });

  test("keeps to the rows that a filter left, in their order", () => {
    const filtered = table.filter((row: { bound: string }) => row.bound !== "range").orderby("bound");
    expect(normalizeTargets(filtered).array("bound")).toEqual(filtered.array("bound"));
    expect(normalizeTargets(filtered).array("amount")).toEqual([1e10, 500, null]);
  });

  test("says which columns are missing", () => {
    expect(() => normalizeTargets(fromRows([], ["value", "bound"]))).toThrow(
      /measure, change_direction, value_max, unit/,
    );
  });
});
