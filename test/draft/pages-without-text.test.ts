import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { crowdedText, textlessText } from "../../src/cli/draft/draft-summary.js";
import { draftDocument } from "../../src/draft/draft-document.js";
import type { SourceDocument } from "../../src/read/source-document.js";

const text = "湖北省某行动计划（2021—2025年）\n到2025年，新增绿色工厂30家。\n";
const bytes = new TextEncoder().encode(text);

const pdf = (textless?: readonly number[]): SourceDocument => ({
  file: "plan.pdf",
  format: "pdf",
  encoding: null,
  text,
  bytes,
  sha256: createHash("sha256").update(bytes).digest("hex"),
  title: null,
  ...(textless === undefined ? {} : { textless }),
});

test("pages that hold pictures alone are named in the note of the document and in a warning", () => {
  const draft = draftDocument(pdf([2, 3]), { region: "420000" });
  expect(draft.targets).toHaveLength(1);
  expect(draft.document.note).toMatch(/pages without text, which were not read: 2, 3\./);
  expect(textlessText(draft, "zh").join()).toContain("第 2、3 页没有文字层");
  expect(textlessText(draft, "en").join()).toContain("pages 2, 3 have no text layer");
});

test("tables too large to be laid out are told in the note of the document and in a warning", () => {
  const draft = draftDocument({ ...pdf(), crowded: { pages: [4], rows: 2 } }, { region: "420000" });
  expect(draft.document.note).toMatch(/columns may be mixed up: pages 4; 2 rows\./);
  expect(crowdedText(draft, "zh").join()).toContain("第 4 页线条过多，2 行单元格过多");
  expect(crowdedText(draft, "en").join()).toContain("too many lines on pages 4, too many cells in 2 rows");
  expect(crowdedText(draftDocument(pdf(), { region: "420000" }), "zh")).toEqual([]);
});

test("where each page has text there is nothing to say", () => {
  const draft = draftDocument(pdf(), { region: "420000" });
  expect(draft.document.note ?? "").not.toContain("pages without text");
  expect(textlessText(draft, "zh")).toEqual([]);
});
