import { beforeAll, describe, expect, test } from "vitest";
import { compareOverTime } from "../../../src/compare/over-time/compare-over-time.js";
import { overTimeToJson } from "../../../src/compare/over-time/over-time-json.js";
import { overTimeTable } from "../../../src/compare/over-time/over-time-table.js";
import { timeRows } from "../../../src/compare/over-time/time-rows.js";
import type { RegionOverTime, RegionPlan } from "../../../src/compare/over-time/types.js";
import type { Selection } from "../../../src/compare/selection.js";
import { CrossProvinceError } from "../../../src/model/issue.js";
import type { Dataset, DescribedTarget } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { runCli } from "../../support/run-cli.js";
import { target } from "../../support/targets.js";

const plan = (document_id: string, period_end: number, lost = false): RegionPlan => ({
  document_id,
  title: { zh: document_id, en: document_id },
  period_start: period_end - 4,
  period_end,
  lost,
});
const PLANS = [plan("p12", 2015), plan("p13", 2020), plan("p14", 2025)];
const of = (number: 12 | 13 | 14, changes: Partial<DescribedTarget> = {}): DescribedTarget =>
  target({
    document_id: `p${number}`,
    target_id: `p${number}-${changes.value ?? 10}`,
    period_end: { 12: 2015, 13: 2020, 14: 2025 }[number],
    ...changes,
  });

/** The changes of each row, plan by plan. */
const changes = (rows: readonly DescribedTarget[], plans = PLANS): string[][] =>
  timeRows(rows, plans).map(({ cells }) =>
    cells.map(({ steps }) => steps.map(({ change }) => change).join(" ")),
  );

describe("one region over time", () => {
  test("tells a higher, a lower and an equal number of one series", () => {
    expect(changes([of(12, { value: 1 }), of(13, { value: 2 }), of(14, { value: 1.5 })])).toEqual([
      ["", "raised", "lowered"],
    ]);
    expect(changes([of(12), of(13, { bound: "ge" }), of(14)])).toEqual([["", "kept", "kept"]]);
  });

  test("tells how far a reduction goes, not where it stands on the line", () => {
    const cut = { measure: "change", change_direction: "down", pace: "whole", base_year: null } as const;
    const rows = [of(13, { ...cut, value: 16 }), of(14, { ...cut, value: 18 })];
    expect(changes(rows, PLANS.slice(1))).toEqual([["", "raised"]]);
  });

  test("compares new places of periods of other length by their yearly pace", () => {
    const flow = { measure: "increment", unit: "count", dimension: "count" } as const;
    const rows = [
      of(13, { ...flow, value: 50, period_start: 2016 }),
      of(14, { ...flow, value: 40, period_start: 2024 }),
    ];
    const [row] = timeRows(rows, PLANS.slice(1));
    expect(row?.cells[1]?.steps[0]).toMatchObject({
      change: "raised",
      pair: { committed: { a: 10, b: 20, unit: "count/year" } },
    });
  });

  test("takes another definition, population or measure for a redefinition, with the reason", () => {
    const [row] = timeRows(
      [of(13), of(14, { population_id: "other", population_zh: "另一群" })],
      PLANS.slice(1),
    );
    const [step] = row?.cells[1]?.steps ?? [];
    expect(step?.change).toBe("redefined");
    expect(step?.pair?.committed.difference).toBeNull();
    expect(step?.pair?.reasons.some(({ rule }) => rule === "population")).toBe(true);
    expect(changes([of(13), of(14, { measure: "increment" })], PLANS.slice(1))).toEqual([["", "redefined"]]);
  });

  test("a part follows the same part alone", () => {
    expect(changes([of(13), of(14, { breakdown: "甲区" })], PLANS.slice(1)).sort()).toEqual([
      ["", "dropped"],
      ["", "new"],
    ]);
  });

  test("of two definitions in one family the own series is followed first", () => {
    const rows = [
      of(13, { value: 3 }),
      of(14, { value: 4, indicator_id: "other-share" }),
      of(14, { value: 5 }),
    ];
    expect(changes(rows, PLANS.slice(1))).toEqual([
      ["", "raised"],
      ["", "new"],
    ]);
  });

  test("what a plan in between leaves out is taken up again, what the last leaves out is dropped", () => {
    expect(changes([of(12, { value: 1 }), of(14, { value: 2 })])).toEqual([["", "", "raised"]]);
    expect(changes([of(12)])).toEqual([["", "dropped", ""]]);
  });

  test("sets a deadline that both plans have beside itself, and does not use it twice", () => {
    const rows = [
      of(13, { value: 5, period_end: 2020 }),
      of(13, { value: 9, period_end: 2025, target_id: "early-2025" }),
      of(14, { value: 8, period_end: 2025, target_id: "late-2025" }),
      of(14, { value: 12, period_end: 2035, target_id: "late-2035" }),
    ];
    const [row] = timeRows(rows, PLANS.slice(1));
    expect(
      row?.cells[1]?.steps.map(({ change, before, after }) => [change, before?.target_id, after?.target_id]),
    ).toEqual([["lowered", "early-2025", "late-2025"]]);
  });

  test("says that passages of a document are lost where that makes the change doubtful", () => {
    const plans = [plan("p13", 2020, true), plan("p14", 2025)];
    expect(timeRows([of(14)], plans)[0]?.cells[1]?.steps[0]?.note?.en).toContain("are lost");
    expect(timeRows([of(14)], PLANS.slice(1))[0]?.cells[1]?.steps[0]?.note).toBeNull();
  });

  test("a target without a number is kept where it is said again", () => {
    const relative = {
      measure: "relative",
      value: null,
      benchmark: "national-average",
      bound: "ge",
    } as const;
    expect(changes([of(13, relative), of(14, relative)], PLANS.slice(1))).toEqual([["", "kept"]]);
  });
});

