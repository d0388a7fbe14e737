import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

test.each([
  ["以2018年积水点数量为基值，积水点数量消减40%。", 2018],
  ["以2020年的用水量为基数，全市用水量减少10%。", 2020],
  ["以2020年为基期，茶厂能耗下降5%。", 2020],
])("the year that a clause before takes as the base is that of the fall: %s", (text, year) => {
  const [row] = goalsOf(text, [2023, 2025]);
  expect(row).toMatchObject({ measure: "change", change_direction: "down", base_year: year });
});

test("how many died in the accidents meant is no target", () => {
  const rows = goalsOf("一次死亡3人以上道路运输事故起数下降20%，事故死亡人数控制在30人以内。");
  expect(rows.map(({ value }) => value)).toEqual([20, 30]);
});
