import { expect, test } from "vitest";
import { type AbsenceSource, absenceSource, absentCell } from "../../../src/compare/regions/absent-cell.js";
import type { DescribedTarget } from "../../../src/tables/dataset.js";
import { target } from "../../support/targets.js";

const document = (document_id: string, region_code: string, period_start: number, period_end: number) => ({
  document_id,
  region_code,
  period_start,
  period_end,
});

test.each([
  [2020, false],
  [2021, true],
  [2023, true],
  [2025, true],
  [2026, false],
  [undefined, true],
])("a plan of 2021 to 2025 is read for %s: %s", (year, read) => {
  const source = absenceSource([document("p", "11", 2021, 2025)], year, () => true);
  expect([source.read("11"), source.lost("11"), source.read("12"), source.lost("12")]).toEqual([
    read,
    read,
    false,
    false,
  ]);
});

test("a document is looked through for gaps once, and only where a cell asks", () => {
  const asked: string[] = [];
  const source = absenceSource(
    [document("p", "11", 2021, 2025), document("q", "12", 2021, 2025)],
    undefined,
    (id) => {
      asked.push(id);
      return false;
    },
  );
  for (let time = 0; time < 3; time += 1) expect(source.lost("11")).toBe(false);
  expect(asked).toEqual(["p"]);
});

const share = {
  indicator_id: "a",
  indicator_zh: "甲产品占比（%）",
  form: "ratio",
  dimension: "ratio",
} as const;
const count = { indicator_id: "n", indicator_zh: "城镇新增就业", form: "stock", dimension: "count" } as const;
const growth = { measure: "growth", dimension: "ratio" } as const;
const open: AbsenceSource = { read: () => true, lost: () => false };

test.each<[string, Partial<DescribedTarget>, Partial<DescribedTarget>, string]>([
  ["the indicator of another measure", share, { ...share, ...growth }, "other-definition"],
  ["another ratio", share, { ...share, indicator_id: "b", indicator_zh: "乙产品比重" }, "other-definition"],
  [
    "a rate beside a ratio",
    { ...share, form: "rate" },
    { ...share, indicator_id: "b", indicator_zh: "乙率" },
    "other-definition",
  ],
  ["a ratio beside a count", share, { ...count, dimension: "ratio" }, "not-found"],
  [
    "another count of the same head",
    count,
    { ...count, indicator_id: "m", indicator_zh: "农村劳动力转移就业（人）" },
    "other-definition",
  ],
  [
    "another count of another head",
    count,
    { ...count, indicator_id: "m", indicator_zh: "新增岗位" },
    "not-found",
  ],
  [
    "the same head of another dimension",
    count,
    { ...count, indicator_id: "m", dimension: "money" },
    "not-found",
  ],
  ["growth beside a level", count, { ...count, indicator_id: "m", measure: "growth" }, "not-found"],
  ["a level beside growth", { ...count, measure: "growth" }, { ...count, indicator_id: "m" }, "not-found"],
  [
    "growth of another ratio",
    { ...share, ...growth },
    { ...share, ...growth, indicator_id: "b", indicator_zh: "乙率" },
    "not-found",
  ],
  ["words on it", share, { ...share, measure: "relative", value: null }, "no-number"],
  [
    "words on it of others",
    share,
    { ...share, measure: "relative", value: null, population_id: "x" },
    "other-definition",
  ],
])("%s: %s", (_, of, own, absent) => {
  const cell = absentCell("11", { ...target(of), series: "s" }, [target({ ...own, target_id: "own" })], open);
  expect(cell).toEqual({ absent, target_ids: absent === "not-found" ? [] : ["own"] });
});

test.each<[string, Partial<AbsenceSource>, string, string[]]>([
  ["read, and nothing there", {}, "not-found", []],
  ["not read", { read: () => false, lost: () => true }, "not-read", []],
  ["with gaps", { lost: () => true }, "lost", []],
  ["only some targets known", { partial: true, read: () => false }, "not-selected", []],
  ["left out", { leftOut: (region, series) => [`${region} ${series}`] }, "not-selected", ["11 s"]],
  ["nothing left out", { leftOut: () => [] }, "not-found", []],
])("%s", (_, source, absent, target_ids) => {
  expect(absentCell("11", { ...target(share), series: "s" }, [], { ...open, ...source })).toEqual({
    absent,
    target_ids,
  });
});
