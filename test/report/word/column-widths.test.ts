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

  it("give more to columns with more text", () => {
    const [mark = 0, long = 0] = columnWidths(
      tableOf([
        ["判定", "理由"],
        ["●", "两地的定义、口径和截止年份都相同，只有承诺的强弱不一样"],
      ]),
    );
    expect(long).toBeGreaterThan(mark * 2);
  });
});
