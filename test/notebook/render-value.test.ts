import { load } from "cheerio";
import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { coverage } from "../../src/audit/coverage.js";
import { comparePair } from "../../src/compare/compare-pair.js";
import { findings } from "../../src/findings/findings.js";
import { CrossProvinceError, type Issue } from "../../src/model/issue.js";
import { isOurs, KINDS, renderValue } from "../../src/notebook/render-value.js";
import { viewOf } from "../../src/notebook/show.js";
import { makeReport } from "../../src/report/make-report.js";
import { cite } from "../../src/tables/cite.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { toDanfo } from "../../src/tables/to-danfo.js";
import { target } from "../support/targets.js";

const view = viewOf({ language: "zh" });
const dataset = await loadDataset();
const pair = comparePair(target({ region_code: "1" }), target({ region_code: "2" }));
const issue: Issue = { code: "value-missing", severity: "error", at: { column: "unit", row: 3 } };
const chart = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "甲 1，乙 2",
  data: { values: [{ a: "甲", b: 1 }] },
  mark: "bar",
  encoding: { y: { field: "a", type: "nominal" }, x: { field: "b", type: "quantitative" } },
};

test.each([
  ["table", dataset.documents],
  ["chart", chart],
  ["dataset", dataset],
  ["citation", cite(dataset, "hunan-2021-rd-intensity")],
  ["pair", pair],
  ["pairs", [pair]],
  ["issue", issue],
  ["issues", [issue]],
  ["error", new CrossProvinceError([issue])],
  ["finding", findings(dataset)[0]],
  ["findings", findings(dataset)],
  ["coverage", coverage(dataset)],
  ["audit", audit(dataset)],
  ["report", makeReport(dataset)],
  ["frame", await toDanfo(dataset.units)],
  ["rows", [{ a: 1 }]],
  ["text", "一句话"],
])("a value of kind %s is told from all others", (id, value) => {
  expect(KINDS.find((kind) => kind.is(value))?.id).toBe(id);
  expect(renderValue(value, view).text).not.toBe("");
});

test("what is no value of ours is left to the kernel, and show prints it as Node does", () => {
  for (const value of ["text", 1, null, undefined, [], {}, [{ a: 1 }], new Map()]) {
    expect(isOurs(value)).toBe(false);
  }
  expect(renderValue({ a: 1 }, view).text).toBe("{ a: 1 }");
  expect(renderValue(undefined, view).text).toBe("undefined");
});

test("a chart is Vega-Lite, a picture and words in one", () => {
  const { data, text, html } = renderValue(chart, view);
  expect(html).toBeUndefined();
  expect(text).toBe("甲 1，乙 2");
  expect(data?.["application/vnd.vegalite.v5+json"]).toBe(chart);
  expect(String(data?.["image/svg+xml"])).toMatch(/^<svg/);
});

test("issues are in the reader's language, errors first", () => {
  const warning: Issue = { ...issue, severity: "warning" };
  const $ = load(renderValue([warning, issue], view).html?.markup ?? "");
  expect($("li").eq(0).attr("class")).toBe("cp-error");
  expect($("li").eq(0).text()).toContain("`unit` 不能为空");
  expect(renderValue([warning, issue], { ...view, rows: 1 }).text).toContain("还有 1 条");
});

test("a dataset lists its documents with the number of their targets", () => {
  const $ = load(renderValue(dataset, view).html?.markup ?? "");
  const counted = $("tbody tr")
    .toArray()
    .map((row) => Number($(row).find("td").last().text()));
  expect(counted).toHaveLength(dataset.rows.documents.length);
  expect(counted.reduce((sum, n) => sum + n, 0)).toBe(dataset.rows.targets.length);
});
