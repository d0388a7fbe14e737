import { describe, expect, test } from "vitest";
import type { DocumentFinding, FindingKind, FindingSource } from "../../src/findings/finding.js";
import { FINDERS, findings, findingsTable } from "../../src/findings/findings.js";
import type { DocumentRow, TargetRow } from "../../src/model/rows.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

/** A dataset of targets alone. */
function source(targets: readonly TargetRow[], texts: Record<string, string> = {}): FindingSource {
  const [documents, regions, indicators, populations, units] = [[], [], [], [], []];
  return {
    texts: new Map(Object.entries(texts)),
    rows: { documents, regions, indicators, populations, units, targets, other_numbers: [] },
  };
}

const found = (kind: FindingKind, targets: readonly TargetRow[], texts?: Record<string, string>) =>
  findings(source(targets, texts)).filter((finding) => finding.kind === kind);

const brief = (list: readonly DocumentFinding[]) =>
  list.map(({ severity, formula, target_ids }) => ({ severity, formula, target_ids }));

/** A cell of a table. */
const cell = (target_id: string, row_label: string, column_label: string, value: number, more = {}) =>
  target({ target_id, table_id: "annex-1", row_label, column_label, value, unit: "count", ...more });

describe("deadlines behind the years of a document", () => {
  const late = [target({ document_id: "d", period_end: 2027 })];
  const document = { document_id: "d", period_start: 2023, period_end: 2023 };

  test.each([
    ["action-plan", 1],
    // The report of one year tells the goals of the next five too.
    ["work-report", 0],
  ] as const)("in a document of genre %s: %d", (genre, count) => {
    const made = source(late);
    const documents = [{ ...made.rows.documents[0], ...document, genre }] as unknown as DocumentRow[];
    const all = findings({ ...made, rows: { ...made.rows, documents } });
    expect(all.filter(({ kind }) => kind === "late-deadline")).toHaveLength(count);
  });
});

describe("sums of a table", () => {
  const table = [
    cell("a-1", "甲县", "2024年", 1.27),
    cell("b-1", "乙县", "2024年", 0.13),
    cell("all-1", "全市", "2024年", 1.4),
    cell("a-2", "甲县", "2025年", 2),
    cell("b-2", "乙县", "2025年", 3),
    cell("all-2", "全市", "2025年", 6),
  ];

  test("a sum that holds is confirmed, one that does not is a conflict with the difference", () => {
    const sums = found("table-sum", table);
    expect(brief(sums)).toEqual([
      { severity: "conflict", formula: "2 + 3 = 5 ≠ 6", target_ids: ["all-2", "a-2", "b-2"] },
      { severity: "confirmed", formula: "1.27 + 0.13 = 1.4", target_ids: ["all-1", "a-1", "b-1"] },
    ]);
    expect(sums[0]?.text.en).toContain("a difference of 1");
  });

  test("rows are added up to a column of totals; rates and shares are not added", () => {
    const rows = [
      cell("x", "甲县", "2024年", 4),
      cell("y", "甲县", "2025年", 5),
      cell("z", "甲县", "合计", 9),
      cell("r", "甲县", "增速", 25, { measure: "growth" }),
      cell("s", "乙县", "占比", 40, { unit: "percent" }),
    ];
    expect(brief(found("table-sum", rows))).toEqual([
      { severity: "confirmed", formula: "4 + 5 = 9", target_ids: ["z", "x", "y"] },
    ]);
  });

  test("two tables with one total", () => {
    const other = { table_id: "annex-2" };
    const same = [cell("p", "全市", "2025年", 6), cell("q", "合计", "2025年", 6, other)];
    expect(brief(found("table-total", same))).toEqual([
      { severity: "confirmed", formula: null, target_ids: ["p", "q"] },
    ]);
    const unlike = [cell("p", "全市", "2025年", 6), cell("q", "合计", "2025年", 7, other)];
    expect(brief(found("table-total", unlike))).toEqual([
      { severity: "conflict", formula: null, target_ids: ["p", "q"] },
    ]);
  });
});

