import { beforeAll, describe, expect, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { comparePairs, compareTargets } from "../../src/compare/compare-targets.js";
import { oneSidedFamilies } from "../../src/compare/one-sided.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { selectTargets } from "../../src/compare/select.js";
import { concentration } from "../../src/describe/concentration.js";
import { districtShares } from "../../src/describe/district-shares.js";
import { impliedGrowth } from "../../src/describe/implied-growth.js";
import { rankCorrelation } from "../../src/describe/rank-correlation.js";
import { targetProfile } from "../../src/describe/target-profile.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { normalizeTargets } from "../../src/normalize/normalize-targets.js";
import { withSeries } from "../../src/normalize/series-key.js";
import { observeTargets } from "../../src/observe/observations.js";
import { observationsTemplate } from "../../src/observe/observations-template.js";
import { rowsOf, type Table } from "../../src/tables/arquero.js";
import type { Dataset, DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import type { TargetSource } from "../../src/tables/targets-of.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

type Verb = (source: TargetSource, options?: object) => unknown;
const VERBS: readonly (readonly [name: string, verb: Verb, options: boolean])[] = [
  ["compareTargets", compareTargets, true],
  ["comparePairs", comparePairs, true],
  ["oneSidedFamilies", oneSidedFamilies, true],
  ["selectTargets", selectTargets, true],
  ["normalizeTargets", normalizeTargets, true],
  ["withSeries", withSeries, false],
  ["observeTargets", (source, options) => observeTargets(source, [], options), true],
  ["observationsTemplate", observationsTemplate, true],
  ["concentration", concentration, false],
  ["districtShares", districtShares, false],
  ["impliedGrowth", impliedGrowth, false],
  ["rankCorrelation", rankCorrelation, false],
  ["targetProfile", targetProfile, true],
];

const plain = (result: unknown): string => {
  const table = result as Partial<Table>;
  return JSON.stringify(typeof table.objects === "function" ? table.objects() : result);
};

describe.each(VERBS)("%s", (_, verb, options) => {
  test("takes a dataset, its targets, and rows of them alike", () => {
    const whole = plain(verb(dataset));
    expect(plain(verb(dataset.targets))).toBe(whole);
    expect(plain(verb(rowsOf<DescribedTarget>(dataset.targets)))).toBe(whole);
  });

  test.each([
    ["pairs", (): unknown => comparePairs(dataset, { families: ["rd-intensity"] }), "Pair[]"],
    ["the promise of a dataset", (): unknown => loadDataset(), "Promise"],
    ["nothing", (): unknown => undefined, "undefined"],
    ["other rows", (): unknown => [{ value: 1 }], "Array"],
  ] as const)("says what it needs where it is given %s", (__, source, received) => {
    const wrong = source() as unknown as TargetSource;
    expect(() => verb(wrong)).toThrow(CrossProvinceError);
    expect(() => verb(wrong)).toThrow(`give a dataset, its targets, or rows of them, not \`${received}\``);
  });

  // A verb without options has none to refuse.
  if (options)
    test("refuses an option that it does not know, with the nearest that it has", () => {
      expect(() => verb(dataset, { colour: "red" })).toThrow(
        /there is no option `colour`; the options are: /,
      );
    });
});

test.each([
  [{ family: "rd-intensity" }, "families"],
  [{ region: "湖南" }, "regions"],
  [{ lang: "zh" }, "language"],
  [{ aproximateWithin: 0.1 }, "approximateWithin"],
])("compareTargets(%j) asks for %s", (options, meant) => {
  expect(() => compareTargets(dataset, options as object)).toThrow(`Did you mean \`${meant}\`?`);
});

test("regions beside each other refuse unknown options too", () => {
  expect(() => compareRegions(dataset, { region: "湖南" } as object)).toThrow(/Did you mean `regions`/);
});

describe("a scale that is none is refused", () => {
  const divisor = { region_code: "430000", value: 1, year: 2022, source: "x" };
  test.each([[[]], [[divisor]], [{}], [{ denominators: [divisor] }], [null], ["people"]])("%j", (scale) => {
    const options = { scale } as object;
    const [a, b] = rowsOf(dataset.targets) as unknown as DescribedTarget[];
    if (a === undefined || b === undefined) throw new Error("no targets");
    for (const compare of [() => comparePairs(dataset, options), () => comparePair(a, b, options)])
      expect(compare).toThrow(/parseScale/);
  });

  test("and so is one whose denominators are none", () => {
    const scale = { name: "people", unit: "persons", denominators: [{ value: 1 }] } as never;
    expect(() => comparePairs(dataset, { scale })).toThrow(/scale\.denominators/);
  });
});
