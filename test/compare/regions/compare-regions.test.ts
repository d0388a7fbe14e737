import { beforeAll, describe, expect, test } from "vitest";
import { compareRegions } from "../../../src/compare/regions/compare-regions.js";
import { matrixTable } from "../../../src/compare/regions/matrix-table.js";
import { matrixToJson } from "../../../src/compare/regions/matrix-to-json.js";
import type { RegionCell } from "../../../src/compare/regions/region-matrix.js";
import type { DocumentRow } from "../../../src/model/rows.js";
import type { Dataset, DescribedTarget } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { target, targetsTable } from "../../support/targets.js";

let shipped: Dataset;
beforeAll(async () => {
  shipped = await loadDataset();
});

const NAMES: Readonly<Record<string, string>> = { "110000": "甲省", "120000": "乙省", "130000": "丙省" };

/** A made-up dataset: a document for each region named, and the targets. */
function dataset(regions: readonly string[], targets: readonly DescribedTarget[]): Dataset {
  const documents = regions.map(
    (region_code) =>
      ({
        document_id: `plan-${region_code}`,
        region_code,
        period_start: 2021,
        period_end: 2025,
      }) as DocumentRow,
  );
  const rows = {
    ...shipped.rows,
    documents,
    regions: Object.entries(NAMES).map(([region_code, name]) => ({
      region_code,
      name_zh: name,
      name_en: `Region ${region_code}`,
      level: "province" as const,
      parent_code: null,
      iso_code: null,
    })),
  };
  return { ...shipped, rows, targets: targetsTable(targets), texts: new Map() };
}

const of = (region_code: string, changes: Partial<DescribedTarget> = {}): DescribedTarget =>
  target({ target_id: `t-${region_code}-${changes.measure ?? "level"}`, region_code, ...changes });

function cells(data: Dataset, options: Parameters<typeof compareRegions>[1] = {}) {
  const [series] = compareRegions(data, { regions: Object.keys(NAMES), ...options }).series;
  const brief = (cell: RegionCell) =>
    "absent" in cell
      ? [cell.absent, ...cell.target_ids]
      : cell.commitments.map(({ target: row, rank }) => [row.value, rank?.printed ?? null]);
  return Object.fromEntries([...(series?.cells ?? [])].map(([code, cell]) => [code, brief(cell)]));
}

describe("a cell without a number says why", () => {
  const all = ["110000", "120000", "130000"];
  test("no document of the region was read", () => {
    expect(cells(dataset(["110000", "120000"], [of("110000"), of("120000")]))["130000"]).toEqual([
      "not-read",
    ]);
  });
  test("its documents set no such target", () => {
    expect(cells(dataset(all, [of("110000"), of("120000")]))["130000"]).toEqual(["not-found"]);
  });
  test("its documents are of other years than the one asked for", () => {
    const old = dataset(all, [of("110000", { period_end: 2030 })]);
    expect(cells(old, { year: 2030 })["130000"]).toEqual(["not-read"]);
  });
  test("it is promised without a number", () => {
    const relative = of("130000", { measure: "relative", value: null, benchmark: "national-average" });
    expect(cells(dataset(all, [of("110000"), of("120000"), relative]))["130000"]).toEqual([
      "no-number",
      "t-130000-relative",
    ]);
  });
  test("it is promised under another definition", () => {
    const other = of("130000", { indicator_id: "thing-share-of-sales" });
    expect(cells(dataset(all, [of("110000"), of("120000"), other]))["130000"]).toEqual([
      "other-definition",
      "t-130000-level",
    ]);
  });
  test("it is promised of something else without a number", () => {
    const wider = of("130000", {
      indicator_id: "thing-share-of-sales",
      measure: "relative",
      value: null,
      benchmark: "national-average",
    });
    expect(cells(dataset(all, [of("110000"), of("120000"), wider]))["130000"]).toEqual([
      "other-definition",
      "t-130000-relative",
    ]);
  });
  test("a document of the region has lost passages", () => {
    // hunan-2016 is stored with gaps, jiangxi-2020 is whole.
    const { series } = compareRegions(shipped, { regions: ["湖南", "江西"] });
    const reasons = (region: string) =>
      new Set(
        series.flatMap(({ cells: all }) => {
          const cell = all.get(region);
          return cell !== undefined && "absent" in cell ? [cell.absent] : [];
        }),
      );
    expect(reasons("430000").has("lost")).toBe(true);
    expect(reasons("430000").has("not-found")).toBe(false);
    expect(reasons("360000").has("not-found")).toBe(true);
    expect(reasons("360000").has("lost")).toBe(false);
  });
});

