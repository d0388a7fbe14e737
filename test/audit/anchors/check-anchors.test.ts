import { beforeAll, describe, expect, test } from "vitest";
import { checkAnchors } from "../../../src/audit/anchors/check-anchors.js";
import {
  ANCHOR_COLUMNS,
  type AnchorColumn,
  formatAnchors,
  parseAnchors,
} from "../../../src/model/anchors.js";
import type { DocumentRow, TargetRow } from "../../../src/model/rows.js";
import type { Dataset } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { target } from "../../support/targets.js";

let shipped: Dataset;
beforeAll(async () => {
  shipped = await loadDataset();
});

type Spans = readonly { readonly start: number; readonly end: number }[];

/** The rows found when the anchor of one column is edited in every row that has it; null takes it away. */
function foundAfter(
  column: AnchorColumn,
  edit: (spans: Spans, text: string) => Spans | null,
  chosen: (spans: Spans) => boolean = () => true,
): { readonly edited: number; readonly found: number } {
  let edited = 0;
  const targets = shipped.rows.targets.map((row): TargetRow => {
    const anchors = parseAnchors(row.anchors) as Parameters<typeof formatAnchors>[0];
    const own = anchors.find((anchor) => anchor.column === column);
    if (own === undefined || !chosen(own.spans)) return row;
    edited += 1;
    const spans = edit(own.spans, shipped.texts.get(row.document_id) ?? "");
    const others = anchors.filter((anchor) => anchor !== own);
    return { ...row, anchors: formatAnchors(spans === null ? others : [...others, { column, spans }]) };
  });
  const issues = checkAnchors({ texts: shipped.texts, rows: { ...shipped.rows, targets } });
  return { edited, found: new Set(issues.map(({ at }) => at.row)).size };
}

const printed = (spans: Spans): boolean => spans.length > 0;

describe("the anchors of the shipped data", () => {
  test("carry what they are said to carry, in every row", () => {
    expect(checkAnchors(shipped)).toEqual([]);
    expect(shipped.rows.targets.filter(({ anchors }) => anchors === null).length).toBeLessThan(60);
  });

  test("round trip: read and written again they are the same", () => {
    for (const { anchors } of shipped.rows.targets)
      expect(formatAnchors(parseAnchors(anchors) as Parameters<typeof formatAnchors>[0])).toBe(anchors);
  });

  const used = ANCHOR_COLUMNS.filter((column) => column !== "each" && column !== "base_year");

  test.each(used)("a `%s` anchored to other words is found in every row", (column) => {
    const elsewhere = (text: string): Spans => {
      const start = text.indexOf("的");
      return [{ start, end: start + 1 }];
    };
    const { edited, found } = foundAfter(column, (_, text) => elsewhere(text), printed);
    expect(edited).toBeGreaterThan(0);
    expect(found).toBe(edited);
  });

  test.each(used)("a `%s` anchored behind the end of the text is found in every row", (column) => {
    const { edited, found } = foundAfter(
      column,
      (_, text) => [{ start: text.length - 1, end: text.length + 1 }],
      printed,
    );
    expect(found).toBe(edited);
  });

  test.each(["tier", "breakdown", "unit", "commitment", "period_end", "region_code"] as const)(
    "a `%s` whose anchor is taken away is found in every row",
    (column) => {
      const { edited, found } = foundAfter(column, () => null, printed);
      expect(edited).toBeGreaterThan(0);
      expect(found).toBe(edited);
    },
  );

  test("a value that is not the anchored one is found", () => {
    const changed = (edit: (row: TargetRow) => Partial<TargetRow>): number => {
      const targets = shipped.rows.targets.map((row) => ({ ...row, ...edit(row) }));
      return new Set(
        checkAnchors({ texts: shipped.texts, rows: { ...shipped.rows, targets } }).map(({ at }) => at.row),
      ).size;
    };
    const { targets } = shipped.rows;
    expect(changed(({ period_end }) => ({ period_end: period_end + 20 }))).toBe(targets.length);
    const tiered = targets.filter(({ anchors }) => anchors?.includes("tier@"));
    expect(changed(({ anchors }) => (anchors?.includes("tier@") ? { tier: "municipal" } : {}))).toBe(
      tiered.length,
    );
    const cells = targets.filter(({ table_id }) => table_id !== null);
    expect(changed(({ table_id }) => (table_id === null ? {} : { unit_printed: "吨" }))).toBe(cells.length);
  });
});

