import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it } from "vitest";
import { kindText, targetText } from "../../src/charts/words.js";
import { pairCells } from "../../src/cli/compare-text.js";
import { comparePairs } from "../../src/compare/compare-targets.js";
import { figureWords } from "../../src/compare/figure-words.js";
import { formatTarget } from "../../src/compare/format-target.js";
import { measureWords } from "../../src/compare/measure-words.js";
import { BOUND_SIGNS } from "../../src/model/labels.js";
import { LANGUAGES, type Language } from "../../src/model/language.js";
import { makeReport } from "../../src/report/make-report.js";
import { rowsOf } from "../../src/tables/arquero.js";
import type { Dataset, DescribedTarget } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

let dataset: Dataset;
let rows: readonly DescribedTarget[];
beforeAll(async () => {
  dataset = await loadDataset();
  rows = rowsOf<DescribedTarget>(dataset.targets);
});

/** What no reader should meet: digits without end, codes, values that are none. */
const RAW = /\d{7,}|\d\.\d{5,}|\bnull\b|\bundefined\b|\bNaN\b|\be\+?\d{2}|[a-z]+-[a-z]+-[a-z]+-[a-z]+/u;
const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z]{3,}/u;

/** The words of one output that are not of its language. */
const foreign = (text: string, language: Language): boolean =>
  (language === "zh" ? LATIN_WORD : HAN).test(text);

describe.each(LANGUAGES)("each number of each row in every output (%s)", (language) => {
  it("is told with its unit and bound, in one language", () => {
    for (const row of rows) {
      const told = [
        formatTarget(row, { language }),
        figureWords(row, language),
        targetText(row, language),
        kindText(row, language),
      ];
      for (const text of told) {
        expect(text).not.toMatch(RAW);
        expect(foreign(text, language), text).toBe(false);
        if (row.unit === "percent" && row.value !== null) expect(text).toContain("%");
      }
      expect(told[0]).toContain(BOUND_SIGNS[row.bound].trim());
      // 位居全国前列 has no level that one could be below.
      if (row.value === null) continue;
      if (row.bound === "ge" || row.bound === "gt" || row.bound === "le" || row.bound === "lt")
        expect(told[1]).not.toBe(figureWords({ ...row, bound: "eq" }, language));
      const { before, after } = measureWords(row, language);
      expect(told[3]).toContain(before.trim());
      expect(told[3]).toContain(after.trim());
    }
  });

  it("keeps long numbers and codes out of the comparison on a terminal", () => {
    const pairs = comparePairs(dataset.targets, { regions: ["湖南", "江西"] });
    for (const [index, cells] of pairCells(pairs, language).entries()) {
      // The last cell holds the ids of the targets, which are codes.
      for (const text of cells.slice(0, -1)) expect(text).not.toMatch(RAW);
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
      expect(text).not.toMatch(RAW);
    });
    expect(seen).toBeGreaterThan(100);
  });
});
