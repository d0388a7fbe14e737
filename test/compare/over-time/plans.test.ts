import { expect, test } from "vitest";
import { compareOverTime } from "../../../src/compare/over-time/compare-over-time.js";
import { CrossProvinceError } from "../../../src/model/issue.js";
import type { DocumentRow } from "../../../src/model/rows.js";
import type { Dataset } from "../../../src/tables/dataset.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { target, targetsTable } from "../../support/targets.js";

const shipped = await loadDataset();
const document = (document_id: string, period_start: number, period_end: number, region_code = "110000") =>
  ({
    document_id,
    region_code,
    period_start,
    period_end,
    title_zh: `规划${document_id}`,
    title_en: `Plan ${document_id}`,
  }) as DocumentRow;
const documents = [
  document("late", 2021, 2025),
  document("early", 2016, 2020),
  document("latest-begun", 2023, 2025),
  document("alone", 2021, 2025, "120000"),
];
const targets = [
  target({ document_id: "early", period_end: 2020, value: 5, target_id: "e" }),
  target({ document_id: "late", period_end: 2025, value: 6, commitment: "strive", target_id: "l" }),
  target({ document_id: "latest-begun", period_end: 2025, value: 7, target_id: "b" }),
  target({ document_id: "early", period_end: 2020, family_id: "firm", indicator_id: "f", target_id: "f" }),
  target({ document_id: "alone", region_code: "120000", target_id: "a" }),
];
const dataset: Dataset = {
  ...shipped,
  rows: { ...shipped.rows, documents, regions: [] },
  targets: targetsTable(targets),
  texts: new Map([["late", "正文"]]),
};

test("plans stand by deadline, then by beginning, with titles in both languages; of one plan nothing is made", () => {
  const regions = compareOverTime(dataset);
  expect(regions.map(({ region_code, name }) => [region_code, name])).toEqual([
    ["110000", { zh: "110000", en: "110000" }],
  ]);
  expect(regions[0]?.plans).toEqual([
    {
      document_id: "early",
      title: { zh: "规划early", en: "Plan early" },
      period_start: 2016,
      period_end: 2020,
      lost: false,
    },
    expect.objectContaining({ document_id: "late" }),
    expect.objectContaining({ document_id: "latest-begun" }),
  ]);
});

test("a row stays whole where one of its plans has the commitment asked for; rows without it are left out", () => {
  const rows = (commitment: "firm" | "strive") =>
    compareOverTime(dataset, { commitment }).flatMap((region) =>
      region.rows.map(({ family_id, cells }) => [family_id, cells.map(({ targets: own }) => own.length)]),
    );
  expect(rows("strive")).toEqual([["thing", [1, 1, 1]]]);
  expect(rows("firm").map(([family]) => family)).toEqual(["thing", "firm"]);
});

test("a region with fewer than two plans is told with those that it has", () => {
  const told = (options: Parameters<typeof compareOverTime>[1]) => {
    try {
      compareOverTime(dataset, options);
      return [];
    } catch (error) {
      if (!(error instanceof CrossProvinceError)) throw error;
      return error.issues.map(({ code, received, parameters }) => [code, received, parameters?.number]);
    }
  };
  expect(told({ regions: ["120000"] })).toEqual([["plans-too-few", "alone", 1]]);
  expect(told({ regions: ["110000"], documents: ["early", "late"] })).toEqual([]);
  expect(told({ regions: ["110000"], documents: ["early"] })).toEqual([["plans-too-few", "early", 1]]);
  expect(told({ regions: ["120000"], documents: ["early"] })).toEqual([["plans-too-few", "0", 0]]);
});