const text = "到2027年，力争建成省级粮库9座。县级粮库另计。今年各县新建2座。";

const plan: DocumentRow = {
  document_id: "plan",
  title_zh: "计划",
  title_en: "Plan",
  issuer_zh: "厅",
  issuer_en: "Department",
  document_number: null,
  issued_on: null,
  region_code: "420000",
  genre: null,
  period_start: 2025,
  period_end: 2027,
  seed_file: "plan.txt",
  sha256: "0".repeat(64),
  source_url: null,
  retrieved_on: null,
  valid_until: null,
  issuer_rank: null,
  note: null,
};

/** The issues of one target of a small plan, as code and column. */
function codesOf(row: Partial<TargetRow>): string[] {
  const quote = "省级粮库9座";
  const quote_start = text.indexOf(quote);
  const made = target({
    document_id: "plan",
    region_code: "420000",
    indicator_id: "granaries",
    quote,
    quote_start,
    quote_end: quote_start + quote.length,
    unit_printed: "座",
    period_start: null,
    period_end: 2027,
    ...row,
  });
  const issues = checkAnchors({
    texts: new Map([["plan", text]]),
    rows: { ...shipped.rows, documents: [plan], targets: [made] },
  });
  return issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const at = (words: string): string => `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;

describe("one anchor", () => {
  test.each<[string, Partial<TargetRow>, string[]]>([
    ["the year from the head of the sentence", { anchors: `period_end@${at("到2027年")}` }, []],
    ["no row with anchors: nothing is asked", { anchors: null }, []],
    [
      "a year that the quote does not carry",
      { anchors: `tier@${at("省级")}`, tier: "provincial" },
      ["anchor-missing"],
    ],
    ["the plan's year, assumed", { anchors: "period_end=assumed" }, []],
    ["another year, assumed", { anchors: "period_end=assumed", period_end: 2026 }, ["anchor-assumes-other"]],
    [
      "a tier can't be assumed",
      { anchors: "tier=assumed;period_end=assumed", tier: "provincial" },
      ["anchor-not-assumable"],
    ],
    ["no column", { anchors: "value@0-3" }, ["anchor-column-unknown"]],
    ["a column twice", { anchors: "period_end=assumed;period_end=assumed" }, ["anchor-twice"]],
    ["a column without a value", { anchors: `period_end=assumed;each@${at("各县")}` }, ["anchor-of-nothing"]],
    [
      "the hedge of the sentence",
      { anchors: `period_end=assumed;commitment@${at("力争")}`, commitment: "strive" },
      [],
    ],
    ["strive without a hedge", { anchors: "period_end=assumed", commitment: "strive" }, ["anchor-missing"]],
    [
      "a hedge of a firm target",
      { anchors: `period_end=assumed;commitment@${at("力争")}` },
      ["anchor-of-nothing"],
    ],
    ["each county, from 各县", { anchors: `period_end=assumed;each@${at("各县")}`, each: "county" }, []],
    [
      "each province, from 各县",
      { anchors: `period_end=assumed;each@${at("各县")}`, each: "province" },
      ["anchor-differs"],
    ],
    [
      "another level",
      { anchors: `period_end=assumed;tier@${at("县级")}`, tier: "provincial" },
      ["anchor-missing"],
    ],
    ["a unit that is not printed", { anchors: "period_end=assumed", unit_printed: "家" }, ["anchor-missing"]],
    ["the base year, assumed", { anchors: "period_end=assumed;base_year=assumed", base_year: 2024 }, []],
    [
      "a base year inside the plan, assumed",
      { anchors: "period_end=assumed;base_year=assumed", base_year: 2025 },
      ["anchor-assumes-other"],
    ],
  ])("%s", (_, row, codes) => {
    expect(codesOf(row)).toEqual(codes);
  });
});
