import { toString as plainText } from "mdast-util-to-string";
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
  ["zh", "到2022年每个设区市省级超过5家"],
  ["en", "more than 5 (provincial) in each prefecture-level city by 2022"],
] as const)("a number that each part has to reach names the part: %s", async (language, words) => {
  const { folder, rows, texts } = await loadDataset();
  const targets = rows.targets.map((row) =>
    row.target_id === "jiangxi-2020-provincial-mics" ? { ...row, each: "prefecture" } : row,
  );
  const dataset = toDataset(folder, { ...rows, targets }, texts);
  const report = makeReport(dataset, { families: ["manufacturing-innovation-centers"], language });
  expect(plainText(report.tree)).toContain(words);
});
