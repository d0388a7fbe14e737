import xlsx from "@e965/xlsx";
import { beforeAll, expect, test } from "vitest";
import { compareRegions } from "../../../src/compare/regions/compare-regions.js";
import { toWorkbook } from "../../../src/report/excel/dataset-workbook.js";
import { matrixWorkbook } from "../../../src/report/excel/matrix-workbook.js";
import { makeReport } from "../../../src/report/make-report.js";
import type { Dataset } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

/** Title and author, as another program reads them. */
function read(bytes: Uint8Array): (string | undefined)[] {
  const { Props } = xlsx.read(bytes, { bookProps: true });
  return [Props?.Title, Props?.Author];
}

test("a report as a workbook has its title, and its author where one is told", async () => {
  const options = { regions: ["湖南", "江西"], families: ["green-factories"] };
  const zh = makeReport(dataset, { ...options, language: "zh", author: "甲 & 乙" });
  expect(read(await zh.toXlsx())).toEqual(["湖南和江西政策目标比较", "甲 & 乙"]);
  const [title, author] = read(await makeReport(dataset, { ...options, language: "en" }).toXlsx());
  expect(title).toMatch(/Hunan.*Jiangxi/u);
  expect(author).toBe("cross-province");
});

test("the dataset and a matrix as workbooks have a title and an author", async () => {
  expect(read(await toWorkbook(dataset, { language: "zh" }))).toEqual(["规划目标数据集", "cross-province"]);
  const matrix = compareRegions(dataset, { families: ["green-factories"] });
  expect(read(await matrixWorkbook(matrix, "en"))).toEqual(["Targets of regions", "cross-province"]);
});
