import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const rows = (text: string) => tasksOf(text, 2024, 2026);

test("what a sum right behind it goes beyond is added to it", () => {
  const text = "2025年7月至2025年12月，新增茶亭30座，总计达60座；茶馆20家，总计达45家。";
  expect(rows(text).map(({ measure, value, period_start }) => [measure, value, period_start])).toEqual([
    ["increment", 30, 2025],
    ["level", 60, null],
    ["increment", 20, 2025],
    ["level", 45, null],
  ]);
});

test.each([
  ["2026年1月至2026年11月，新增茶亭30座。", [2026, 2026]],
  ["2024年7月至2025年6月，新增茶亭30座。", [2024, 2025]],
])("months are the span of what is added in them: %s", (text, years) => {
  const [row] = rows(text);
  expect([row?.period_start, row?.period_end]).toEqual(years);
});

test("when a stage begins that only its sum tells of is open", () => {
  expect(rows("2026年11月底前，新增茶亭40座，总计达100座。")[0]?.problems).toContain("stage-start");
  expect(rows("2026年11月底前，新增茶亭40座。")[0]?.problems).not.toContain("stage-start");
});

test("things by their looks alone may be of the first of a list", () => {
  expect(rows("新增古茶树观景点位20个、特色步道8条。")[1]?.problems).toContain("narrowed-list");
  expect(rows("新增古茶树观景点位20个、茶山步道8条。")[1]?.problems).not.toContain("narrowed-list");
});

test.each([
  ["2026年3月至9月，新增茶亭30座。", [2026, 2026]],
  ["2026年1—11月，新增茶亭30座。", [2026, 2026]],
  ["2025年7-12月，新增茶亭30座。", [2025, 2025]],
])("months of one year are printed with it once: %s", (text, years) => {
  const [row] = rows(text);
  expect([row?.period_start, row?.period_end]).toEqual(years);
});
