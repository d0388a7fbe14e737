import { expect, test } from "vitest";
import { resolveRegions } from "../../src/compare/resolve-regions.js";
import { CrossProvinceError } from "../../src/model/issue.js";

const REGIONS = [
  { region_code: "430300", level: "prefecture", name_zh: "湘潭市", name_en: "Xiangtan" },
  { region_code: "430321", level: "county", name_zh: "湘潭县", name_en: "Xiangtan County" },
  { region_code: "430000", level: "province", name_zh: "湖南省", name_en: "Hunan" },
  { region_code: "360000", level: "province", name_zh: "江西省", name_en: "Jiangxi" },
] as const;

test.each<[string[], string[]]>([
  [
    ["湖南省", "Jiangxi", "430300"],
    ["430000", "360000", "430300"],
  ],
  [
    ["湖南", " jiangXI ", "HUNAN"],
    ["430000", "360000"],
  ],
  [["湘潭"], ["430300"]],
  [["湘潭县"], ["430321"]],
  [
    ["湖南省湘潭市", "Hunan Province"],
    ["430300", "430000"],
  ],
  [[], []],
])("%j are %j", (names, codes) => {
  expect(resolveRegions(names, REGIONS)).toEqual(codes);
});

test.each<[string, string, string | RegExp]>([
  ["湖南 江西", "regions-in-one", "湖南,江西"],
  [" 湖南   江西 ", "regions-in-one", "湖南,江西"],
  ["Hunan Jiangxi", "regions-in-one", "Hunan,Jiangxi"],
  ["湖喃 江西", "region-unknown", /^[^,]+(?:, [^,]+){3}$/],
  ["湖喃", "region-unknown", /湖南省/],
  ["Hunann", "region-unknown", /Hunan/],
  ["湖北", "region-without-document", /^湖南省, /],
  ["Hubei", "region-without-document", /^Hunan, /],
])("%j is told as %s", (name, code, expected) => {
  try {
    resolveRegions(["湖南", name], REGIONS);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    expect(error.issues).toMatchObject([{ code, severity: "error", received: name }]);
    expect(error.issues[0]?.expected).toMatch(expected);
  }
});

test("each name that is wrong is told", () => {
  expect(() => resolveRegions(["甲乙丙", "丁戊己"], REGIONS)).toThrow(/甲乙丙[\s\S]*丁戊己/);
  expect(() => resolveRegions("湖南" as never, REGIONS)).toThrow(/regions/);
});
