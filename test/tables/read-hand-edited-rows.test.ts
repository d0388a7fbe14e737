import { describe, expect, test } from "vitest";
import { readHandEditedTables } from "../../src/read/sheets/hand-edited-table.js";
import { cellName } from "../../src/tables/cell-name.js";
import { readHandEditedRows } from "../../src/tables/read-hand-edited-rows.js";
import { SCHEMAS } from "../../src/tables/schemas.js";

const schema = {
  name: "few",
  fields: SCHEMAS.targets.fields.filter(({ name }) =>
    [
      "measure",
      "bound",
      "value",
      "value_max",
      "period_end",
      "principal",
      "reviewed_on",
      "quote",
      "note_zh",
    ].includes(name),
  ),
};
const read = (text: string) => {
  const [table] = readHandEditedTables(Buffer.from(text), "few.csv");
  if (table === undefined) throw new Error("no table");
  return readHandEditedRows(schema, table, "few.csv");
};
const HEADER = "note_zh,quote,measure,bound,value,value_max,period_end,principal,reviewed_on";

describe("rows that people worked on", () => {
  test.each([
    ["17.2%", 17.2],
    ["１７．２", 17.2],
    ["1,720", 1720],
    ["—", null],
    ["1 720", 1720],
  ])("the number %s", (cell, value) => {
    const { rows, issues } = read(`${HEADER}\n备注,甲,level,ge,"${cell}",无,2027年,TRUE,2026/1/5\n`);
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        measure: "level",
        bound: "ge",
        value,
        value_max: null,
        period_end: 2027,
        principal: true,
        reviewed_on: "2026-01-05",
        quote: "甲",
        note_zh: "备注",
      },
    ]);
  });

  test.each([
    ["17.2%", "count", ["C2"]],
    ["１７．２％", "CNY", ["C2"]],
    ["17.2%", "percent", []],
    ["0.5 %", "percentage-point", []],
    ["17.2", "count", []],
    ["约17%", "count", []],
  ] as const)(
    "a percentage typed into a row of another unit is told with its cell: %s, %s",
    (cell, unit, cells) => {
      const some = {
        name: "some",
        fields: SCHEMAS.targets.fields.filter(({ name }) => ["unit", "value", "quote"].includes(name)),
      };
      const [table] = readHandEditedTables(Buffer.from(`quote,unit,value\n甲,${unit},${cell}\n`), "some.csv");
      if (table === undefined) throw new Error("no table");
      const { issues } = readHandEditedRows(some, table, "some.csv");
      expect(issues.filter(({ code }) => code === "percent-in-unit").map(({ at }) => at.cell)).toEqual(cells);
    },
  );

  test("columns are called by name or title and may be moved; codes may be words; others beside them are passed over", () => {
    const text =
      "我的栏,限定方式,目标值,目标上限,目标类型,截止年,是否主要表述,核对日期,原文引文,备注\nx,不少于,3,,新增量,2026,否,2026年1月5日,乙,\n";
    expect(read(text).rows[0]).toMatchObject({
      bound: "ge",
      measure: "increment",
      principal: false,
      reviewed_on: "2026-01-05",
    });
  });

  test("what is not understood is named by its cell, and a column that was renamed by its new name", () => {
    const { issues } = read(`${HEADER}\n,甲,level,atleast,many,,2027,maybe,\n`);
    expect(issues.map(({ at, code }) => [code, at.column, at.cell, at.row])).toEqual(
      expect.arrayContaining([
        ["code-unknown", "bound", "D2", 2],
        ["value-invalid", "value", "E2", 2],
      ]),
    );
    expect(read(`${HEADER.replace("bound", "bounds")}\n`).issues).toMatchObject([
      { code: "column-missing", at: { column: "bound" }, received: "“bounds” (D1)", hint: "bounds" },
    ]);
    expect(read(`${HEADER},bound\n`).issues).toMatchObject([{ code: "column-twice", at: { cell: "J1" } }]);
  });

  test("cells behind the last letter have two", () => {
    expect([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(52, 4)]).toEqual([
      "A1",
      "Z2",
      "AA3",
      "BA4",
    ]);
  });
});
