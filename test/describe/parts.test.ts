import { expect, test } from "vitest";
import { concentration } from "../../src/describe/concentration.js";
import { districtShares } from "../../src/describe/district-shares.js";
import { rankCorrelation } from "../../src/describe/rank-correlation.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target, targetsTable } from "../support/targets.js";

/** Counts for districts of one city: `{ 甲: 3, … }`. */
const districts = (indicator_id: string, period_end: number, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([code, value]) =>
    target({
      target_id: `${indicator_id}-${period_end}-${code}`,
      indicator_id,
      period_end,
      region_code: code,
      region_path: `100000/340000/${code}`,
      value,
      unit: "count",
      dimension: "count",
    }),
  );

test("shares, ranks and their change, with the parents of each number", () => {
  const table = targetsTable([
    ...districts("parks", 2024, { a: 1, b: 1, c: 2 }),
    ...districts("parks", 2025, { a: 3, b: 3, c: 2 }),
  ]);
  const rows = districtShares(table).objects() as Record<string, unknown>[];
  expect(rows.map((row) => [row.period_end, row.region_code, row.share, row.rank, row.share_change])).toEqual(
    [
      [2024, "a", 25, 2, null],
      [2024, "b", 25, 2, null],
      [2024, "c", 50, 1, null],
      [2025, "a", 37.5, 1, 12.5],
      [2025, "b", 37.5, 1, 12.5],
      [2025, "c", 25, 3, -25],
    ],
  );
  expect(rows[3]?.formula).toBe("3 / 8 = 37.5%");
  expect(rows[3]?.target_ids).toEqual([
    "parks-2025-a",
    "parks-2025-b",
    "parks-2025-c",
    "parks-2024-a",
    "parks-2024-b",
    "parks-2024-c",
  ]);
});

test("what does not add up, or has fewer than three parts, is not shared out", () => {
  const shares = districts("share", 2025, { a: 10, b: 20, c: 30 }).map((row) => ({
    ...row,
    dimension: "ratio",
  }));
  const two = districts("parks", 2025, { a: 1, b: 2 });
  expect(districtShares(targetsTable([...shares, ...two])).numRows()).toBe(0);
});

test("concentration of equal parts, and of one that has almost all", () => {
  const rows = concentration(
    targetsTable([
      ...districts("even", 2025, { a: 4, b: 4, c: 4, d: 4 }),
      ...districts("odd", 2025, { a: 0, b: 0, c: 0, d: 9 }),
    ]),
  ).objects() as Record<string, unknown>[];
  expect(
    rows.map((row) => [row.n, row.herfindahl, row.herfindahl_normalized, row.effective_number, row.gini]),
  ).toEqual([
    [4, 0.25, 0, 4, 0],
    [4, 1, 1, 1, 0.75],
  ]);
});

test("rank correlation over the parts that have both, without a p-value: they are all there are", () => {
  const table = targetsTable([
    ...districts("parks", 2025, { a: 1, b: 2, c: 3, d: 4, e: 5 }),
    ...districts("firms", 2025, { a: 10, b: 20, c: 30, d: 40 }),
    ...districts("flat", 2025, { a: 1, b: 1, c: 1 }),
    ...districts("later", 2026, { a: 1, b: 2, c: 3 }),
  ]);
  const rows = rankCorrelation(table).objects() as Record<string, unknown>[];
  expect(
    rows.map((row) => [row.a_indicator_id, row.b_indicator_id, row.n, row.rho, "p_value" in row, row.reason]),
  ).toEqual([
    ["parks", "firms", 4, 1, false, null],
    ["parks", "flat", 3, null, false, "no-variation"],
    ["firms", "flat", 3, null, false, "no-variation"],
  ]);
  expect(rows[0]?.region_codes).toEqual(["a", "b", "c", "d"]);
  expect(rows[0]?.target_ids).toHaveLength(8);
});

test("Xiangtan's annexes: shares add up to 100, and recomputing from the parents gives the printed parts", async () => {
  const { targets, rows: tables } = await loadDataset();
  const byId = new Map(tables.targets.map((row) => [row.target_id, row]));
  const rows = districtShares(targets).objects() as Record<string, unknown>[];
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = [row.indicator_id, row.period_start, row.period_end].join(" ");
    sums.set(key, (sums.get(key) ?? 0) + Number(row.share));
    const [own = ""] = row.target_ids as string[];
    const parent = byId.get(own);
    expect(row.amount).toBeCloseTo((parent?.value ?? 0) * 10 ** (parent?.unit_mult ?? 0), 3);
  }
  expect(sums.size).toBeGreaterThanOrEqual(13);
  for (const sum of sums.values()) expect(sum).toBeCloseTo(100, 6);
});
