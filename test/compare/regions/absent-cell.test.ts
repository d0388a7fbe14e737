import { describe, expect, test } from "vitest";
import { type AbsenceSource, absentCell } from "../../../src/compare/regions/absent-cell.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";

const READ: AbsenceSource = { read: () => true, lost: () => false };

/** What decides: indicator, its form, measure, dimension, population. */
type Told = readonly [
  name: string,
  form: DescribedTarget["form"],
  measure: DescribedTarget["measure"],
  dimension: string,
  population?: string,
];
const defined = ([indicator_zh, form, measure, dimension, population]: Told) => ({
  target_id: "t",
  indicator_id: indicator_zh,
  indicator_zh,
  population_id: population ?? null,
  measure,
  form,
  dimension,
});

describe("a region that promises something else of the family", () => {
  const TABLE: readonly (readonly [
    series: Told,
    promised: Told,
    absent: "other-definition" | "not-found",
  ])[] = [
    [
      ["地区生产总值", "flow", "growth", "ratio"],
      ["地区生产总值", "flow", "level", "money"],
      "other-definition",
    ],
    [
      ["居民人均可支配收入", "flow", "growth", "ratio"],
      ["居民人均可支配收入", "flow", "growth", "ratio", "rural"],
      "other-definition",
    ],
    [
      ["绿色工厂", "stock", "level", "count"],
      ["绿色工厂", "stock", "increment", "count"],
      "other-definition",
    ],
    [
      ["研发经费投入强度", "ratio", "level", "ratio"],
      ["研发经费占营业收入比重", "ratio", "level", "ratio"],
      "other-definition",
    ],
    [
      ["城镇调查失业率", "rate", "level", "ratio"],
      ["城镇登记失业率", "rate", "level", "ratio"],
      "other-definition",
    ],
    [
      ["城镇新增就业", "flow", "increment", "persons"],
      ["农村劳动力转移就业", "flow", "increment", "persons"],
      "other-definition",
    ],
    [
      ["技术创新中心（省级）", "stock", "level", "count"],
      ["制造业创新中心", "stock", "level", "count"],
      "other-definition",
    ],
    [
      ["城镇新增就业", "flow", "increment", "persons"],
      ["城镇调查失业率", "rate", "level", "ratio"],
      "not-found",
    ],
    [
      ["零工市场", "stock", "increment", "count"],
      ["城镇新增就业", "flow", "increment", "persons"],
      "not-found",
    ],
    [["绿色工厂", "stock", "level", "count"], ["绿色园区", "stock", "level", "count"], "not-found"],
    [["服务业增加值", "flow", "growth", "ratio"], ["地区生产总值", "flow", "growth", "ratio"], "not-found"],
    [
      ["税收收入占比", "ratio", "level", "ratio"],
      ["一般公共预算收入", "flow", "growth", "ratio"],
      "not-found",
    ],
  ];
  test.each(TABLE)("%j beside %j: %s", (series, promised, absent) => {
    const of = { ...defined(series), series: "s" };
    const cell = absentCell("430000", of, [defined(promised)], READ);
    expect(cell).toEqual({ absent, target_ids: absent === "not-found" ? [] : ["t"] });
  });
});

test("what is found under another definition comes before what may be lost, and a word without a number before both", () => {
  const of = { ...defined(["城镇新增就业", "flow", "increment", "persons"]), series: "s" };
  const lost: AbsenceSource = { read: () => true, lost: () => true };
  const relative = defined(["城镇新增就业", "flow", "relative", "persons"]);
  const other = defined(["转移就业", "flow", "increment", "persons"]);
  const far = defined(["失业率", "rate", "level", "ratio"]);
  expect(absentCell("430000", of, [far], lost)).toMatchObject({ absent: "lost" });
  expect(absentCell("430000", of, [far, other], lost)).toMatchObject({ absent: "other-definition" });
  expect(absentCell("430000", of, [other, relative], lost)).toMatchObject({ absent: "no-number" });
  expect(absentCell("430000", of, [], { read: () => false, lost: () => false })).toMatchObject({
    absent: "not-read",
  });
});
