import { describe, expect, test } from "vitest";
import type { DraftedFile } from "../../../src/cli/draft/draft-job.js";
import { draftsText } from "../../../src/cli/draft/draft-summary.js";
import type { DocumentRow } from "../../../src/model/rows.js";

const drafted = (number: number): DraftedFile => ({
  document: { document_id: `plan-${number}`, title_zh: `第${number}号规划` } as DocumentRow,
  format: "text",
  targets: 15,
  indicators: 2,
  issues: 0,
  otherNumbers: 3,
  unread: 0,
});
const many = (count: number): DraftedFile[] =>
  Array.from({ length: count }, (_, number) => drafted(number + 1));

describe("of a run over many documents", () => {
  test("a hundred are printed without a word more", () => {
    const lines = draftsText(many(100), "en", 200).split("\n");
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toContain("plan-100 ");
  });

  test.each([
    ["zh", "另有1,100个文件，见documents.csv；共1,200个文件、18,000项目标。"],
    ["en", "and 1,100 more documents, see documents.csv; in all 1,200 documents with 18,000 targets."],
  ] as const)("the first hundred are printed, the others counted: %s", (language, last) => {
    const lines = draftsText(many(1200), language, 200).split("\n");
    expect(lines).toHaveLength(103);
    expect(lines.at(-1)).toBe(last);
  });
});
