import { beforeAll, describe, expect, test } from "vitest";
import { comparePairs, compareTargets, withoutRestatements } from "../../src/compare/compare-targets.js";
import { oneSidedFamilies } from "../../src/compare/one-sided.js";
import { resolveRegions } from "../../src/compare/resolve-regions.js";
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
    ["hunan-2021-rd-intensity", "jiangxi-2020-rd-intensity", "comparable-other-date"],
    ["hunan-2016-digital-design-tools", "jiangxi-2020-digital-design-tools", "comparable-other-date"],
    [
      "hunan-2021-quality-benchmarks-national",
      "jiangxi-2020-quality-benchmarks-national",
      "comparable-other-date",
    ],
    ["jiangxi-2020-rd-intensity", "xiangtan-2023-rd-intensity-industrial", "comparable-other-date"],
    ["hunan-2022-high-value-patents", "xiangtan-2023-high-value-patents", "comparable"],
    ["hunan-2022-high-tech-enterprises", "xiangtan-2023-133-high-tech-enterprises", "comparable"],
    ["hunan-2016-provincial-etcs", "jiangxi-2020-provincial-etcs", "indicative-only"],
    [
      "hunan-2016-provincial-design-centers",
      "jiangxi-2020-provincial-industrial-design-centers",
      "indicative-only",
    ],
    ["hunan-2016-rd-intensity", "jiangxi-2020-rd-intensity", "indicative-only"],
    ["hunan-2021-new-product-share", "jiangxi-2020-new-product-share", "indicative-only"],
    ["hunan-2022-green-factories", "jiangxi-2020-body-green-factories", "indicative-only"],
    ["hunan-2022-rd-intensity-province", "jiangxi-2020-rd-intensity", "not-comparable"],
    ["hunan-2022-soe-rd-intensity", "jiangxi-2020-rd-intensity", "not-comparable"],
    ["jiangxi-2020-rd-intensity", "xiangtan-2023-133-rd-intensity", "not-comparable"],
    ["hunan-2016-rd-intensity", "xiangtan-2023-133-rd-intensity", "not-comparable"],
    ["hunan-2021-rd-intensity", "xiangtan-2023-133-rd-intensity", "not-comparable"],
    ["hunan-2021-provincial-mics-new", "jiangxi-2020-provincial-mics", "not-comparable"],
    ["hunan-2022-high-tech-value-added-growth", "jiangxi-2020-high-tech-value-added-share", "not-comparable"],
    [
      "jiangxi-2020-high-tech-value-added-share",
      "xiangtan-2023-high-tech-value-added-growth",
      "not-comparable",
    ],
  ] as const)("%s beside %s: %s", (a, b, grade) => {
    const pair = pairOf(a, b);
    expect(pair.grade).toBe(grade);
    expect(pair.reasons.length).toBeGreaterThan(0);
  });

  test("of other dates nothing is certain, and the difference is as printed", () => {
    expect(pairOf("hunan-2021-rd-intensity", "jiangxi-2020-rd-intensity")).toMatchObject({
      committed: { difference: 0.3, years_apart: 1 },
      alignment: [],
      certain: null,
    });
    expect(pairOf("hunan-2016-digital-design-tools", "jiangxi-2020-digital-design-tools")).toMatchObject({
      committed: { relation: "equal", difference: 0, years_apart: 2 },
      certain: null,
    });
  });

  test("enterprises of the city are a share of those of the province", () => {
    const { committed, certain } = pairOf(
      "hunan-2022-high-tech-enterprises",
      "xiangtan-2023-133-high-tech-enterprises",
    );
    expect(committed).toMatchObject({ relation: "part-of", share: 0.0714285714286, difference: null });
    expect(certain).toBeNull();
  });

  test("generic technologies a year beside those in three years: the step is shown, and nothing without it", () => {
    const found = pairs.filter(
      ({ a, b }) =>
        a.target_id === "hunan-2021-generic-technology-projects-annual" && b.region_code === "360000",
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { grade, alignment } of found) {
      expect(["comparable-after-alignment", "indicative-only"]).toContain(grade);
      expect(alignment.map(({ formula }) => formula)).toEqual(["20 / 3 ≈ 6.67"]);
    }
  });

  test("no reason says of an unprinted denominator what kind it is", () => {
    for (const { a, b, reasons } of pairs) {
      if (![a.denominator, b.denominator].includes("not-stated")) continue;
      for (const { text } of reasons) expect(text.en + text.zh).not.toMatch(/different kinds|性质不同/);
    }
  });

  test("each commitment stands once on its side of each other one", () => {
    const met = pairs.map(({ a, b }) => `${a.commitment_id} ${b.commitment_id}`);
    expect(new Set(met).size).toBe(met.length);
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

  test("a commitment is compared by its principal printing, by all of them where they are asked for", () => {
    const first = target({ target_id: "first", region_code: "1" });
    const second = target({
      target_id: "second",
      region_code: "1",
      commitment_id: "first",
      principal: false,
    });
    const table = targetsTable([first, second, target({ target_id: "other", region_code: "2" })]);
    expect(comparePairs(table).map(({ a }) => a.target_id)).toEqual(["first"]);
    const all = comparePairs(table, { restatements: true });
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

  test("a dataset knows regions that set no targets: they make no pairs, and are not unknown", () => {
    const regions = ["湖南", "中国"];
    expect(comparePairs(dataset, { regions })).toEqual([]);
    expect(() => comparePairs(dataset.targets, { regions })).toThrow(/no target of `中国` \(code 100000\)/);
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

test("what only one side promises is counted by commitments", () => {
  const row = { region_code: "1", family_id: "alone" };
  const rows = [
    target({ ...row, target_id: "first" }),
    target({ ...row, target_id: "again", commitment_id: "first", principal: false }),
    target({ region_code: "2" }),
    target({ region_code: "1" }),
  ];
  const table = oneSidedFamilies(targetsTable(rows));
  expect(table.objects()).toMatchObject([{ family_id: "alone", targets: 1, target_ids: ["first"] }]);
});

describe("pairs as JSON", () => {
  const jsonOf = (a: string, b: string, language: "zh" | "en" = "zh") => {
    const [json] = pairsToJson([pairOf(a, b)], language);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    return json;
  };

  test("hold both sides, the grade, the reasons in the words of one language, and the result", () => {
    expect(jsonOf("hunan-2022-high-value-patents", "xiangtan-2023-high-value-patents")).toMatchObject({
      family_id: "invention-patents-per-10k",
      a: {
        target_id: "hunan-2022-high-value-patents",
        measure: "level",
        period_end: 2025,
        change_direction: null,
      },
      grade: "comparable",
      territory: "nested",
      reasons: expect.arrayContaining([
        { rule: "deadline", outcome: "same", message: "截止年份相同：2025年" },
      ]),
      committed: { relation: "lower", difference: -2, a: 6, b: 8, years_apart: 0, share: null },
      certain: "undetermined",
    });
  });

  test("of other dates: a difference, the years apart, nothing certain", () => {
    expect(jsonOf("hunan-2021-rd-intensity", "jiangxi-2020-rd-intensity", "en")).toMatchObject({
      grade: "comparable-other-date",
      reasons: expect.arrayContaining([
        { rule: "deadline", outcome: "other-date", message: "deadlines differ: 2023 and 2022, 1 year apart" },
      ]),
      committed: { difference: 0.3, years_apart: 1 },
      certain: null,
    });
  });

  test("indicative only: no numbers", () => {
    expect(jsonOf("hunan-2016-provincial-etcs", "jiangxi-2020-provincial-etcs")).toMatchObject({
      grade: "indicative-only",
      committed: { relation: "undetermined", difference: null, ratio: null, a: null, b: null, share: null },
      certain: null,
    });
  });

  test("a part of the whole: its share", () => {
    expect(
      jsonOf("hunan-2022-high-tech-enterprises", "xiangtan-2023-133-high-tech-enterprises"),
    ).toMatchObject({
      grade: "comparable",
      committed: { relation: "part-of", share: 0.0714285714286, difference: null, ratio: null },
    });
  });
});
