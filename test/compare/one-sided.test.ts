import { expect, test } from "vitest";
import { oneSidedFamilies } from "../../src/compare/one-sided.js";
import { rowsOf } from "../../src/tables/arquero.js";
import { target, targetsTable } from "../support/targets.js";

const own = { region_code: "430000", region_zh: "湖南省", region_en: "Hunan", family_id: "own" };
const source = targetsTable([
  target({ target_id: "both-a" }),
  target({ target_id: "both-b", region_code: "430000" }),
  target({ ...own, target_id: "first", indicator_zh: "甲", indicator_en: "A" }),
  target({ ...own, target_id: "second", indicator_zh: "乙", indicator_en: "B", indicator_id: "b" }),
  target({ ...own, target_id: "again", indicator_zh: "甲", indicator_en: "A", principal: false }),
  target({ ...own, target_id: "third", indicator_zh: "甲", indicator_en: "A" }),
]);

test("a family of one region is a row, with each of its names once and each of its commitments", () => {
  expect(rowsOf(oneSidedFamilies(source))).toEqual([
    {
      family_id: "own",
      region_code: "430000",
      region_zh: "湖南省",
      region_en: "Hunan",
      indicator_zh: "甲、乙",
      indicator_en: "A; B",
      targets: 3,
      target_ids: ["first", "second", "third"],
    },
  ]);
});

test("within a selection the other region is not there", () => {
  const rows = rowsOf<{ family_id: string }>(oneSidedFamilies(source, { regions: ["110000"] }));
  expect(rows.map(({ family_id }) => family_id)).toEqual(["thing"]);
  expect(oneSidedFamilies(targetsTable([])).numRows()).toBe(0);
});
