import { expect, test } from "vitest";
import { isRegionSet, matrixRegions } from "../../../src/compare/regions/matrix-regions.js";

const SOURCE = {
  regions: [
    { region_code: "430000", level: "province", name_zh: "湖南（本省）", name_en: "Hunan, own" },
    { region_code: "430300", level: "prefecture", name_zh: "湘潭市", name_en: "Xiangtan" },
  ],
  documents: [
    { region_code: "430300" },
    { region_code: "430000" },
    { region_code: "430300" },
    { region_code: "810000" },
    { region_code: "999999" },
  ],
} as const;
const named = (wanted: Parameters<typeof matrixRegions>[1]) =>
  matrixRegions(SOURCE, wanted).map(({ region_code, name }) => [region_code, name.zh, name.en]);

test("all are those of the documents, each once, by code; a region without a row goes by its code", () => {
  expect(named("all")).toEqual([
    ["430000", "湖南（本省）", "Hunan, own"],
    ["430300", "湘潭市", "Xiangtan"],
    ["810000", "香港特别行政区", "Hong Kong"],
    ["999999", "999999", "999999"],
  ]);
});

test("the provinces are the 31 of the mainland and those elsewhere that documents are of, by code", () => {
  const codes = named("provinces").map(([code = ""]) => code);
  expect(codes).toHaveLength(32);
  expect(codes).toEqual([...codes].sort());
  expect(codes.filter((code) => code > "700000")).toEqual(["810000"]);
  expect(codes).not.toContain("430300");
});

test("names are taken in the order asked for, those of provinces that no document is of too", () => {
  expect(named(["湘潭", "江西", "430000"])).toEqual([
    ["430300", "湘潭市", "Xiangtan"],
    ["360000", "江西省", "Jiangxi"],
    ["430000", "湖南（本省）", "Hunan, own"],
  ]);
  expect(() => named(["湘覃"])).toThrow(/湘潭/);
});

test.each([
  ["all", true],
  ["provinces", true],
  ["湖南", false],
  [undefined, false],
])("%s is a set of regions: %s", (name, is) => {
  expect(isRegionSet(name)).toBe(is);
});