describe("ranks", () => {
  const three = () =>
    dataset(
      ["110000", "120000", "130000"],
      [of("110000", { value: 8 }), of("120000", { value: 9 }), of("130000", { value: 7 })],
    );
  test("hold within one series and year", () => {
    expect(cells(three())).toEqual({ "110000": [[8, 2]], "120000": [[9, 1]], "130000": [[7, 3]] });
  });
  test("are not given over different years", () => {
    const years = dataset(
      ["110000", "120000"],
      [of("110000", { value: 8, period_end: 2023 }), of("120000", { value: 9, period_end: 2025 })],
    );
    expect(cells(years)).toMatchObject({ "110000": [[8, null]], "120000": [[9, null]] });
  });
  test("are not given between a region and one inside it", () => {
    const nested = dataset(
      ["110000", "120000"],
      [
        of("110000", { region_level: "province", value: 8 }),
        of("120000", { region_level: "prefecture", region_path: "100000/110000/120000", value: 9 }),
      ],
    );
    expect(cells(nested)).toMatchObject({ "110000": [[8, null]], "120000": [[9, null]] });
  });
  test("only one printing of a commitment is in the table", () => {
    const again = of("110000", { target_id: "again", principal: false, value: 8 });
    expect(cells(dataset(["110000"], [of("110000", { value: 8 }), again]))["110000"]).toEqual([[8, null]]);
  });
});

test("a reference region gives each number's distance from it", () => {
  const data = dataset(["110000", "120000"], [of("110000", { value: 6.2 }), of("120000", { value: 6 })]);
  const matrix = compareRegions(data, { regions: ["110000"], reference: "120000" });
  const cell = matrix.series[0]?.cells.get("110000");
  expect(cell).toMatchObject({
    commitments: [{ against: { target_id: "t-120000-level", difference: 0.2 } }],
  });
});

test("the summary tells regions, range, median and how many are firm", () => {
  const data = dataset(
    ["110000", "120000", "130000"],
    [
      of("110000", { value: 8, commitment: "strive" }),
      of("120000", { value: 9 }),
      of("130000", { value: 4, unit_mult: 0 }),
    ],
  );
  expect(compareRegions(data).series[0]?.summary).toEqual({
    regions: 3,
    year: 2023,
    lowest: 4,
    median: 8,
    highest: 9,
    firm: 2,
  });
});

test("the order of the rows changes nothing", () => {
  const rows = ["110000", "120000", "130000"].map((code, index) => of(code, { value: index }));
  const json = (list: readonly DescribedTarget[]) =>
    matrixToJson(compareRegions(dataset(Object.keys(NAMES), list)), { language: "en" });
  expect(json([...rows].reverse())).toEqual(json(rows));
});

test("every number of the shipped dataset that is principal stands in exactly one cell", () => {
  const documents = new Set(shipped.rows.documents.map((row) => row.region_code));
  const expected = shipped.rows.targets
    .filter((row) => row.principal && row.measure !== "relative" && documents.has(row.region_code))
    .map((row) => row.target_id);
  const shown = (matrixTable(compareRegions(shipped)).array("target_id") as (string | null)[]).filter(
    (id) => id !== null,
  );
  expect([...shown].sort()).toEqual([...expected].sort());
});

test.each([
  [{ regions: ["湖兰"] }, /湖/],
  [{ families: ["green-factory"] }, /green-factories/],
  [{ year: 2027 }, /2026/],
] as const)("%j is refused with the nearest", (options, message) => {
  expect(() => compareRegions(shipped, options)).toThrow(message);
});

describe("what cannot be set side by side is told", () => {
  const rows = [of("110000", { period_end: 2025 }), of("120000", { period_end: 2030 })];
  const data = () => dataset(["110000", "120000"], rows);
  test.each<[string, Parameters<typeof compareRegions>[1], RegExp]>([
    ["a year without targets, with the nearest first", { year: 2027 }, /2027.*2025, 2030/],
    ["one between two, the earlier first", { year: 2024 }, /2024.*2025, 2030/],
    ["a region without a number, by name and year", { regions: ["丙省"], year: 2025 }, /丙省.*2025/],
    ["a region without a number", { regions: ["丙省"] }, /丙省/],
    ["an option that is none", { yaer: 2025 } as never, /yaer/],
    ["a reference that is no region", { reference: "丁省" }, /丁省/],
  ])("%s", (_, options, words) => {
    expect(() => compareRegions(data(), options)).toThrow(words);
  });

  test("of second printings nothing is told, and of a year only its own", () => {
    const again = of("110000", { principal: false, value: 99, period_end: 2025 });
    const { series, regions } = compareRegions(dataset(["110000"], [...rows, again]), {
      regions: ["甲省", "乙省"],
      year: 2025,
    });
    expect(regions.map(({ region_code }) => region_code)).toEqual(["110000", "120000"]);
    expect(
      series.map(({ cells: own }) =>
        [...own.values()].map((cell) => "commitments" in cell && cell.commitments.length),
      ),
    ).toEqual([[1, false]]);
  });

  test("a reference that is not among the regions is set against them, and has no cell", () => {
    const data = dataset(["110000", "120000"], [of("110000", { value: 5 }), of("120000", { value: 7 })]);
    const { series } = compareRegions(data, { regions: ["乙省"], reference: "甲省" });
    const cell = series[0]?.cells.get("120000");
    expect([...(series[0]?.cells.keys() ?? [])]).toEqual(["120000"]);
    expect(cell !== undefined && "commitments" in cell && cell.commitments[0]?.against?.difference).toBe(2);
  });
});
