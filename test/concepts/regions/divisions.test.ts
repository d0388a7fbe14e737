import { areaList } from "@vant/area-data";
import { expect, test } from "vitest";
import { divisions } from "../../../src/concepts/regions/divisions.js";
import { PROVINCES } from "../../../src/model/provinces.js";

const ours = (level: string) =>
  [...divisions().values()]
    .filter((row) => row.level === level && !/^[78]/.test(row.region_code))
    .map((row) => `${row.region_code} ${row.name_zh}`)
    .sort();

/** What the other list adds that GB/T 2260 has not: stand-ins for counties without a prefecture, and a municipality's own city. */
const STAND_IN = /直辖县|^县$/u;

test("prefectures have the codes and names of a list that others keep", () => {
  const provinces = new Set(PROVINCES.map(({ zh }) => zh));
  const theirs = Object.entries(areaList.city_list)
    .filter(([code, name]) => !/^[78]/.test(code) && !STAND_IN.test(name) && !provinces.has(name))
    .map(([code, name]) => `${code} ${name}`)
    .sort();
  expect(ours("prefecture")).toEqual(theirs);
});

test("so have counties, of which the other list has some more that are no divisions of GB/T 2260", () => {
  const theirs = new Set(Object.entries(areaList.county_list).map(([code, name]) => `${code} ${name}`));
  expect(ours("county").filter((row) => !theirs.has(row))).toEqual([]);
});
