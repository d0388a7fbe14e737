import { expect, test } from "vitest";
import { compoundUnitAt, unitAt } from "../../../src/text/numbers/units.js";

test.each([
  ["km/h", "km-per-hour", 4],
  ["kmh", undefined, 0],
  ["km2", "km2", 3],
  ["km", "km", 2],
  ["Mbps", "Mbps", 4],
  ["MWz", undefined, 0],
  ["MWA", undefined, 0],
  ["MW[", "MW", 2],
  ["MW9", undefined, 0],
  ["kg人", "kg", 2],
  ["%a", "percent", 1],
  ["元/人", "CNY-per-person", 3],
  ["元/每千人", "CNY-per-1k-person", 5],
  ["元／人", "CNY-per-person", 3],
  ["元/ 人", "CNY-per-person", 4],
  ["元/千克", "CNY-per-kg", 4],
  ["元/千千克", "CNY-per-1k-kg", 5],
  ["元/张", "CNY", 1],
  ["元/", "CNY", 1],
  ["元。人", "CNY", 1],
  ["微克/立方米/年", "ug-per-m3", 6],
  ["吨/十万元产值", "t-per-100k-CNY", 7],
  ["吨/元地区生产总值", "t-per-CNY", 9],
  ["部门", undefined, 0],
  ["km2，", "km2", 3],
  ["km20", undefined, 0],
  ["kg·m", undefined, 0],
  ["kg·人", "kg", 2],
  ["部", "count", 1],
  ["无", undefined, 0],
  ["吨公里", "t-km", 3],
  ["人公里，", "person-km", 3],
  ["皮长公里", "km", 4],
  ["芯公里", "fibre-km", 3],
  ["学时", "class-hour", 2],
  ["棒。", "count", 1],
  ["路以上", "count", 1],
  ["箱和", "count", 1],
  ["路灯", undefined, 0],
  ["箱包企业", undefined, 0],
  ["集团", undefined, 0],
])("the unit that begins %s is %s", (text, unit, length) => {
  const found = compoundUnitAt(text, 0);
  expect([found?.unit, found?.length ?? 0]).toEqual([unit, length]);
  expect(compoundUnitAt(`5${text}`, 1)).toEqual(found);
  expect(unitAt(text, 0) === null).toBe(unit === undefined);
});

test.each([
  ["件/万人", "per-10k-persons", "count-per-person"],
  ["个/人", "count-per-person", "count-per-person"],
  ["人/万人", "person-per-10k-person", "person-per-person"],
  ["辆/百户", "count-per-100-household", "count-per-household"],
  ["元/户", "CNY-per-household", "money-per-household"],
  ["公里/百平方公里", "km-per-100km2", "length-per-km2"],
  ["吨/万元GDP", "t-per-10k-CNY", "mass-per-CNY"],
  ["元/亩次", "CNY-per-unit", "money-per-unit"],
])("%s is counted in %s, of the dimension %s", (text, unit, dimension) => {
  expect(compoundUnitAt(text, 0)).toMatchObject({ printed: text, unit, dimension });
});
