import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toCsv } from "../../src/io/csv.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import type { TargetRow } from "../../src/model/rows.js";
import { observeTargets, progressTable } from "../../src/observe/observations.js";
import { parseObservations } from "../../src/observe/observations-parse.js";
import { OBSERVATION_COLUMNS } from "../../src/observe/observations-schema.js";
import { observationsTemplate } from "../../src/observe/observations-template.js";
import type { Progress } from "../../src/observe/observations-types.js";
import { PROGRESS_LABELS, PROGRESS_STATES } from "../../src/observe/observations-types.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset, toDataset } from "../../src/tables/load-dataset.js";

let shipped: Dataset;
beforeAll(async () => {
  shipped = await loadDataset();
});

/** The shipped dataset with one target only, an invented one. */
function having(target: Partial<TargetRow>): Dataset {
  const model = shipped.rows.targets.find((row) => row.measure === "level" && row.unit === "percent");
  if (model === undefined) throw new Error("the dataset has no share");
  const made: TargetRow = {
    ...model,
    target_id: "made-up",
    region_code: "430000",
    indicator_id: "rd-intensity-enterprises",
    population_id: null,
    tier: null,
    breakdown: null,
    measure: "level",
    bound: "ge",
    value: 30,
    value_max: null,
    unit: "percent",
    unit_mult: 0,
    base_year: null,
    benchmark: null,
    period_start: null,
    period_end: 2025,
    status: "reviewed",
    commitment_id: "t",
    principal: true,
    part_of: null,
    page: null,
    anchors: null,
    each: null,
    change_direction: null,
    pace: null,
    character: null,
    agencies: null,
    reviewed_by: null,
    reviewed_on: null,
    note_zh: null,
    ...target,
  };
  return toDataset("", { ...shipped.rows, targets: [made] }, shipped.texts);
}

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;
const COLUMNS = [
  "region",
  "indicator_id",
  "population_id",
  "tier",
  "breakdown",
  "measure",
  "base_year",
  "period_start",
  "year",
  "value",
  "unit",
  "unit_mult",
  "source",
] as const;

const csvOf = (rows: readonly Row[]): string =>
  toCsv(
    OBSERVATION_COLUMNS,
    rows.map((row) => ({
      region: "湖南",
      indicator_id: "rd-intensity-enterprises",
      unit: "percent",
      source: "made up",
      ...row,
    })),
  );

function observe(target: Partial<TargetRow>, rows: readonly Row[], options = {}) {
  const dataset = having(target);
  return observeTargets(dataset.targets, parseObservations(csvOf(rows), dataset), options);
}

function only(target: Partial<TargetRow>, rows: readonly Row[], options = {}): Progress {
  const { progress, refused } = observe(target, rows, options);
  expect(refused).toEqual([]);
  const [first] = progress;
  if (first === undefined) throw new Error("no progress");
  return first;
}

