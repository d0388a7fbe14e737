import { beforeAll, describe, expect, test } from "vitest";
import { comparePairs, compareTargets, withoutRestatements } from "../../src/compare/compare-targets.js";
import { oneSidedFamilies } from "../../src/compare/one-sided.js";
import { resolveRegions } from "../../src/compare/select.js";
import { pairsToJson } from "../../src/compare/to-json.js";
import type { Pair } from "../../src/compare/types.js";
import { HEADLINE_FAMILIES } from "../../src/model/codes.js";
import { fromRows } from "../../src/tables/arquero.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target, targetsTable } from "../support/targets.js";

let dataset: Dataset;
let pairs: Pair[];
beforeAll(async () => {
  dataset = await loadDataset();
  pairs = comparePairs(dataset.targets, { regions: ["湖南", "江西", "湘潭"] });
});

function pairOf(a: string, b: string): Pair {
  const found = pairs.find((pair) => pair.a.target_id === a && pair.b.target_id === b);
  if (found === undefined) throw new Error(`no pair ${a} | ${b}`);
  return found;
}

describe("verdicts on the five documents", () => {
  test.each([
    ["hunan-2021-rd-intensity", "jiangxi-2020-rd-intensity", "comparable-after-alignment"],
    ["hunan-2016-rd-intensity", "jiangxi-2020-rd-intensity", "indicative-only"],
    ["hunan-2022-rd-intensity-province", "jiangxi-2020-rd-intensity", "not-comparable"],
    ["hunan-2022-soe-rd-intensity", "jiangxi-2020-rd-intensity", "not-comparable"],
    ["jiangxi-2020-rd-intensity", "xiangtan-2023-rd-intensity-industrial", "comparable-after-alignment"],
    ["jiangxi-2020-rd-intensity", "xiangtan-2023-rd-intensity-gdp", "not-comparable"],
    ["hunan-2016-rd-intensity", "xiangtan-2023-rd-intensity-gdp", "not-comparable"],
    ["hunan-2021-rd-intensity", "xiangtan-2023-133-rd-intensity", "not-comparable"],
    ["hunan-2021-new-product-share", "jiangxi-2020-new-product-share", "indicative-only"],
    ["hunan-2021-provincial-mics-new", "jiangxi-2020-provincial-mics", "not-comparable"],
    ["hunan-2022-green-factories", "jiangxi-2020-body-green-factories", "indicative-only"],
    ["hunan-2016-digital-design-tools", "jiangxi-2020-digital-design-tools", "comparable-after-alignment"],
    ["hunan-2022-high-tech-value-added-growth", "jiangxi-2020-high-tech-value-added-share", "not-comparable"],
    [
      "jiangxi-2020-high-tech-value-added-share",
      "xiangtan-2023-high-tech-value-added-growth",
      "not-comparable",
    ],
    ["hunan-2022-high-value-patents", "xiangtan-2023-high-value-patents", "comparable"],
  ] as const)("%s beside %s: %s", (a, b, grade) => {
    const pair = pairOf(a, b);
    expect(pair.grade).toBe(grade);
    expect(pair.reasons.length).toBeGreaterThan(0);
  });

  test("a province and its city are told to be nested", () => {
    const { territory, reasons } = pairOf(
      "hunan-2022-high-value-patents",
      "xiangtan-2023-high-value-patents",
    );
    expect([territory, reasons.find(({ rule }) => rule === "territory")?.outcome]).toEqual([
      "nested",
      "noted",
    ]);
  });

  test("green factories are told per year of each plan", () => {
    const { a, b, alignment } = pairOf("hunan-2022-green-factories", "jiangxi-2020-body-green-factories");
    const pace = [a, b].map((row) => (row.value ?? 0) / (row.period_end - (row.period_start ?? 0) + 1));
    expect(alignment.filter((step) => step.id === "per-year").map((step) => step.result)).toEqual(pace);
  });

  test("increment and stock of demonstration enterprises are refused for their measure", () => {
    const found = pairs.filter(
      ({ a, b }) =>
        a.indicator_id === "technology-innovation-demonstration-enterprises" &&
        b.indicator_id === a.indicator_id &&
        b.region_code === "360000",
    );
    expect(found.map(({ a, b, grade }) => [a.measure, b.measure, grade])).toEqual([
      ["increment", "level", "not-comparable"],
    ]);
  });

  test("no pair whose sides are R&D over GDP and another total is more than refused", () => {
    for (const pair of pairs.filter(({ family_id }) => family_id === "rd-intensity")) {
      if ((pair.a.denominator === "gdp") !== (pair.b.denominator === "gdp"))
        expect(pair.grade).toBe("not-comparable");
    }
  });

  test("Hunan and Jiangxi share well over a dozen families", () => {
    const shared = new Set(
      pairs.filter(({ b }) => b.region_code === "360000").map(({ family_id }) => family_id),
    );
    expect(shared.size).toBeGreaterThan(12);
    for (const family of HEADLINE_FAMILIES) expect(shared).toContain(family);
  });
});

