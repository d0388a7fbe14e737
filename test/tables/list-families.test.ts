import { expect, test } from "vitest";
import { listFamilies } from "../../src/tables/list-families.js";
import { target, targetsTable } from "../support/targets.js";

const share = { family_id: "share", theme: "output", indicator_id: "x-share" };
const table = targetsTable([
  target({ ...share, indicator_zh: "新产品销售收入占比", indicator_en: "Share by revenue" }),
  target({ ...share, indicator_zh: "新产品占比", indicator_en: "Share", region_code: "360000" }),
  target({ family_id: "plants", theme: "green", indicator_zh: "绿色工厂", indicator_en: "Green factories" }),
]);

test("one row a family, named by its shortest indicator, with what it has here", () => {
  expect(listFamilies(table).objects()).toEqual([
    {
      family_id: "share",
      family_zh: "新产品占比",
      family_en: "Share",
      theme: "output",
      headline: false,
      indicators: 2,
      regions: 2,
      documents: 1,
      targets: 2,
    },
    {
      family_id: "plants",
      family_zh: "绿色工厂",
      family_en: "Green factories",
      theme: "green",
      headline: false,
      indicators: 1,
      regions: 1,
      documents: 1,
      targets: 1,
    },
  ]);
});

test("only the rows that a filter leaves are counted, and no rows give an empty table with its columns", () => {
  const empty = listFamilies(table.filter("d => d.theme === 'none'"));
  expect(empty.numRows()).toBe(0);
  expect(empty.columnNames()).toContain("family_zh");
  expect(listFamilies(table.filter("d => d.theme === 'green'")).array("family_id")).toEqual(["plants"]);
});

test("a table without the columns of targets is refused", () => {
  expect(() => listFamilies(table.select("target_id"))).toThrow("family_id");
});
