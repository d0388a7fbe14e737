import { load } from "cheerio";
import { expect, test } from "vitest";
import { formulaWords } from "../../src/compare/arithmetic-words.js";
import { findings, findingsTable } from "../../src/findings/findings.js";
import { renderFindings } from "../../src/notebook/render-findings.js";
import { renderTable } from "../../src/notebook/render-table.js";
import { viewOf } from "../../src/notebook/show.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const found = findings(await loadDataset());
const view = viewOf({ language: "zh", rows: Number.POSITIVE_INFINITY });
const $ = load(renderFindings(found, view).html?.markup ?? "");
const rows = $("tbody tr").toArray();

test("conflicts come first and what holds last, and no finding is lost", () => {
  const marks = rows.map((row) => $(row).find("td").first().text().slice(0, 1));
  expect(rows).toHaveLength(found.length);
  expect(marks.join("")).toMatch(/^✕*○+✓+$/u);
});

test("each finding shows its text, its arithmetic and every quote that it rests on", () => {
  const one = found.find((finding) => finding.formula !== null && finding.quotes.length > 1);
  const row = rows.find((candidate) =>
    $(candidate)
      .text()
      .includes(one?.text.zh ?? "?"),
  );
  expect($(row).find("code").text()).toContain(formulaWords(one?.formula ?? "?", "zh"));
  expect($(row).find("blockquote")).toHaveLength(one?.quotes.length ?? 0);
});

test("a table of findings looks like the findings", () => {
  const table = renderTable(findingsTable(found, { language: "zh" }), view);
  expect(table.html?.markup).toBe(renderFindings(found, view).html?.markup);
});
