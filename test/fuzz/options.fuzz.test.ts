import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { comparisonChart } from "../../src/charts/comparison-chart.js";
import { COMPARE_OPTIONS, comparePairs } from "../../src/compare/compare-targets.js";
import { compareRegions } from "../../src/compare/regions/compare-regions.js";
import { matrixToJson } from "../../src/compare/regions/matrix-to-json.js";
import { regionLadders } from "../../src/compare/regions/region-ladder.js";
import { selectTargets } from "../../src/compare/select.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { options } from "./models/options.js";
import { runs } from "./runs.js";
import { smallDataset } from "./small-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await smallDataset();
});

const SELECTION = ["regions", "families", "documents"];

interface Verb {
  /** The options that it knows. */
  readonly names: readonly string[];
  /** What it gives, as it would go into JSON, which has no place for what is not finite. */
  readonly run: (given: never) => unknown;
}

const VERBS: Readonly<Record<string, Verb>> = {
  selectTargets: {
    names: SELECTION,
    run: (given) => selectTargets(dataset.targets, given).rows.length,
  },
  comparePairs: {
    names: COMPARE_OPTIONS,
    run: (given) =>
      comparePairs(dataset.targets, given).map(({ committed, certain }) => ({ committed, certain })),
  },
  compareRegions: {
    names: [...SELECTION, "year", "reference"],
    run: (given) => matrixToJson(compareRegions(dataset, given), { language: "en" }),
  },
  regionLadders: {
    names: ["families", "year"],
    run: (given) => regionLadders(dataset.targets, given).length,
  },
  comparisonChart: {
    names: [...SELECTION, "restatements", "language"],
    run: (given) => comparisonChart(dataset.targets, given),
  },
};

/** Of some options those that a verb knows, and names that nobody knows. */
const forVerb = (
  given: Readonly<Record<string, unknown>>,
  { names }: Verb,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => names.includes(name) || /[^a-zA-Z]/.test(name)),
  );

function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

test.each(Object.keys(VERBS))(
  "%s takes any options, or says what is wrong with them",
  (name) => {
    const verb = VERBS[name] as Verb;
    let taken = 0;
    fc.assert(
      fc.property(options, (given) => {
        try {
          const result = verb.run(forVerb(given, verb) as never);
          taken += 1;
          expect(numbersOf(result).every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!(error instanceof CrossProvinceError)) throw error;
          for (const language of ["en", "zh"] as const)
            expect(error.in(language)).not.toMatch(/undefined|\bNaN\b.*\bNaN\b|\[object/);
        }
      }),
      runs(6000, 200),
    );
    expect(taken).toBeGreaterThan(10);
  },
  900_000,
);
