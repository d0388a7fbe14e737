import { expect, test } from "vitest";
import { datasetFor, selectDataset } from "../../src/compare/select-dataset.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const dataset = await loadDataset();
const codes = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof CrossProvinceError)) throw error;
    return error.issues.map(({ code, severity }) => `${severity} ${code}`);
  }
};

test("where nothing is named, or all, the dataset is the same one", () => {
  expect(selectDataset(dataset)).toBe(dataset);
  expect(selectDataset(dataset, {})).toBe(dataset);
  const documents = dataset.rows.documents.map(({ document_id }) => document_id);
  expect(selectDataset(dataset, { documents })).toBe(dataset);
});

test("a part holds the targets chosen, and what they refer to", () => {
  const part = selectDataset(dataset, { documents: ["hunan-2021"], families: ["rd-intensity"] });
  const chosen = dataset.rows.targets.filter(
    ({ target_id }) => part.rows.targets.find((row) => row.target_id === target_id) !== undefined,
  );
  expect(part.rows.targets.length).toBeGreaterThan(0);
  expect(chosen.every(({ document_id }) => document_id === "hunan-2021")).toBe(true);
  expect(part.rows.documents.map(({ document_id }) => document_id)).toEqual(["hunan-2021"]);
  expect([...part.texts.keys()]).toEqual(["hunan-2021"]);
});

test("where nothing is left, the selection is told; unknown options and half a dataset are refused", () => {
  const none = { documents: ["jiangxi-2020"], regions: ["湖南"] };
  expect(codes(() => selectDataset(dataset, none))).toEqual(["error result-empty"]);
  expect(() => selectDataset(dataset, none)).toThrow(/jiangxi-2020/);
  expect(codes(() => selectDataset(dataset, { region: ["湖南"] } as never))).toEqual([
    "error option-unknown",
  ]);
  const { texts: _, ...half } = dataset;
  expect(codes(() => selectDataset(half as never, {}))).toHaveLength(1);
  expect(codes(() => datasetFor(half as never, {}))).toHaveLength(1);
});

test("an export's own options select nothing", () => {
  const options = { documents: ["hunan-2021"], licence: "CC0" };
  expect(datasetFor(dataset, options, ["licence"]).rows.documents).toHaveLength(1);
  expect(datasetFor(dataset, { licence: "CC0" } as never, ["licence"])).toBe(dataset);
  expect(codes(() => datasetFor(dataset, options))).toEqual(["error option-unknown"]);
});
