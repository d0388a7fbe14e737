import fc from "fast-check";
import type { Table } from "mdast";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../src/report/word/column-widths.js";

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  type: "table",
  children: rows.map((row) => ({
    type: "tableRow",
    children: row.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
  })),
});

describe("the widths of columns", () => {
  it("make the whole, each wide enough for its heading", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 7 })
          .chain((columns) =>
            fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns }), { minLength: 1 }),
          ),
        (rows) => {
          const widths = columnWidths(tableOf(rows));
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
          for (const width of widths) expect(width).toBeGreaterThan(0.02);
        },
      ),
    );
  });

  it("hold a number in brackets with what follows it, which no line may part", () => {
    const [number = 0] = columnWidths(
      tableOf([
        ["文号", "文件", "说明"],
        ["某政发〔2031〕57号", "某".repeat(60), "说".repeat(120)],
      ]),
    );
    expect(number * 92).toBeGreaterThanOrEqual(12);
  });

  it("leave room for a span of years beside columns with long English headings", () => {
    const [, , plan = 0] = columnWidths(
      tableOf([
        ["Document", "Issued", "Plan", "Characters", "Targets", "Other numbers", "Left out"],
        ["Action plan for manufacturing ".repeat(3), "2031-11-12", "2031–2035", "17,320", "46", "204", "0"],
      ]),
    );
    expect(plan * 92).toBeGreaterThanOrEqual(11);
  });

  it("give more to columns with more text", () => {
    const [mark = 0, long = 0] = columnWidths(
      tableOf([
        ["判定", "理由"],
        ["●", "两地的定义、口径和截止年份都相同，只有承诺的强弱不一样"],
      ]),
    );
    expect(long).toBeGreaterThan(mark * 2);
  });

  it("hold a number with the words of English that belong to it", () => {
    const [, result = 0] = columnWidths(
      tableOf([
        ["Indicator", "Result"],
        [
          "Expenditure on research as a share of revenue ".repeat(12),
          "higher by 0.3 percentage points (1 year apart)",
        ],
      ]),
    );
    expect(result * 92).toBeGreaterThanOrEqual(16);
  });

  it("widen two columns together that are equally high in every row", () => {
    const row = ["甲".repeat(21), "乙".repeat(21), "不可比", "丙".repeat(22)];
    const rows = [
      ["指标", "某省", "判定", "原因"],
      [...row.slice(0, 3), "丁".repeat(50)],
      row,
      row,
      row,
      row,
    ];
    const [one = 0, two = 0, , reason = 0] = columnWidths(tableOf(rows));
    expect(one).toBeCloseTo(two);
    expect(reason).toBeLessThan(one * 1.8);
  });
});

describe("a page with wide margins", () => {
  const table = tableOf([
    ["文件名称", "发布日期", "规划期", "指标"],
    ["某".repeat(40), "2031-11-12", "2031–2035", "值".repeat(30)],
  ]);
  const least = (columns: number): readonly number[] =>
    columnWidths(table, columns).map((share) => share * columns);

  it("keeps spans of numbers whole where it has room for them", () => {
    const [, date = 0, period = 0] = least(40);
    expect(date).toBeGreaterThanOrEqual(12);
    expect(period).toBeGreaterThanOrEqual(11);
  });

  it("parts spans before it would part numbers", () => {
    const [, date = 0, period = 0] = least(26);
    expect(date).toBeGreaterThanOrEqual(7);
    expect(period).toBeGreaterThanOrEqual(7);
  });
});
