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
