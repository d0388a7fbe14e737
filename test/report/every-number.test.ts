import { read, utils } from "@e965/xlsx";
import { load } from "cheerio";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it } from "vitest";
import { targetText } from "../../src/charts/words.js";
import { pairCells } from "../../src/cli/compare-text.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { figureWords } from "../../src/compare/figure-words.js";
import { formatTarget } from "../../src/compare/format-target.js";
import { measureWords } from "../../src/compare/measure-words.js";
import { BOUND_SIGNS } from "../../src/model/labels.js";
import { LANGUAGES, type Language } from "../../src/model/language.js";
import { renderPairs } from "../../src/notebook/render-pairs.js";
import { renderTable } from "../../src/notebook/render-table.js";
import { viewOf } from "../../src/notebook/show.js";
import { makeReport } from "../../src/report/make-report.js";
import { rowsOf } from "../../src/tables/arquero.js";
import type { Dataset, DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { CASES } from "../charts/cases.js";
import { runCli } from "../support/run-cli.js";

let dataset: Dataset;
let rows: readonly DescribedTarget[];
beforeAll(async () => {
  dataset = await loadDataset();
  rows = rowsOf<DescribedTarget>(dataset.targets);
});

/** Digits without end, codes, values that are none. */
const RAW = /\d{7,}|\d\.\d{5,}|\bnull\b|\bundefined\b|\bNaN\b|\be\+?\d{2}|[a-z]+-[a-z]+-[a-z]+-[a-z]+/u;
const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z]{3,}/u;

/** An en dash at a number: Chinese joins years by 一字线 and amounts by 浪纹线 (GB/T 15834, 4.13). */
const ENGLISH_SPAN = /[\d?][%年]?–|–\d/u;

/** Expects nothing that no reader should meet in a text of a language. */
const expectClean = (text: string, language: Language): void => {
  expect(text).not.toMatch(RAW);
  if (language === "zh") expect(text).not.toMatch(ENGLISH_SPAN);
};

const expectReadable = (texts: readonly string[], language: Language): void => {
  for (const text of texts) {
    expectClean(text, language);
    if (language === "en") expect(text).not.toMatch(HAN);
  }
};

/** The words of one output that are not of its language. */
const foreign = (text: string, language: Language): boolean =>
  (language === "zh" ? LATIN_WORD : HAN).test(text);

