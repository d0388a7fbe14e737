import { expect, test } from "vitest";
import { compareRegions } from "../../../src/compare/regions/compare-regions.js";
import { matrixTable } from "../../../src/compare/regions/matrix-table.js";
import { matrixToJson } from "../../../src/compare/regions/matrix-to-json.js";
import type { DocumentRow } from "../../../src/model/rows.js";
import { rowsOf } from "../../../src/tables/arquero.js";
import { target, targetsTable } from "../../support/targets.js";

const own = { region_zh: "北京市", region_en: "Beijing", document_id: "p11", unit_mult: 0 };
const rows = [
  target({ ...own, target_id: "a", value: 5, quote: "甲率达到5%", period_end: 2025 }),
  target({
    target_id: "b",
    region_code: "120000",
    value: 6,
    value_max: 7,
    bound: "range",
    period_end: 2025,
    document_id: "p12",
  }),
];
const documents = ["110000", "120000"].map(
  (region_code) =>
    ({
      document_id: `p${region_code.slice(0, 2)}`,
      region_code,
      period_start: 2021,
      period_end: 2025,
    }) as DocumentRow,
);
const matrix = compareRegions(
  { rows: { documents, regions: [] }, targets: targetsTable(rows), texts: new Map() },
  { regions: ["北京", "天津", "河北"], reference: "北京" },
);

test("as JSON a series has its key, summary and a cell for each region", () => {
  const [series] = matrixToJson(matrix, { language: "zh" });
  expect(series?.series).toMatchObject({
    family_id: "thing",
    indicator_id: "thing-share",
    measure: "level",
    unit: "percent",
    name_zh: "某物占比",
    name_en: "Share of a thing",
  });
  expect(series?.summary).toMatchObject({ regions: 2, year: 2025 });
  expect(Object.keys(series?.cells ?? {})).toEqual(["110000", "120000", "130000"]);
  expect(series?.cells["110000"]).toEqual([
    {
      target_id: "a",
      value: 5,
      value_max: null,
      unit: "percent",
      unit_mult: 0,
      bound: "eq",
      period_start: null,
      period_end: 2025,
      commitment: "firm",
      text: expect.stringContaining("5%"),
      quote: "甲率达到5%",
      rank: { year: 2025, printed: 2, best: 1, worst: 2, of: 2 },
      unranked: null,
    },
  ]);
  expect(series?.cells["130000"]).toEqual({ absent: "not-read", target_ids: [] });
});

test("as a table a commitment is a row, and so is a cell without one, with the reason in words", () => {
  const table = rowsOf<Record<string, unknown>>(matrixTable(matrix, { language: "zh" }));
  expect(table).toMatchObject([
    {
      family_id: "thing",
      indicator_id: "thing-share",
      region_code: "110000",
      region: "北京市",
      target_id: "a",
      value: 5,
      value_max: null,
      unit: "percent",
      unit_mult: 0,
      amount: 5,
      bound: "eq",
      period_end: 2025,
      commitment: "firm",
      rank: 2,
      rank_best: 1,
      rank_worst: 2,
      rank_of: 2,
      unranked: null,
      difference: null,
      quote: "甲率达到5%",
    },
    {
      region_code: "120000",
      target_id: "b",
      value: 6,
      value_max: 7,
      bound: "range",
      rank: 1,
      rank_of: 2,
      difference: 1,
    },
    {
      region_code: "130000",
      region: "河北省",
      absent: "not-read",
      text: expect.stringMatching(/\p{Script=Han}/u),
    },
  ]);
  expect(table.every((row) => String(row.series_name).startsWith("某物占比"))).toBe(true);
  const [english, , absent] = rowsOf<Record<string, unknown>>(matrixTable(matrix));
  expect(english?.region).toBe("Beijing");
  expect(absent?.text).not.toMatch(/\p{Script=Han}/u);
});
