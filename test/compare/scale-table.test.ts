import { expect, test } from "vitest";
import { parseScale, SCALE_COLUMNS } from "../../src/compare/scale-table.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const header = `${SCALE_COLUMNS.join(",")}\n`;

test("a file of denominators names regions by code or name, with year and source of each", async () => {
  const text = `${header}湖南,常住人口,万人,6604,2022,公报甲\n360000,常住人口,万人,4527.98,2021,公报乙\n`;
  expect(parseScale(text, await loadDataset())).toEqual({
    name: "常住人口",
    unit: "万人",
    denominators: [
      { region_code: "430000", value: 6604, year: 2022, source: "公报甲" },
      { region_code: "360000", value: 4527.98, year: 2021, source: "公报乙" },
    ],
  });
});

test.each([
  ["Hunnan,population,persons,1,2022,x", /row 2.*Hunnan|Hunnan.*Hunan/s],
  ["Hunan,population,persons,1,,x", /year/],
  ["Hunan,population,persons,1,2022,", /source/],
  ["Hunan,population,persons,many,2022,x", /many/],
])("%s is refused", async (row, told) => {
  const dataset = await loadDataset();
  expect(() => parseScale(`${header}${row}\n`, dataset, { file: "scale.csv" })).toThrow(told);
});

test("all that is wrong is told with its place, and an empty file is a scale of nothing", async () => {
  const dataset = await loadDataset();
  const text = `${header}湖南,人口,人,1,2022,x\n\nHunnan,人口,人,1,2022,x\nJiangxii,人口,人,1,1800,x\n`;
  try {
    parseScale(text, dataset);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    expect(error.issues.map(({ code, at }) => [code, at])).toEqual([
      ["value-invalid", { file: "scale.csv", row: 5, column: "year" }],
      ["region-without-document", { file: "scale.csv", row: 4, column: "region" }],
      ["region-unknown", { file: "scale.csv", row: 5, column: "region" }],
    ]);
  }
  const names = `${header}湖南,人口,人,1,2022,x\n\n湖喃,人口,人,1,2022,x\n`;
  try {
    parseScale(names, dataset, { file: "mine.csv" });
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    expect(error.issues.map(({ code, at }) => [code, at])).toEqual([
      ["region-unknown", { file: "mine.csv", row: 4, column: "region" }],
    ]);
  }
  expect(parseScale(header, dataset)).toEqual({ name: "", unit: "", denominators: [] });
  expect(() => parseScale(5 as never, dataset)).toThrow(/text/);
});
