import { unzipSync } from "fflate";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { makeReport } from "../../src/report/make-report.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset, toDataset } from "../../src/tables/load-dataset.js";

/** The shipped dataset with Jiangxi's centers set by a third province too. */
async function withThirdProvince(): Promise<Dataset> {
  const { folder, rows, texts } = await loadDataset();
  const copied = rows.targets
    .filter(({ target_id }) => target_id === "jiangxi-2020-provincial-mics")
    .map((row) => ({
      ...row,
      target_id: "third",
      commitment_id: "third",
      region_code: "420000",
      principal: true,
    }));
  const third = rows.regions
    .filter(({ region_code }) => region_code === "360000")
    .map((row) => ({ ...row, region_code: "420000", name_zh: "湖北省", name_en: "Hubei" }));
  const all = { ...rows, targets: [...rows.targets, ...copied], regions: [...rows.regions, ...third] };
  return toDataset(folder, all, texts);
}

test("a family that two of three regions set on one axis is drawn for the two", async () => {
  const regions = ["湖南", "江西", "湖北"];
  const report = makeReport(await withThirdProvince(), {
    regions,
    families: ["manufacturing-innovation-centers"],
    language: "zh",
  });
  const html = await report.toHtml();
  expect(html).toContain("湖北省");
  expect(html).toContain("湖南省");
});

test.each([
  ["zh", /均提出目标的指标有1类，至少两地提出目标的有(\d+)类，/u],
  ["en", /all set targets in 1 family of indicators, and at least two of them in (\d+);/u],
] as const)("how many families all set, and how many two of them: %s", async (language, words) => {
  const report = makeReport(await withThirdProvince(), { regions: ["湖南", "江西", "湖北"], language });
  const found = words.exec(plainText(report.tree));
  expect(Number(found?.[1])).toBeGreaterThan(1);
});

test.each([
  ["zh", "到2022年每个地级行政区超过5家（省级）"],
  ["en", "more than 5 (provincial) in each prefecture by 2022"],
] as const)("a number that each part has to reach names the part: %s", async (language, words) => {
  const { folder, rows, texts } = await loadDataset();
  const targets = rows.targets.map((row) =>
    row.target_id === "jiangxi-2020-provincial-mics" ? { ...row, each: "prefecture" } : row,
  );
  const dataset = toDataset(folder, { ...rows, targets }, texts);
  const report = makeReport(dataset, { families: ["manufacturing-innovation-centers"], language });
  expect(plainText(report.tree)).toContain(words);
});

test.each([
  ["zh", /工作簿|“原文依据”页/u],
  ["en", /workbook|evidence page/u],
] as const)("a report refers to no other file that is not written: %s", async (language, others) => {
  const dataset = await loadDataset();
  const told = (options: object) => plainText(makeReport(dataset, { language, ...options }).tree);
  expect(told({})).not.toMatch(others);
  const both = told({ workbook: true, evidence: "evidence.html" });
  expect(both).toMatch(language === "zh" ? /逐项列于工作簿/u : /The workbook lists each/u);
  expect(both).toMatch(language === "zh" ? /“原文依据”页/u : /the evidence page/u);
});

test("where no appendix lists the targets, each number that one side alone sets has a note with its sentence", async () => {
  const { tree } = makeReport(await loadDataset(), { language: "zh", parts: ["one-sided", "appendix"] });
  const ids: string[] = [];
  const noted: string[] = [];
  visit(tree, "text", ({ data }) => {
    if (data?.binding?.from === "target" && data.binding.show === "number-words") ids.push(data.binding.id);
  });
  visit(tree, "footnoteDefinition", ({ identifier }) => {
    noted.push(identifier);
  });
  expect(ids.length).toBeGreaterThan(50);
  expect(new Set(noted)).toEqual(new Set(ids));
});

test("about a number is not reached", async () => {
  const told = plainText(makeReport(await loadDataset(), { language: "zh" }).tree);
  expect(told).toMatch(/级30个左右/u);
  expect(told).not.toMatch(/达到[^；。“”]{0,12}左右/u);
});

test("the largest gap between numbers that compare as printed is told", async () => {
  const { folder, rows, texts } = await loadDataset();
  // Close to Hunan's 14,000 by the same year: a smaller gap than others between dates.
  const like = rows.targets.find(({ target_id }) => target_id === "hunan-2022-high-tech-enterprises");
  if (like === undefined) throw new Error("no such target");
  const near = { ...like, target_id: "near", commitment_id: "near", region_code: "360000", value: 1.3 };
  const dataset = toDataset(folder, { ...rows, targets: [...rows.targets, near] }, texts);
  expect(plainText(makeReport(dataset, { language: "zh", parts: ["summary"] }).tree)).toMatch(
    /差距较大的有：高新技术企业，湖南多/u,
  );
});

