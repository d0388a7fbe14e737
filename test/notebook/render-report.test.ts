import { load } from "cheerio";
import { expect, test } from "vitest";
import { renderReport } from "../../src/notebook/render-report.js";
import { viewOf } from "../../src/notebook/show.js";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

test("a report is its text, tables and notes, each note with its sentence, and no picture that is not there", async () => {
  const report = makeReport(await loadDataset(), { families: ["green-factories"], language: "zh" });
  const { html, text } = renderReport(report, viewOf({ language: "zh" }));
  const $ = load(html?.markup ?? "");
  const references = $("a[data-footnote-ref]").toArray();
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) {
    const id = decodeURIComponent($(reference).attr("href") ?? "").slice(1);
    expect($(`[id="${id}"]`).text()).not.toBe("");
  }
  expect($("img")).toHaveLength(0);
  expect($("table").length).toBeGreaterThan(0);
  expect(text).toContain($("h1").text());
});