describe("a level with a deadline", () => {
  it("tells gap, pace so far, pace needed and the line, each with its arithmetic", () => {
    const found = only({}, [
      { year: 2020, value: 20 },
      { year: 2022, value: 24 },
    ]);
    expect(found).toMatchObject({
      state: "on-track",
      aim: 30,
      observed: 24,
      gap: 6,
      years_left: 3,
      pace_so_far: 2,
      pace_linear: 2,
      expected: 24,
      unit: "percent",
    });
    expect(found.pace_compound).toBeCloseTo(7.7217, 4);
    expect(found.steps.map(({ formula }) => formula)).toEqual([
      "30 − 24 = 6",
      "(24 − 20) / (2022 − 2020) = 2",
      "20 + (30 − 20) × (2022 − 2020) / (2025 − 2020) = 24",
      "6 / (2025 − 2022) = 2",
      "(30 / 24) ^ (1 / 3) − 1 ≈ 7.72%",
    ]);
  });

  it.each<[Progress["state"], Partial<TargetRow>, Row[]]>([
    [
      "off-track",
      {},
      [
        { year: 2020, value: 20 },
        { year: 2022, value: 23.9 },
      ],
    ],
    ["undetermined", {}, [{ year: 2022, value: 24 }]],
    ["reached", {}, [{ year: 2022, value: 30 }]],
    ["undetermined", { bound: "gt" }, [{ year: 2022, value: 30 }]],
    ["missed", { bound: "gt" }, [{ year: 2025, value: 30 }]],
    ["missed", {}, [{ year: 2025, value: 29.9 }]],
    ["reached", { bound: "le" }, [{ year: 2025, value: 29.9 }]],
    ["missed", { bound: "lt" }, [{ year: 2025, value: 30 }]],
    [
      "on-track",
      { bound: "le" },
      [
        { year: 2020, value: 40 },
        { year: 2022, value: 36 },
      ],
    ],
    ["reached", { bound: "range", value_max: 32 }, [{ year: 2025, value: 30 }]],
    ["undetermined", { bound: "approx" }, [{ year: 2025, value: 29 }]],
    ["reached", { bound: "eq" }, [{ year: 2025, value: 31 }]],
  ])("is %s for %o observed %o", (state, target, rows) => {
    const found = only(target, rows);
    expect(found.state).toBe(state);
    expect(found.why === null).toBe(state !== "undetermined");
  });

  it("reads “about” by the width that the caller gives", () => {
    const rows = [{ year: 2025, value: 29 }];
    expect(only({ bound: "approx" }, rows, { approximateWithin: 0.05 }).state).toBe("reached");
    expect(only({ bound: "approx" }, rows, { approximateWithin: 0.01 }).state).toBe("missed");
  });

  it("needs no pace once reached or past", () => {
    expect(only({}, [{ year: 2022, value: 31 }])).toMatchObject({ pace_linear: null, pace_compound: null });
    expect(only({}, [{ year: 2025, value: 29 }])).toMatchObject({ pace_linear: null, pace_compound: null });
  });

  it("law: following the needed pace, linear or compound, ends at the aim", () => {
    const value = fc.integer({ min: 1, max: 29 });
    fc.assert(
      fc.property(value, fc.integer({ min: 2015, max: 2024 }), (start, year) => {
        const found = only({}, [{ year, value: start }]);
        const left = 2025 - year;
        expect(start + (found.pace_linear ?? Number.NaN) * left).toBeCloseTo(30, 6);
        expect(start * (1 + (found.pace_compound ?? Number.NaN) / 100) ** left).toBeCloseTo(30, 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe("other measures", () => {
  const count = { indicator_id: "green-factories", unit: "count", value: 100 };
  const seen = { indicator_id: "green-factories", unit: "count" };
  it("a total over a period begins at nothing", () => {
    const target = { ...count, measure: "increment", period_start: 2021 } as const;
    const rows = [{ ...seen, measure: "increment", period_start: 2021, year: 2022, value: 40 }];
    expect(only(target, rows)).toMatchObject({
      state: "on-track",
      expected: 40,
      pace_linear: 20,
      pace_so_far: 20,
      pace_compound: null,
    });
  });
  it("a total since another year is refused", () => {
    const target = { ...count, measure: "increment", period_start: 2021 } as const;
    const rows = [{ ...seen, measure: "increment", period_start: 2020, year: 2022, value: 40 }];
    expect(observe(target, rows).refused[0]?.reasons).toMatchObject([{ rule: "period-start" }]);
  });
  it("a yearly quota is met or missed in its year", () => {
    const target = { ...count, measure: "annual", period_start: 2021 } as const;
    const state = (value: number) => only(target, [{ ...seen, measure: "annual", year: 2022, value }]).state;
    expect(state(100)).toBe("reached");
    expect(state(99)).toBe("missed");
  });
  it("takes a change of so much a year for each year by itself", () => {
    const target = {
      measure: "change",
      change_direction: "up",
      pace: "per-year",
      base_year: 2020,
      period_start: 2021,
      value: 2,
      bound: "ge",
    } as const;
    const row = { measure: "change", base_year: 2020, period_start: 2021 } as const;
    expect(only(target, [{ ...row, year: 2022, value: 2 }])).toMatchObject({
      state: "reached",
      expected: null,
    });
    expect(only(target, [{ ...row, year: 2022, value: 1 }])).toMatchObject({
      state: "missed",
      expected: null,
      pace_linear: null,
    });
  });

  it("sets no observation of a total beside a quota for each part", () => {
    const { progress, refused } = observe({ each: "county" }, [{ year: 2022, value: 24 }]);
    expect(progress).toEqual([]);
    expect(refused[0]?.reasons.map(({ rule }) => rule)).toContain("each");
  });

  it("a change begins at nothing in its base year, and a fall is printed as a positive number", () => {
    const target = { measure: "change", base_year: 2020, value: 18, bound: "eq" } as const;
    const rows = [{ measure: "change", base_year: 2020, year: 2022, value: 8 }];
    expect(only(target, rows)).toMatchObject({ state: "on-track", expected: 7.2 });
  });
  it("an average growth rate needs the rate of the years left", () => {
    const target = { measure: "growth", period_start: 2021, value: 10 } as const;
    const rows = [{ measure: "growth", period_start: 2021, year: 2023, value: 8 }];
    const found = only(target, rows);
    expect(found).toMatchObject({ state: "off-track", gap: 2, pace_linear: null });
    expect(1.08 ** 3 * (1 + (found.pace_compound ?? Number.NaN) / 100) ** 2).toBeCloseTo(1.1 ** 5, 8);
  });
  it("amounts are compared in base units", () => {
    const target = { indicator_id: "rd-expenditure", unit: "CNY", unit_mult: 8, value: 100 };
    const rows = [{ indicator_id: "rd-expenditure", unit: "CNY", unit_mult: 4, year: 2022, value: 800000 }];
    expect(only(target, rows)).toMatchObject({ aim: 1e10, observed: 8e9, gap: 2e9, unit: "CNY" });
  });
});

describe("what is refused, with reasons", () => {
  it.each<[string, Partial<TargetRow>, Row]>([
    ["region", {}, { region: "江西" }],
    ["definition", {}, { indicator_id: "rd-intensity-gdp" }],
    ["definition", {}, { indicator_id: "rd-intensity-internal-main-business-revenue" }],
    ["population", {}, { population_id: "above-scale-industrial" }],
    ["population", { population_id: "above-scale-industrial" }, { population_id: "above-scale-enterprises" }],
    ["unit", {}, { unit: "percentage-point" }],
    ["measure", {}, { measure: "increment" }],
    ["tier", { tier: "national" }, { tier: "provincial" }],
    ["breakdown", { breakdown: "园区" }, {}],
    ["year", {}, { year: 2026 }],
    ["number", { measure: "relative", value: null, benchmark: "national-average" }, { measure: "relative" }],
  ])("%s: target %o, observation %o", (rule, target, row) => {
    const { progress, refused } = observe(target, [{ year: 2022, value: 24, ...row }]);
    expect(progress).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.target?.target_id).toBe("made-up");
    expect(refused[0]?.reasons.map((reason) => reason.rule)).toContain(rule);
    for (const { text } of refused[0]?.reasons ?? []) {
      expect(text.zh).not.toBe("");
      expect(text.en).not.toBe("");
    }
  });
  it("a family without a target", () => {
    const { refused } = observe({}, [
      { indicator_id: "green-factories", unit: "count", year: 2022, value: 1 },
    ]);
    expect(refused).toMatchObject([{ target: null, reasons: [{ rule: "concept" }] }]);
  });
});

describe("parseObservations", () => {
  const issuesOf = (text: string) => {
    try {
      parseObservations(text, shipped, { file: "mine.csv" });
    } catch (error) {
      if (error instanceof CrossProvinceError) return error.issues;
      throw error;
    }
    return [];
  };
  it("finds every wrong cell, with file, row and column", () => {
    const text = csvOf([
      { year: 2022 },
      { year: 2022, value: 1, region: "湖南市" },
      { year: 2022, value: 1, indicator_id: "rd-intensity-entreprises" },
      { year: "soon", value: 1, unit: "pct" },
      { year: 2022, value: 1, source: "" },
    ]);
    expect(issuesOf(text)).toMatchObject([
      { code: "value-invalid", at: { file: "mine.csv", column: "year" } },
      { code: "value-missing", at: { column: "source" } },
      { code: "region-unknown", at: { file: "mine.csv", row: 3, column: "region" } },
      { code: "reference-unknown", at: { row: 4, column: "indicator_id" }, hint: "rd-intensity-enterprises" },
      { code: "reference-unknown", at: { row: 5, column: "unit" } },
    ]);
  });
  it("takes one value a series and year", () => {
    const twice = csvOf([
      { year: 2022, value: 1 },
      { year: 2022, value: 2 },
    ]);
    expect(issuesOf(twice)).toMatchObject([{ code: "id-duplicate", at: { row: 3 }, expected: "2" }]);
  });
  it("says which header it wants", () => {
    expect(issuesOf("a,b\n1,2\n")).toMatchObject([{ code: "header-wrong", received: "a,b" }]);
  });
});

describe("observationsTemplate", () => {
  it("has a row for every series, no figure, and each row fits its target once filled in", () => {
    const template = observationsTemplate(shipped.targets);
    const [header = "", ...lines] = template.trim().split("\n");
    expect(header.split(",")).toEqual([...OBSERVATION_COLUMNS]);
    expect(parseObservations(template, shipped)).toEqual([]);
    const names = header.split(",");
    const filled = lines.map((line) => {
      const cells = line.split(",");
      cells[names.indexOf("value")] = "1";
      cells[names.indexOf("year")] = cells[names.indexOf("period_start")] || "2016";
      cells[names.indexOf("source")] = "made up";
      return cells.join(",");
    });
    const read = parseObservations(`${header}\n${filled.join("\n")}\n`, shipped);
    const { progress } = observeTargets(shipped.targets, read);
    const numbered = shipped.rows.targets.filter((row) => row.value !== null && row.principal);
    const unmet = numbered.filter((row) => !progress.some((one) => one.target.target_id === row.target_id));
    expect(unmet.filter((row) => row.measure !== "annual" && row.period_start !== null)).toEqual([]);
    expect(progressTable(progress).numRows()).toBe(progress.length);
  });

  it("names regions in the language asked for, and is read in both", () => {
    const options = { regions: ["湖南"], families: ["rd-intensity"] };
    expect(observationsTemplate(shipped.targets, options)).toMatch(/^湖南省,/mu);
    const english = observationsTemplate(shipped.targets, { ...options, language: "en" });
    expect(english).toMatch(/^Hunan,/mu);
    expect(english).not.toMatch(/湖南/u);
    expect(parseObservations(english, shipped)).toEqual([]);
  });
});

it("has words for each state", () => {
  expect(Object.keys(PROGRESS_LABELS)).toEqual([...PROGRESS_STATES]);
});
