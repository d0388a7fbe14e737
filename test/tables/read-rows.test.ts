import { expect, test } from "vitest";
import { parseCsv } from "../../src/io/csv.js";
import { describeIssue } from "../../src/model/describe-issue.js";
import type { TableSchema } from "../../src/tables/field.js";
import { readRows } from "../../src/tables/read-rows.js";

const title = { zh: "表", en: "Table" };
const schema: TableSchema = {
  name: "units",
  title,
  fields: [
    { name: "unit", type: "string", title, required: true, unique: true },
    { name: "kind", type: "string", title, codes: ["share", "count"] },
    { name: "year", type: "integer", title, minimum: 1900, maximum: 2100 },
    { name: "value", type: "number", title },
    { name: "on", type: "date", title },
    { name: "flag", type: "boolean", title },
  ],
};
const read = (text: string) => readRows(schema, parseCsv(text, "units.csv"));

test("cells get their types and empty cells are null", () => {
  expect(read("unit,kind,year,value,on,flag\npt,share,2023,-1.5,2021-01-04,true\nx,,,,,\n")).toEqual({
    issues: [],
    rows: [
      { unit: "pt", kind: "share", year: 2023, value: -1.5, on: "2021-01-04", flag: true },
      { unit: "x", kind: null, year: null, value: null, on: null, flag: null },
    ],
  });
});

test.each([
  ["a missing key", ",share,,,,", "`unit` must have a value (units.csv, row 2, column unit)."],
  [
    "an unknown code",
    "a,shere,,,,",
    "`kind` must be one of share, count, not `shere` (units.csv, row 2, column kind). Did you mean `share`?",
  ],
  [
    "a year out of range",
    "a,,1066,,,",
    "`year` must be a whole number from 1900 to 2100, not `1066` (units.csv, row 2, column year).",
  ],
  [
    "a half year",
    "a,,2023.5,,,",
    "`year` must be a whole number from 1900 to 2100, not `2023.5` (units.csv, row 2, column year).",
  ],
  [
    "no number",
    "a,,,1e3,,",
    "`value` must be a number of at most 15 digits, not `1e3` (units.csv, row 2, column value).",
  ],
  [
    "no day",
    "a,,,,2021-02-30,",
    "`on` must be a date such as 2021-01-04, not `2021-02-30` (units.csv, row 2, column on).",
  ],
  ["no truth value", "a,,,,,yes", "`flag` must be true or false, not `yes` (units.csv, row 2, column flag)."],
])("%s is one issue with file, row and column", (_, line, told) => {
  const { issues } = read(`unit,kind,year,value,on,flag\n${line}\n`);
  expect(issues.map((issue) => describeIssue(issue))).toEqual([told]);
});

test("another header is told and no row is read", () => {
  const { rows, issues } = read("unit,value\na,1\n");
  expect(rows).toEqual([]);
  expect(issues.map((issue) => issue.code)).toEqual(["header-lacks"]);
});
