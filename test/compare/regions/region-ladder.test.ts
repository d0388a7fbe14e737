import { describe, expect, test } from "vitest";
import { regionLadders } from "../../../src/compare/regions/region-ladder.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { runCli } from "../../support/run-cli.js";
import { target } from "../../support/targets.js";

const PLACES = {
  nation: { region_code: "100000", region_level: "country", region_path: "100000" },
  province: { region_code: "430000", region_level: "province", region_path: "100000/430000" },
  city: { region_code: "430300", region_level: "prefecture", region_path: "100000/430000/430300" },
  other: { region_code: "360000", region_level: "province", region_path: "100000/360000" },
} as const satisfies Record<string, Partial<DescribedTarget>>;

const at = (place: keyof typeof PLACES, changes: Partial<DescribedTarget>) =>
  target({ target_id: place, ...PLACES[place], ...changes });

const steps = (rows: readonly DescribedTarget[]) =>
  regionLadders(rows)[0]?.steps.map(({ target: row, above, difference, share }) => [
    row.target_id,
    above?.target_id ?? null,
    difference,
    share,
  ]);

describe("a ladder", () => {
  test("of a rate tells the gap at each step", () => {
    const rate = { indicator_form: "rate" } as Partial<DescribedTarget>;
    expect(
      steps([
        at("city", { value: 6.5, ...rate }),
        at("nation", { value: 5, ...rate }),
        at("province", { value: 5.5, ...rate }),
        at("other", { value: 4.8, ...rate }),
      ]),
    ).toEqual([
      ["nation", null, null, null],
      ["other", "nation", -0.2, null],
      ["province", "nation", 0.5, null],
      ["city", "province", 1, null],
    ]);
  });

  test("of a stock tells the share of the whole", () => {
    const stock = { unit: "count", dimension: "count" };
    expect(
      steps([at("province", { value: 1.4, unit_mult: 4, ...stock }), at("city", { value: 700, ...stock })]),
    ).toEqual([
      ["province", null, null, null],
      ["city", "province", null, 0.05],
    ]);
  });

  test("passes over a level that sets no such target", () => {
    expect(
      steps([at("nation", { value: 5 }), at("city", { value: 6 })])
        ?.at(-1)
        ?.slice(0, 2),
    ).toEqual(["city", "nation"]);
  });

  test("is none where no region lies in another, nor over different years", () => {
    expect(regionLadders([at("province", {}), at("other", {})])).toEqual([]);
    expect(regionLadders([at("nation", { period_end: 2025 }), at("province", { period_end: 2026 })])).toEqual(
      [],
    );
  });
});

test("Xiangtan's high-tech enterprises are 7.1 per cent of Hunan's", async () => {
  const { targets } = await loadDataset();
  const shares = regionLadders(targets, { families: ["high-tech-enterprises"], year: 2025 }).flatMap(
    (ladder) => ladder.steps.map(({ share }) => share),
  );
  expect(shares.some((share) => share !== null && Math.abs(share - 1 / 14) < 1e-9)).toBe(true);
  const { out } = await runCli(["ladder", "--families", "high-tech-enterprises", "--lang", "zh"]);
  expect(out).toContain("占湖南省超过7.14%");
});

test("a family without a ladder is told, with exit code 1", async () => {
  expect(await runCli(["ladder", "--families", "green-factories", "--year", "2022"])).toMatchObject({
    code: 1,
    out: "",
  });
});

test("ladders of the most regions come first, then those of the earlier year, then by series", () => {
  const of = (place: keyof typeof PLACES, changes: Partial<DescribedTarget>) =>
    at(place, { target_id: `${place}-${changes.indicator_id}-${changes.period_end}`, ...changes });
  const two = (changes: Partial<DescribedTarget>) => [of("province", changes), of("nation", changes)];
  const rows = [
    ...two({ indicator_id: "b", period_end: 2030 }),
    ...two({ indicator_id: "b", period_end: 2025 }),
    ...two({ indicator_id: "a", period_end: 2030 }),
    ...two({ indicator_id: "c", period_end: 2030 }),
    of("city", { indicator_id: "c", period_end: 2030 }),
    of("other", { indicator_id: "alone", period_end: 2030 }),
  ];
  const found = regionLadders(rows).map(({ series, year, steps }) => [
    series.split("|")[0],
    year,
    steps.length,
  ]);
  const told = regionLadders(rows).map(({ steps: [top], year }) => [top?.target.indicator_id, year]);
  expect(found.map(([, , size]) => size)).toEqual([3, 2, 2, 2]);
  expect(told).toEqual([
    ["c", 2030],
    ["b", 2025],
    ["a", 2030],
    ["b", 2030],
  ]);
  expect(regionLadders(rows, { year: 2025 }).map(({ year }) => year)).toEqual([2025]);
});

test("second printings, targets without a number and regions outside each other make no step", () => {
  const rows = [
    at("nation", { value: 5 }),
    at("province", { value: 7, target_id: "again", principal: false }),
    at("city", { value: null, measure: "relative", benchmark: "national-average" }),
  ];
  expect(regionLadders(rows)).toEqual([]);
  expect(regionLadders([at("province", { value: 5 }), at("other", { value: 6 })])).toEqual([]);
  expect(() => regionLadders(rows, { yaer: 1 } as never)).toThrow(/yaer/);
});