describe("printed growth rates", () => {
  const rate = (value: number) =>
    cell("rate", "甲", "年均增速", value, { measure: "growth", unit: "percent", decimals: 0 });
  const levels = [
    cell("l-3", "甲", "2025年", 121, { period_end: 2025 }),
    cell("l-1", "甲", "2023年", 100, { period_end: 2023 }),
  ];

  test("a rate that follows is confirmed", () => {
    expect(brief(found("growth-rate", [...levels, rate(10)]))).toEqual([
      {
        severity: "confirmed",
        formula: "(121 / 100) ^ (1 / 2) − 1 = 10.0%",
        target_ids: ["rate", "l-1", "l-3"],
      },
    ]);
  });

  test("a rate that does not follow is told with the base that it needs", () => {
    const [finding] = found("growth-rate", [...levels, rate(12)]);
    expect(finding?.severity).toBe("remark");
    expect(finding?.formula).toBe("(121 / 100) ^ (1 / 2) − 1 = 10.0%; 121 / 1.12 ^ 3 = 86.13");
    expect(finding?.text.en).toContain("counted from 2022");
  });
});

describe("statements of one quantity", () => {
  const text = target({ target_id: "text", bound: "gt", value: 100, unit: "count", unit_printed: "家" });

  test.each([
    // A differing bound of one number is stated differently, and no contradiction.
    ["more than 100 and 100", 100, "remark"],
    ["more than 100 and 105", 105, "remark"],
    ["more than 100 and 99", 99, "conflict"],
  ] as const)("%s", (_, value, severity) => {
    const annex = cell("annex", "全市", "2023年", value);
    expect(brief(found("text-and-table", [text, annex]))).toEqual([
      { severity, formula: null, target_ids: ["text", "annex"] },
    ]);
  });

  test.each([
    ["the same words twice", {}, []],
    ["about the number", { bound: "approx" }, ["remark"]],
    ["at least instead of more than", { bound: "ge" }, ["remark"]],
    ["plainly instead of more than", { bound: "eq" }, ["remark"]],
    ["at most instead of more than", { bound: "le" }, ["conflict"]],
    ["less instead of more than", { bound: "lt" }, ["conflict"]],
    ["a smaller plain number", { bound: "eq", value: 90 }, ["conflict"]],
    ["at most less", { bound: "le", value: 90 }, ["conflict"]],
    ["another number, which the first allows", { value: 200 }, ["remark"]],
    ["striving only", { commitment: "strive" }, ["remark"]],
  ] as const)("restated with %s", (_, changes, severities) => {
    const again = target({
      ...text,
      target_id: "again",
      commitment_id: "text",
      principal: false,
      ...changes,
    });
    expect(found("restatement", [text, again]).map(({ severity }) => severity)).toEqual(severities);
  });

  test.each([
    [50, "eq", 150, "eq", "confirmed", "3 × 50 = 150"],
    [10, "ge", 50, "ge", "remark", "3 × 10 = 30 < 50"],
    [20, "eq", 50, "eq", "conflict", "3 × 20 = 60 > 50"],
  ] as const)("%d each year (%s) against %d in all (%s)", (each, bound, all, other, severity, formula) => {
    const period = { period_start: 2021, period_end: 2023, unit: "count" };
    const yearly = target({ target_id: "yearly", measure: "annual", bound, value: each, ...period });
    const total = target({ target_id: "total", measure: "cumulative", bound: other, value: all, ...period });
    expect(brief(found("yearly-and-total", [yearly, total]))).toEqual([
      { severity, formula, target_ids: ["yearly", "total"] },
    ]);
  });
});

