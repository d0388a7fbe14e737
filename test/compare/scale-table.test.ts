import { expect, test } from "vitest";
import { parseScale, SCALE_COLUMNS } from "../../src/compare/scale-table.js";
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
