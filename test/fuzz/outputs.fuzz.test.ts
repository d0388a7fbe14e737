import { read } from "@e965/xlsx";
import { load } from "cheerio";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import mammoth from "mammoth";
import { beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../src/model/language.js";
import { makeReport } from "../../src/report/make-report.js";
import type { Dataset, Rows } from "../../src/tables/dataset.js";
import { toDataset } from "../../src/tables/load-dataset.js";
import { noise } from "./models/hostile.js";
import { runs } from "./runs.js";
import { smallDataset } from "./small-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await smallDataset();
});

/** Where people's words stand in the tables, which outputs print. */
const PLACES = [
  ["regions", "name_zh"],
  ["regions", "name_en"],
  ["documents", "title_zh"],
  ["documents", "title_en"],
  ["documents", "issuer_zh"],
  ["indicators", "name_zh"],
  ["indicators", "name_en"],
  ["indicators", "definition_en"],
  ["targets", "unit_printed"],
  ["targets", "target_note_en"],
] as const;

/** The dataset with hostile words behind what stands in a column. */
function withWords(words: readonly (readonly [(typeof PLACES)[number], string])[]): Dataset {
  const rows: Record<string, readonly Record<string, unknown>[]> = { ...(dataset.rows as object) };
  for (const [[table, column], word] of words)
    rows[table] = (rows[table] ?? []).map((row) => ({ ...row, [column]: `${row[column] ?? ""}${word}` }));
  return toDataset("data", rows as unknown as Rows, dataset.texts);
}

const validator = new HtmlValidate({
  root: true,
  rules: {
    "close-order": "error",
    "element-permitted-content": "error",
    "element-permitted-parent": "error",
    "no-dup-attr": "error",
    "no-dup-id": "error",
    "no-raw-characters": "error",
    "unrecognized-char-ref": "error",
  },
});

const words = fc.array(fc.tuple(fc.constantFrom(...PLACES), noise), { minLength: 1, maxLength: 5 });

test("a report on any words is opened by readers of HTML, Word and Excel, and the words stay words", async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom(...LANGUAGES), async (given, language) => {
      const report = makeReport(withWords(given), { language, parts: ["summary", "families", "references"] });
      for (const page of [await report.toHtml(), await report.toEvidence()]) {
        const { results } = await validator.validateString(page);
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
        expect(load(page)("b:not(svg *), td > td").length).toBe(0);
      }
      const word = await mammoth.extractRawText({ buffer: Buffer.from(await report.toDocx()) });
      expect(word.value.length).toBeGreaterThan(100);
      expect(word.messages.filter(({ type }) => type === "error")).toEqual([]);
      expect(read(await report.toXlsx()).SheetNames.length).toBeGreaterThan(1);
    }),
    runs(100, 3),
  );
}, 900_000);