test("a counter or 元 missing after a number, but not after an index or a word", () => {
  const plan = "立项1000以上，收入2000亿，指数达85，实现全覆盖，5家";
  const at = (quote: string, number: string, changes: Partial<TargetRow>) => ({
    ...target({ target_id: quote, quote, quote_start: plan.indexOf(quote), ...changes }),
    quote_end: plan.indexOf(quote) + quote.length,
    value_start: plan.indexOf(number),
  });
  const rows = [
    at("立项1000以上", "1000", { unit: "count", unit_printed: null }),
    at("收入2000亿", "2000", { unit: "CNY", unit_printed: "亿" }),
    at("指数达85", "85", { unit: "index-point", unit_printed: null }),
    at("实现全覆盖", "全覆盖", { unit: "percent", unit_printed: null }),
    at("5家", "5家", { unit: "count", unit_printed: "家" }),
  ];
  expect(found("unit-missing", rows, { plan }).map(({ text }) => text.zh)).toEqual([
    "thing-share：“1000以上”之后未写量词",
    "thing-share：“2000亿”之后未写“元”",
  ]);
});

describe("the five documents", () => {
  test("every finding quotes its document to the character, names its parents and has an id of its own", async () => {
    const dataset = await loadDataset();
    const all = findings(dataset);
    const ids = new Set(dataset.rows.targets.map((row) => row.target_id));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const finding of all) {
      expect(finding.quotes.length).toBeGreaterThan(0);
      expect(finding.target_ids.filter((id) => !ids.has(id))).toEqual([]);
      for (const quote of finding.quotes)
        expect(dataset.texts.get(quote.document_id)?.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  test("all sums of Xiangtan's annexes hold, none of its growth rates follows, and one row is empty", async () => {
    const all = findings(await loadDataset());
    const of = (kind: FindingKind) => all.filter((finding) => finding.kind === kind);
    expect(of("table-sum").map(({ severity }) => severity)).toEqual(Array(7).fill("confirmed"));
    expect(of("table-total").map(({ severity }) => severity)).toEqual(["confirmed", "confirmed"]);
    const rates = of("growth-rate").map(({ text }) =>
      /printed as ([\d.]+)%.*give ([\d.]+)%/.exec(text.en)?.slice(1),
    );
    expect(rates).toEqual([
      ["13", "9.1"],
      ["25", "22.5"],
      ["10", "9.4"],
      ["10", "10.8"],
      ["30", "30.9"],
      ["13.5", "12.3"],
    ]);
    expect(of("empty-row").map(({ text }) => text.en)).toEqual([
      "annex 1: the row “规模以上服务业” holds no number; the totals add up without it",
    ]);
  });

  test("the known differences are found", async () => {
    const all = findings(await loadDataset());
    const pairs = (kind: FindingKind) =>
      all.filter((finding) => finding.kind === kind).map(({ target_ids }) => target_ids.join(" "));
    expect(pairs("restatement")).toEqual(
      expect.arrayContaining([
        "hunan-2016-landmark-bases hunan-2016-task-industrial-bases",
        "hunan-2016-landmark-enterprises hunan-2016-task-leading-enterprises",
        "hunan-2022-yuelushan-laboratory-investment hunan-2022-yuelushan-laboratory-investment-phase1",
        "xiangtan-2023-133-rd-intensity xiangtan-2023-rd-intensity-gdp",
        "xiangtan-2023-goal-listed-companies xiangtan-2023-task-listed-companies",
      ]),
    );
    expect(pairs("yearly-and-total")).toEqual([
      "hunan-2021-generic-technology-projects-annual hunan-2021-generic-technology-projects-total",
      "xiangtan-2023-knowledge-credit-annual xiangtan-2023-knowledge-credit-total",
    ]);
    expect(pairs("late-deadline")).toEqual([
      "hunan-2022-international-standards",
      "hunan-2022-national-industry-standards",
    ]);
    expect(pairs("unit-missing")).toEqual([
      "jiangxi-2020-new-product-projects-approved",
      "jiangxi-2020-new-product-sales-revenue-added",
    ]);
    expect(pairs("text-and-table").length).toBeGreaterThanOrEqual(4);
  });

  test("findings are a tidy table too, in either language", async () => {
    const all = findings(await loadDataset());
    const table = findingsTable(all, { language: "zh" });
    expect(table.numRows()).toBe(all.length);
    expect(table.get("text", 0)).toBe(all[0]?.text.zh);
    expect(new Set(FINDERS.map(({ kind }) => kind)).size).toBe(FINDERS.length);
  });
});