describe("compareTargets", () => {
  test("one row a pair, side a the region named first, the input untouched", () => {
    const before = dataset.targets.numRows();
    const table = compareTargets(dataset.targets, {
      regions: ["Jiangxi", "Hunan"],
      families: ["green-factories"],
    });
    expect(new Set(table.array("a_region_code"))).toEqual(new Set(["360000"]));
    expect(table.array("reasons_text")).not.toContain("");
    expect(dataset.targets.numRows()).toBe(before);
  });

  test("families come in the order asked for", () => {
    const table = compareTargets(dataset.targets, {
      regions: ["430000", "360000"],
      families: ["new-product-share", "rd-intensity"],
    });
    expect([...new Set(table.array("family_id"))]).toEqual(["new-product-share", "rd-intensity"]);
  });

  test("all pairs between regions, none within one", () => {
    const rows = ["1", "1", "2", "3"].map((code) => target({ region_code: code, region_path: `0/${code}` }));
    const compared = comparePairs(targetsTable(rows));
    expect(compared.map(({ a, b }) => `${a.region_code}${b.region_code}`).sort()).toEqual([
      "12",
      "12",
      "13",
      "13",
      "23",
    ]);
  });

  test("further printings stay until they are left out, and then the principal one stays", () => {
    const first = target({ target_id: "first", region_code: "1" });
    const second = target({
      target_id: "second",
      region_code: "1",
      commitment_id: "first",
      principal: false,
    });
    const all = comparePairs(targetsTable([first, second, target({ target_id: "other", region_code: "2" })]));
    expect(all.map(({ a }) => a.target_id)).toEqual(["first", "second"]);
    expect(withoutRestatements(all).map(({ a }) => a.target_id)).toEqual(["first"]);
  });

  test("unknown names come with the nearest known", () => {
    expect(() => comparePairs(dataset.targets, { families: ["green-factory"] })).toThrow(
      /`green-factory`.*green-factories/,
    );
    expect(() => comparePairs(dataset.targets, { regions: ["Hunnan", "江西"] })).toThrow(/`Hunnan`.*Hunan/);
    expect(() => comparePairs(dataset.targets, { documents: ["hunan-2020"] })).toThrow(
      /hunan-2021|hunan-2022/,
    );
  });

  test("one region is no comparison", () => {
    expect(() => comparePairs(dataset.targets, { regions: ["湖南", "430000"] })).toThrow(
      /two or more regions/,
    );
  });

  test("a table without the columns of a dataset is told what it lacks", () => {
    expect(() => compareTargets(fromRows([], ["value"]))).toThrow(/must have the columns target_id/);
  });
});

test("regions are found by code and by name in both languages", () => {
  const regions = [
    { region_code: "430321", level: "county", name_zh: "湘潭县", name_en: "Xiangtan County" },
    { region_code: "430300", level: "prefecture", name_zh: "湘潭市", name_en: "Xiangtan" },
    { region_code: "430000", level: "province", name_zh: "湖南省", name_en: "Hunan" },
  ] as const;
  expect(resolveRegions(["湘潭", "湘潭县"], regions)).toEqual(["430300", "430321"]);
  for (const name of ["430000", "湖南省", "湖南", "hunan", " Hunan "])
    expect(resolveRegions([name], regions)).toEqual(["430000"]);
});

test("families of one side are a result of their own", () => {
  const table = oneSidedFamilies(dataset.targets, { regions: ["湖南", "江西"] });
  const shared = new Set(
    pairs.filter(({ b }) => b.region_code === "360000").map(({ family_id }) => family_id),
  );
  expect(new Set(table.array("region_code"))).toEqual(new Set(["430000", "360000"]));
  for (const family of table.array("family_id") as string[]) expect(shared).not.toContain(family);
});

test("pairs become plain JSON with the words of one language", () => {
  const [json] = pairsToJson(pairs.slice(0, 1), "zh");
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json).toMatchObject({
    family_id: expect.any(String),
    a: { target_id: expect.any(String), measure: expect.any(String), period_end: expect.any(Number) },
    grade: expect.any(String),
    reasons: expect.arrayContaining([
      { rule: expect.any(String), outcome: expect.any(String), message: expect.any(String) },
    ]),
    committed: expect.objectContaining({ relation: expect.any(String) }),
    certain: expect.any(String),
  });
});
