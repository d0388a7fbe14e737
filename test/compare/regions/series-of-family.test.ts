import { expect, test } from "vitest";
import { absenceSource } from "../../../src/compare/regions/absent-cell.js";
import { familyOrder, seriesOfFamily } from "../../../src/compare/regions/series-of-family.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

const regions = ["11", "12", "13"].map((region_code) => ({
  region_code,
  name: { zh: region_code, en: region_code },
}));
const absence = absenceSource([], undefined, () => false);
const of = (region_code: string, target_id: string, changes: Partial<DescribedTarget> = {}) =>
  target({ region_code, target_id, ...changes });
const series = (rows: readonly DescribedTarget[], reference?: string) =>
  seriesOfFamily(rows, { regions, absence, reference });

/** The commitments of a region in the first series. */
const commitments = (rows: readonly DescribedTarget[], region: string, reference?: string) => {
  const cell = series(rows, reference)[0]?.cells.get(region);
  return cell !== undefined && "commitments" in cell ? cell.commitments : [];
};

test("a series is named by its first printing, and tells its unit and columns", () => {
  const rows = [
    of("12", "b", { document_id: "q", indicator_zh: "乙名", indicator_en: "B" }),
    of("11", "a", { document_id: "p", quote_start: 9, indicator_zh: "后名", indicator_en: "Later" }),
    of("11", "c", {
      document_id: "p",
      quote_start: 3,
      indicator_zh: "甲名",
      indicator_en: "A",
      period_end: 2024,
    }),
  ];
  const expected = { name: { zh: "甲名", en: "A" }, family_id: "thing", unit: "percent" };
  for (const order of [rows, [...rows].reverse()]) expect(series(order)).toMatchObject([expected]);
  expect(series(rows)[0]?.key.indicator_id).toBe("thing-share");
  expect(series([])).toEqual([]);
});

test("targets of one place stand by their ids", () => {
  const rows = [of("11", "b", { indicator_zh: "乙" }), of("11", "a", { indicator_zh: "甲" })];
  expect(series(rows)[0]?.name.zh).toBe("甲");
  expect(series([...rows].reverse())[0]?.name.zh).toBe("甲");
});

test("series of more regions come first, those of as many by their keys; words explain empty cells alone", () => {
  const rows = [
    of("11", "b1", { indicator_id: "b" }),
    of("11", "a1", { indicator_id: "a" }),
    of("12", "c1", { indicator_id: "c" }),
    of("13", "c2", { indicator_id: "c" }),
    of("13", "w", { indicator_id: "a", measure: "relative", value: null, benchmark: "national-average" }),
  ];
  expect(series(rows).map(({ key }) => key.indicator_id)).toEqual(["c", "a", "b"]);
  expect(series(rows)[1]?.cells.get("13")).toEqual({ absent: "no-number", target_ids: ["w"] });
  expect(series(rows)[1]?.cells.get("12")).toEqual({ absent: "other-definition", target_ids: ["c1"] });
});

test("the commitments of a cell stand by their deadlines, ranked within each year and level", () => {
  const rows = [
    of("11", "late", { period_end: 2030, value: 9 }),
    of("11", "early", { period_end: 2025, value: 5 }),
    of("12", "other", { period_end: 2025, value: 7 }),
    of("13", "city", { period_end: 2030, value: 8, region_level: "prefecture" }),
  ];
  expect(
    commitments(rows, "11").map(({ target: row, rank }) => [row.target_id, rank?.printed ?? null]),
  ).toEqual([
    ["early", 2],
    ["late", null],
  ]);
  expect(commitments(rows, "12")[0]?.rank).toMatchObject({ year: 2025, printed: 1, of: 2 });
  expect(commitments(rows, "13")[0]).toMatchObject({ rank: null, unranked: null });
});

test("what runs over other years is not ranked with it, and the first of a region's stands for it", () => {
  const grown = { measure: "growth", change_direction: "up", period_end: 2025 } as const;
  const rows = [
    of("11", "a", { ...grown, period_start: 2021, value: 5 }),
    of("12", "b", { ...grown, period_start: 2021, value: 6 }),
    of("12", "b2", { ...grown, period_start: 2021, value: 9, quote_start: 50 }),
    of("13", "c", { ...grown, period_start: 2024, value: 7 }),
  ];
  expect(commitments(rows, "11")[0]?.rank?.printed).toBe(2);
  expect(commitments(rows, "12").map(({ rank }) => rank?.printed)).toEqual([1, undefined]);
  expect(commitments(rows, "13")[0]?.rank).toBeNull();
});

test("what the rules let not stand beside each other is not ranked, and the reasons are told in both languages", () => {
  const rough = {
    recognised: "by-each-province",
    tier: "provincial",
    unit: "count",
    dimension: "count",
  } as const;
  const rows = [of("11", "a", { ...rough, value: 5 }), of("12", "b", { ...rough, value: 6 })];
  const [own] = commitments(rows, "11");
  expect(own?.rank).toBeNull();
  expect(own?.unranked?.zh).toMatch(/^\p{Script=Han}/u);
  expect(own?.unranked?.en).toMatch(/^[A-Za-z]/);
  expect(own?.unranked?.en).not.toMatch(/\p{Script=Han}/u);
});

test("amounts in units that do not convert are not ranked, wherever they stand among the others", () => {
  const money = { dimension: "money", unit: "CNY", unit_mult: 8 } as const;
  const rows = [
    of("11", "a", { ...money, value: 50 }),
    of("12", "b", { ...money, value: 60 }),
    of("13", "c", { ...money, unit: "USD", value: 20 }),
  ];
  for (const region of ["11", "12", "13"]) {
    const [own] = commitments(rows, region);
    expect(own?.rank).toBeNull();
    expect(own?.unranked?.zh).toContain("换算");
  }
});

test("the reference region's commitment of the same year is set against the others, not against itself", () => {
  const rows = [
    of("11", "r25", { period_end: 2025, value: 5 }),
    of("11", "r30", { period_end: 2030, value: 8 }),
    of("12", "a30", { period_end: 2030, value: 9.5 }),
    of("12", "a35", { period_end: 2035, value: 20 }),
  ];
  expect(commitments(rows, "12", "11").map(({ against }) => against)).toEqual([
    { target_id: "r30", difference: 1.5 },
    null,
  ]);
  expect(commitments(rows, "11", "11").map(({ against }) => against)).toEqual([null, null]);
  expect(commitments(rows, "12").map(({ against }) => against)).toEqual([null, null]);
  expect(commitments(rows, "12", "13").map(({ against }) => against)).toEqual([null, null]);
});

test("families stand as asked for, then those with numbers in the most regions, then by id", () => {
  const rows = [
    of("11", "1", { family_id: "c" }),
    of("11", "2", { family_id: "b" }),
    of("12", "3", { family_id: "b" }),
    of("11", "4", { family_id: "a" }),
    of("11", "5", { family_id: "a", quote_start: 9 }),
    of("11", "6", { family_id: "words", measure: "relative", value: null }),
  ];
  expect(familyOrder(rows)).toEqual(["b", "a", "c"]);
  expect(familyOrder(rows, ["c", "a"])).toEqual(["c", "a", "b"]);
  expect(familyOrder(rows, ["none", "c"])).toEqual(["c", "b", "a"]);
  expect(familyOrder([])).toEqual([]);
});
