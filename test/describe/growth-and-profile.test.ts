import { expect, test } from "vitest";
import { impliedGrowth } from "../../src/describe/implied-growth.js";
import { targetProfile } from "../../src/describe/target-profile.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target, targetsTable } from "../support/targets.js";

const level = (target_id: string, period_end: number, value: number, more = {}) =>
  target({ target_id, period_end, value, unit: "count", dimension: "count", ...more });

test("growth from date to date and over the whole, beside the rate printed in the row", () => {
  const cell = { table_id: "annex-1", row_label: "甲" };
  const table = targetsTable([
    level("v3", 2025, 121, cell),
    level("v1", 2023, 100, cell),
    level("v2", 2024, 100, cell),
    level("rate", 2025, 12, { ...cell, measure: "growth", indicator_id: "thing-growth", unit: "percent" }),
  ]);
  const rows = impliedGrowth(table).objects() as Record<string, unknown>[];
  expect(
    rows.map((row) => [row.from_year, row.to_year, row.growth, row.per_year, row.printed_growth]),
  ).toEqual([
    [2023, 2024, 0, 0, null],
    [2024, 2025, 21, 21, null],
    [2023, 2025, 10, 10.5, 12],
  ]);
  expect(rows[2]).toMatchObject({
    printed_difference: 2,
    formula: "(121 / 100) ^ (1 / 2) − 1 = 0.1000",
    target_ids: ["v1", "v3", "rate"],
  });
});

test("a share changes by points, and from nought nothing grows by a rate: each says why", () => {
  const table = targetsTable([
    level("s1", 2021, 60, { indicator_id: "share", unit: "percent", dimension: "ratio" }),
    level("s2", 2024, 75, { indicator_id: "share", unit: "percent", dimension: "ratio" }),
    level("n1", 2021, 0, { indicator_id: "none" }),
    level("n2", 2024, 9, { indicator_id: "none" }),
  ]);
  const rows = impliedGrowth(table).objects() as Record<string, unknown>[];
  expect(rows.map((row) => [row.growth, row.growth_reason, row.per_year])).toEqual([
    [null, "not-a-growing-quantity", 5],
    [null, "no-positive-base", 3],
  ]);
});

test("the whole city's implied growth in Xiangtan's annex 1 is not the printed one", async () => {
  const rows = impliedGrowth((await loadDataset()).targets).objects() as Record<string, unknown>[];
  const city = rows.find((row) => (row.target_ids as string[]).includes("xiangtan-2023-annex-1-city-growth"));
  expect(city?.printed_growth).toBe(13.5);
  expect(Number(city?.growth).toFixed(1)).toBe("12.3");
});

test("a profile counts each commitment once, in the text, unless told otherwise", () => {
  const table = targetsTable([
    target({ target_id: "one", commitment: "firm", tier: "national" }),
    target({ target_id: "two", commitment: "strive" }),
    target({ target_id: "again", commitment: "firm", commitment_id: "two", principal: false }),
    target({ target_id: "cell", commitment: "firm", table_id: "annex-1" }),
  ]);
  const by = (dimension: string, profile = targetProfile(table)) =>
    (profile.objects() as Record<string, unknown>[])
      .filter((row) => row.dimension === dimension)
      .map((row) => [row.code, row.targets, row.of, row.target_ids]);
  expect(by("commitment")).toEqual([
    ["firm", 1, 2, ["one"]],
    ["strive", 1, 2, ["two"]],
  ]);
  expect(by("tier")).toEqual([
    ["national", 1, 2, ["one"]],
    [null, 1, 2, ["two"]],
  ]);
  expect(by("place", targetProfile(table, { restatements: true, tables: true }))).toEqual([
    ["text", 3, 4, ["one", "two", "again"]],
    ["table", 1, 4, ["cell"]],
  ]);
});

test("each dimension of a document's profile adds up to its targets", async () => {
  const { targets } = await loadDataset();
  const rows = targetProfile(targets).objects() as Record<string, unknown>[];
  const sums = new Map<string, [number, number]>();
  for (const row of rows) {
    const key = `${row.document_id} ${row.dimension}`;
    sums.set(key, [(sums.get(key)?.[0] ?? 0) + Number(row.targets), Number(row.of)]);
  }
  for (const [sum, of] of sums.values()) expect(sum).toBe(of);
});