describe.each(LANGUAGES)("each number of each row in every output (%s)", (language) => {
  it("is told with its unit and bound, in one language", () => {
    for (const row of rows) {
      const told = [formatTarget(row, { language }), figureWords(row, language), targetText(row, language)];
      for (const text of told) {
        expectClean(text, language);
        expect(foreign(text, language), text).toBe(false);
        if (row.unit === "percent" && row.value !== null) expect(text).toContain("%");
      }
      // In Chinese bounds are words, in English signs.
      if (language === "en") expect(told[0]).toContain(BOUND_SIGNS[row.bound].trim());
      else expect(told[0]).not.toMatch(/[≥≤><≈]/u);
      // 位居全国前列 has no level that one could be below.
      if (row.value === null) continue;
      if (row.bound === "ge" || row.bound === "gt" || row.bound === "le" || row.bound === "lt")
        expect(told[1]).not.toBe(figureWords({ ...row, bound: "eq" }, language));
      const { before, after } = measureWords(row, language);
      expect(told[2]).toContain(before.trim());
      expect(told[2]).toContain(after.trim());
    }
  });

  it("keeps long numbers and codes out of the comparison on a terminal", () => {
    const pairs = comparePairs(dataset.targets, { regions: ["湖南", "江西"] });
    for (const [index, cells] of pairCells(pairs, language).entries()) {
      // The last cell holds the ids of the targets, which are codes.
      for (const text of cells.slice(0, -1)) expectClean(text, language);
      const pair = pairs[index];
      if (pair !== undefined && pair.a.indicator_id !== pair.b.indicator_id)
        expect(cells[0]).toMatch(/／| \/ /u);
    }
  });

  it("keeps them out of the report", () => {
    const { tree } = makeReport(dataset, { language, regions: ["湖南", "江西", "湘潭"], nested: true });
    let seen = 0;
    visit(tree, "tableCell", (node) => {
      const own = structuredClone(node);
      visit(own, "text", (text) => {
        const { binding } = text.data ?? {};
        // A document's own words stand as they are.
        if (
          binding?.from === "target" &&
          ["quote", "section", "note", "id", "breakdown"].includes(binding.show)
        )
          text.value = "";
      });
      seen += 1;
      const text = plainText(own);
      expectClean(text, language);
    });
    expect(seen).toBeGreaterThan(100);
  });

  it("keeps them out of the tables of a notebook, which hold the words of every row", () => {
    const view = viewOf({ language });
    const { html } = renderTable(dataset.targets, { ...view, rows: rows.length });
    const $ = load(html?.markup ?? "");
    expect($("tbody > tr").length).toBeGreaterThanOrEqual(rows.length);
    $("style, blockquote, code, details").remove();
    const theirs = [
      ...new Set(rows.flatMap((row) => [row.section, row.quote, row.target_id, row.breakdown])),
    ].flatMap((words) => words ?? []);
    theirs.sort((a, b) => b.length - a.length);
    const own = $("tbody td")
      .toArray()
      .map((cell) => $(cell).text())
      // Sections, quotes and the names of parts stand in the words of the document, ids as they are.
      .map((text) => theirs.reduce((left, words) => left.replaceAll(words, ""), text));
    expect(own.length).toBeGreaterThan(rows.length * 3);
    expectReadable(own, language);
    expect(own.join(" ")).toContain(language === "zh" ? "亿元" : "billion");
    const pairs = comparePairs(dataset.targets, { regions: ["湖南", "江西"] });
    const compared = load(renderPairs(pairs, view).html?.markup ?? "");
    compared("style, blockquote, code").remove();
    expectClean(compared("tbody").text(), language);
  });

  it("keeps them out of what charts say to those who do not see them, and out of their tips", () => {
    const spoken = Object.values(CASES).flatMap((chart) => {
      const spec = chart(dataset.targets, { language });
      const tips = [...JSON.stringify(spec).matchAll(/"(?:printed|years|commitment|label)":"([^"]*)"/gu)];
      return [String(spec.description ?? ""), ...tips.map(([, text = ""]) => text)];
    });
    expect(spoken.length).toBeGreaterThan(150);
    for (const text of spoken) expectClean(text, language);
    if (language === "en") for (const text of spoken) expect(text).not.toMatch(/\d(?:亿|万|家|个)/u);
  });

  it("keeps them out of the sheets of the workbook, but for numbers as numbers and ids", async () => {
    const report = makeReport(dataset, { language, regions: ["湖南", "江西"] });
    const book = read(await report.toXlsx(), { type: "array" });
    const [answer] = book.SheetNames;
    expect(book.SheetNames.length).toBeGreaterThan(4);
    const cells = Object.entries(book.Sheets).flatMap(([name, sheet]) =>
      utils
        .sheet_to_json<unknown[]>(sheet, { header: 1 })
        .slice(name === answer ? 0 : 1)
        .flat(),
    );
    const texts = cells.filter((cell): cell is string => typeof cell === "string");
    const ids = new Set(rows.flatMap((row) => [row.target_id, row.document_id]));
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts)
      if (!ids.has(text)) expect(text).not.toMatch(/\d\.\d{5,}|\bnull\b|\bundefined\b|\bNaN\b/u);
    for (const cell of cells) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    const first = utils.sheet_to_json<unknown[]>(book.Sheets[answer ?? ""] ?? {}, { header: 1 }).flat();
    for (const text of first) if (typeof text === "string") expectClean(text, language);
  });

  it("tells all rows on a terminal", async () => {
    const said = await runCli(["compare", "--all", "--lang", language, "--format", "table"]);
    const listed = await runCli(["matrix", "--regions", "all", "--lang", language]);
    for (const { code, out } of [said, listed]) {
      expect(code).toBe(0);
      // Ids are codes.
      expectClean(out.replace(/[a-z]+(?:-[a-z0-9]+)+/gu, ""), language);
    }
  });
});

describe("spans in Chinese", () => {
  const expectNone = (output: string): void => {
    expect(output.length).toBeGreaterThan(100);
    expect(output.match(/.{0,30}(?:\d[%年]?–|–\d).{0,30}/gu) ?? []).toEqual([]);
  };

  it("hold no en dash in a report, its evidence and cards, and what charts draw", async () => {
    const report = makeReport(dataset, { language: "zh", regions: ["湖南", "江西", "湘潭"], nested: true });
    expectNone(await report.toHtml());
    expectNone(report.toMarkdown());
    expectNone(await report.toEvidence());
    for (const chart of Object.values(CASES))
      expectNone(JSON.stringify(chart(dataset.targets, { language: "zh" })));
  });

  it("hold none on a terminal", async () => {
    for (const command of [
      ["findings"],
      ["stats"],
      ["list", "documents"],
      ["cite", "hunan-2021-rd-intensity"],
      ["compare", "--over-time", "--regions", "湖南", "--all"],
      ["ladder"],
    ]) {
      const { code, out } = await runCli([...command, "--lang", "zh"]);
      expect(code, command.join(" ")).toBe(0);
      expectNone(out);
    }
  });
});
