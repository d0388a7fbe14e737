import { beforeAll, describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { coverage } from "../../src/audit/coverage.js";
import type { OtherNumberRow, TargetRow } from "../../src/model/rows.js";

import type { Dataset, Rows } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { cpuCost } from "../support/cpu-time.js";
import { target } from "../support/targets.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

const withTargets = (targets: readonly TargetRow[]): Pick<Dataset, "texts" | "rows"> => ({
  texts: dataset.texts,
  rows: { ...dataset.rows, targets },
});

describe("the shipped data", () => {
  test("every printed number is a target's, another row's or unread, and none is unread", () => {
    for (const document of coverage(dataset)) {
      const others = Object.values(document.others).reduce((sum, count) => sum + count, 0);
      expect(document.target_numbers + others + document.headings_by_rule + document.unread).toBe(
        document.numbers,
      );
      expect(document.unread).toBe(0);
    }
  });

  test("hunan-2016 lost sentences in its source, and the restored order is proven", () => {
    const [first, ...rest] = coverage(dataset);
    expect(first).toMatchObject({
      document_id: "hunan-2016",
      out_of_order: true,
      sentences: 296,
      sentences_lost: 70,
      gaps: 24,
    });
    expect(rest.every(({ out_of_order, gaps }) => !out_of_order && gaps === 0)).toBe(true);
  });

  test("no value, bound, multiplier or year of a cell can be changed unseen", () => {
    const { targets } = dataset.rows;
    const changed = (edit: (row: TargetRow) => Partial<TargetRow>): number => {
      const report = audit(withTargets(targets.map((row) => ({ ...row, ...edit(row) }))));
      return new Set(report.issues.map(({ at }) => at.row)).size;
    };
    const printed = targets.filter((row) => row.value !== null).length;
    expect(changed(({ value }) => (value === null ? {} : { value: value + 1 }))).toBe(printed);
    expect(changed(({ unit_mult }) => ({ unit_mult: unit_mult + 1 }))).toBe(printed);
    expect(changed(({ bound }) => ({ bound: bound === "le" ? "lt" : "le" }))).toBeGreaterThanOrEqual(printed);
    expect(changed(({ table_id }) => (table_id === null ? {} : { period_end: 2031 }))).toBe(
      targets.filter((row) => row.table_id !== null).length,
    );
  });

  test("the audit takes less than a second, and leaves its input as it is", () => {
    const before = JSON.stringify(dataset.rows);
    expect(cpuCost(() => audit(dataset))).toBeLessThan(1000);
    expect(JSON.stringify(dataset.rows)).toBe(before);
  });
});

/** A dataset of one document in memory. */
function made(
  text: string,
  targets: readonly Partial<TargetRow>[],
  others: readonly (readonly [string, OtherNumberRow["kind"]])[],
): Pick<Dataset, "texts" | "rows"> {
  const at = (quote: string) => ({
    quote,
    quote_start: text.indexOf(quote),
    quote_end: text.indexOf(quote) + quote.length,
  });
  const rows: Rows = {
    documents: [],
    regions: [],
    indicators: [],
    populations: [],
    units: [
      { unit: "percent", name_zh: "百分比", name_en: "Percent", dimension: "ratio", sdmx_code: "PT" },
      { unit: "count", name_zh: "个数", name_en: "Count", dimension: "count", sdmx_code: null },
      {
        unit: "per-10k-persons",
        name_zh: "件/万人",
        name_en: "Per 10,000",
        dimension: "density",
        sdmx_code: null,
      },
    ],
    targets: targets.map((row) => target({ ...row, ...at(row.quote ?? "") })),
    other_numbers: others.map(([quote, kind]) => ({
      document_id: "plan",
      ...at(quote),
      kind,
      note: null,
      why: null,
    })),
  };
  return { texts: new Map([["plan", text]]), rows };
}

const codesOf = (report: ReturnType<typeof audit>) => report.issues.map(({ code }) => code);

describe("a document of one's own", () => {
  const text = "一、目标\n到2030年，占比达到10%。";
  const share = { target_id: "share", quote: "占比达到10%", value_start: text.indexOf("10%") };

  test("heading numbers may be left to the rule, or listed; half a list is not enough", () => {
    const byRule = made(text, [{ ...share, section: "一、目标" }], [["到2030年", "date"]]);
    expect(audit(byRule)).toMatchObject({ holds: true, issues: [] });
    expect(coverage(byRule)[0]).toMatchObject({ headings_by_rule: 1, others: { date: 1, heading: 0 } });
    const two = "一、目标\n二、措施";
    expect(codesOf(audit(made(two, [], [["一、目标", "heading"]])))).toEqual(["number-unread"]);
  });

  test("a section that the reader does not find is a warning, not an error", () => {
    const report = audit(made(text, [{ ...share, section: "二、任务" }], [["到2030年", "date"]]));
    expect(report.holds).toBe(true);
    expect(codesOf(report)).toEqual(["section-differs"]);
  });

  test("a target whose number is printed elsewhere in its quote", () => {
    const report = audit(
      made(
        text,
        [{ ...share, value_start: share.value_start - 3, section: "一、目标" }],
        [["到2030年", "date"]],
      ),
    );
    expect(codesOf(report)).toEqual(["number-unread", "number-absent"]);
  });

  const about = "累计达到30家";
  const row = {
    target_id: "homes",
    quote: about,
    value: 30,
    unit: "count",
    unit_printed: "家",
    value_start: 4,
  };

  test("a difference is excepted where the note gives a reason and the reading", () => {
    const reason = "以上 stands in the heading. [read alone: bound eq]";
    const report = audit(made(about, [{ ...row, bound: "ge", note: reason }], []));
    expect(report.issues).toEqual([]);
    expect(report.exceptions).toEqual([
      { target_id: "homes", field: "bound", reads: "eq", reason: "以上 stands in the heading." },
    ]);
  });

  test.each([
    ["no reason is given", { bound: "ge", note: "[read alone: bound eq]" }, "reading-differs"],
    [
      "another reading is named",
      { bound: "ge", note: "So it is. [read alone: bound gt]" },
      "reading-differs",
    ],
    ["row and print agree", { bound: "eq", note: "So it is. [read alone: bound eq]" }, "exception-needless"],
  ] as const)("no exception is taken where %s", (_, changes, code) => {
    expect(codesOf(audit(made(about, [{ ...row, ...changes }], [])))).toEqual([code]);
  });

  test("the unit of a density is split between the counter and the indicator's name", () => {
    const density = { ...row, unit: "per-10k-persons", unit_printed: "件" };
    const printed = "每万人专利达到30件";
    const fits = { ...density, quote: printed, value_start: printed.indexOf("30") };
    expect(audit(made(printed, [fits], [["每万人", "name"]])).issues).toEqual([]);
    const bare = "人均专利达到30件";
    const differs = { ...density, quote: bare, value_start: bare.indexOf("30") };
    expect(codesOf(audit(made(bare, [differs], [])))).toEqual(["reading-differs"]);
  });

  test("a benchmark must be a relative target, with its code", () => {
    const sentence = "能耗低于去年，强度高于全国平均水平。";
    expect(codesOf(audit(made(sentence, [], [])))).toEqual(["benchmark-unread"]);
    const relative = {
      quote: "强度高于全国平均水平",
      measure: "relative",
      bound: "gt",
      value: null,
      value_start: null,
      benchmark: "national-average",
    } as const;
    expect(audit(made(sentence, [relative], [])).issues).toEqual([]);
    expect(codesOf(audit(made(sentence, [{ ...relative, bound: "ge" }], [])))).toEqual(["benchmark-differs"]);
  });

  test("each subject of a list before a benchmark is a target of its own", () => {
    const quote = "亩均投入强度、产出水平达到全国先进水平";
    const row = {
      quote,
      measure: "relative",
      bound: "ge",
      value: null,
      value_start: null,
      benchmark: "national-advanced",
    } as const;
    const two = [
      { ...row, target_id: "input", indicator_id: "input" },
      { ...row, target_id: "output", indicator_id: "output" },
    ];
    expect(audit(made(`${quote}。`, two, [])).issues).toEqual([]);
    expect(codesOf(audit(made(`${quote}。`, two.slice(0, 1), [])))).toEqual(["benchmark-unread"]);
  });

  test("a numeral inside a short quoted expression is accounted for, though it counts nothing", () => {
    const sentence = "打造“双城”，推进“一带一路”。";
    expect(
      audit(
        made(
          sentence,
          [],
          [
            ["“双城”", "name"],
            ["“一带一路”", "name"],
          ],
        ),
      ).issues,
    ).toEqual([]);
    expect(codesOf(audit(made(sentence, [], [["“双城”", "name"]])))).toEqual([
      "number-unread",
      "number-unread",
    ]);
  });
});