describe("the plans of Hunan", () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await loadDataset();
  });

  /** Hunan alone. */
  function hunanOverTime(options: Selection = {}): RegionOverTime {
    const [hunan] = compareOverTime(dataset, { ...options, regions: ["湖南"] });
    if (hunan === undefined) throw new Error("no plans of Hunan");
    return hunan;
  }

  test("stand by deadline, and every passage stands in its document", () => {
    const { plans, rows } = hunanOverTime();
    expect(plans.map(({ document_id }) => document_id)).toEqual(["hunan-2016", "hunan-2021", "hunan-2022"]);
    expect(plans.map(({ lost }) => lost)).toEqual([true, false, false]);
    const targets = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.targets));
    expect(targets.length).toBeGreaterThan(80);
    for (const { document_id, quote_start, quote_end, quote } of targets)
      expect(dataset.texts.get(document_id)?.slice(quote_start, quote_end)).toBe(quote);
    const own = dataset.rows.targets.filter(
      (row) => row.principal && row.region_code === "430000" && row.document_id.startsWith("hunan"),
    );
    expect(targets.map(({ target_id }) => target_id).sort()).toEqual(own.map((row) => row.target_id).sort());
  });

  test("compares nothing across definitions", () => {
    const { rows } = hunanOverTime({ families: ["企业研发投入强度"] });
    const [row] = rows;
    expect(row?.cells.map(({ steps }) => steps.map(({ change }) => change))).toEqual([
      [],
      ["redefined"],
      ["redefined"],
    ]);
  });

  test("gives a long table and JSON in either language", () => {
    const overTime = compareOverTime(dataset, { regions: ["Hunan"], families: ["green-factories"] });
    expect(overTimeTable(overTime, { language: "zh" }).objects()).toMatchObject([
      { indicator: "绿色工厂", change: "new", after_id: "hunan-2022-green-factories", before_quote: null },
    ]);
    expect(JSON.stringify(overTimeToJson(overTime, { language: "en" }))).toContain("≥ 500");
  });

  test("without regions are those of every region that has two plans or more", () => {
    expect(compareOverTime(dataset).map(({ region_code }) => region_code)).toEqual(["430000"]);
  });

  test("needs two plans, and says how to add one", () => {
    try {
      compareOverTime(dataset, { regions: ["江西"] });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof CrossProvinceError)) throw error;
      expect(error.issues[0]?.code).toBe("plans-too-few");
      expect(error.in("zh")).toContain("江西省的规划有 1 份");
      expect(error.in("en")).toContain("accept draft/");
    }
  });
});

describe("compare --over-time", () => {
  const base = ["compare", "--over-time", "--regions", "湖南"];
  test("prints a table in one language", async () => {
    const zh = await runCli([...base, "--families", "绿色工厂", "--lang", "zh"]);
    expect(zh.out).toContain("新提出");
    expect(zh.out).toContain("2022—2025年：湖南省动力支撑能力提升行动方案");
    expect(zh.out).not.toContain("hunan-2022");
    const en = await runCli([...base, "--families", "绿色工厂", "--lang", "en"]);
    expect(en.out).not.toMatch(/\p{Script=Han}/u);
  });

  test("lists the passages in Markdown, a line a change in CSV, and an array of regions in JSON", async () => {
    const families = ["--families", "rd-intensity"];
    const md = await runCli([...base, ...families, "--format", "md", "--lang", "zh"]);
    expect(md.out).toContain("- `hunan-2021-rd-intensity`：“");
    const csv = await runCli([...base, ...families, "--format", "csv"]);
    expect(csv.out.trimEnd().split("\n").length).toBe(4);
    const json = await runCli([...base, ...families, "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject([{ region_code: "430000", plans: [{}, {}, {}] }]);
  });

  test("ends with a message where a region has one plan", async () => {
    const { code, err } = await runCli(["compare", "--over-time", "--regions", "江西", "--lang", "zh"]);
    expect(code).toBe(1);
    expect(err).toContain("江西省的规划有 1 份");
  });
});