test.each([
  ["zh", /(?:最高|降幅最大)为([^（；]+)（[^）]*）；?，?(?:最低|降幅最小)为\1（/u, "期限各不相同，不排名次"],
  [
    "en",
    /(?:highest|largest fall) ([^(]+)\([^)]*\), (?:lowest|the smallest) \1\(/u,
    "the dates differ, so they are not ranked",
  ],
] as const)("nobody is both highest and lowest where the dates differ: %s", async (language, both, words) => {
  const regions = ["湖南", "江西", "湖北"];
  const report = makeReport(await withThirdProvince(), { regions, language, families: ["rd-intensity"] });
  const told = plainText(report.tree);
  expect(told).not.toMatch(both);
  if (told.includes("提出目标；") || told.includes("set a target;")) expect(told).toContain(words);
});

test("a family is named by the indicators that the report tells of", async () => {
  const { folder, rows, texts } = await loadDataset();
  const [kept, ...others] = rows.targets.filter(({ target_id }) =>
    ["hunan-2021-rd-intensity", "jiangxi-2020-rd-intensity"].includes(target_id),
  );
  const own = [kept, ...others].flatMap((row) => row ?? []);
  const dataset = toDataset(folder, { ...rows, targets: own }, texts);
  const headings: string[] = [];
  visit(makeReport(dataset, { regions: ["湖南", "江西"], language: "zh" }).tree, "heading", (node) => {
    headings.push(plainText(node));
  });
  expect(headings).toContain("企业研发投入强度");
});

test.each([
  ["zh", /差距较大的有：[^。]*（湖南与江西），/u],
  ["en", /largest gaps? (?:is|are) in [^.]*\(Hunan and Jiangxi\): /u],
] as const)("a gap between two of three regions names both: %s", async (language, words) => {
  const report = makeReport(await withThirdProvince(), { regions: ["湖南", "江西", "湖北"], language });
  expect(plainText(report.tree)).toMatch(words);
});

/** The shipped dataset with two shares that Hunan promises promised by two further provinces, which each raise some by half. */
async function withRivals(raisedByHubei: string[], raisedByAnhui: string[]): Promise<Dataset> {
  const { folder, rows, texts } = await loadDataset();
  const copyTo = (code: string, raised: string[]) =>
    rows.targets
      .filter(({ target_id }) =>
        ["hunan-2021-rd-intensity", "hunan-2021-new-product-share"].includes(target_id),
      )
      .map((row) => ({
        ...row,
        target_id: `${row.target_id}-${code}`,
        commitment_id: `${row.commitment_id}-${code}`,
        region_code: code,
        value: (row.value ?? 0) * (raised.includes(row.target_id) ? 1.5 : 1),
      }));
  const hunan = rows.regions.filter(({ region_code }) => region_code === "430000");
  const regions = [
    ...rows.regions,
    ...hunan.map((row) => ({ ...row, region_code: "420000", name_zh: "湖北省", name_en: "Hubei" })),
    ...hunan.map((row) => ({ ...row, region_code: "340000", name_zh: "安徽省", name_en: "Anhui" })),
  ];
  const targets = [...rows.targets, ...copyTo("420000", raisedByHubei), ...copyTo("340000", raisedByAnhui)];
  return toDataset(folder, { ...rows, targets, regions }, texts);
}

const RD = "hunan-2021-rd-intensity";
const SHARE = "hunan-2021-new-product-share";

test.each([
  ["zh", [RD], [SHARE], "可比的6对中，湖北和安徽较高的各2对，数值相同的2对；"],
  [
    "en",
    [RD],
    [SHARE],
    "Of the 6 comparable pairs, Hubei and Anhui are higher in 2 each; in 2 both are equal; ",
  ],
  ["zh", [RD, SHARE], [], "可比的6对中，湖北较高的4对，数值相同的2对；"],
  ["en", [RD, SHARE], [], "Of the 6 comparable pairs, Hubei is higher in 4; in 2 both are equal; "],
] as const)(
  "who is higher how often, the most often first: %s",
  async (language, byHubei, byAnhui, words) => {
    const regions = ["湖南", "湖北", "安徽"];
    const dataset = await withRivals([...byHubei], [...byAnhui]);
    const documents = ["hunan-2021"];
    expect(
      plainText(makeReport(dataset, { regions, documents, parts: ["summary"], language }).tree),
    ).toContain(words);
  },
);

test("the native chart of a workbook draws one indicator, whatever unit others share with it", async () => {
  const dataset = await withRivals([RD, SHARE], []);
  const report = makeReport(dataset, {
    regions: ["湖南", "湖北"],
    documents: ["hunan-2021"],
    language: "zh",
  });
  const chart = new TextDecoder().decode(unzipSync(await report.toXlsx())["xl/charts/chart1.xml"]);
  expect(chart).toMatch(/企业研发投入强度|新产品销售收入占比/u);
  expect(/企业研发投入强度/u.test(chart) && /新产品销售收入占比/u.test(chart)).toBe(false);
});
