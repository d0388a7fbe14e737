import { expect, test } from "vitest";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset, toDataset } from "../../src/tables/load-dataset.js";

/** The shipped dataset as if all targets fell due in one year. */
async function dueInOneYear() {
  const { folder, rows, texts } = await loadDataset();
  const targets = rows.targets.map((row) => ({ ...row, period_end: 2023 }));
  return toDataset(folder, { ...rows, targets }, texts);
}

test("pairs of several years are drawn by their deadlines, those of one year by their numbers", async () => {
  const families = ["rd-intensity", "digital-design-tools"];
  const titleOf = async (dataset: Awaited<ReturnType<typeof loadDataset>>): Promise<string> => {
    const html = await makeReport(dataset, { families, language: "zh" }).toHtml();
    return /<figure id="figure-summary">[\s\S]*?<\/figure>/u.exec(html)?.[0] ?? "";
  };
  expect(await titleOf(await loadDataset())).toContain("对同类目标的期限");
  const drawn = await titleOf(await dueInOneYear());
  expect(drawn).toContain("企业研发投入强度：湖南高0.3个百分点");
  expect(drawn).not.toContain("对同类目标的期限");
  // Two equal numbers need no picture.
  expect(drawn).not.toContain("数字化研发设计工具普及率");
});
