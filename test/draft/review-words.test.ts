import { expect, it } from "vitest";
import { draftDocument } from "../../src/draft/draft-document.js";
import { reviewRows } from "../../src/draft/review-table.js";
import { plainColumns } from "../../src/notebook/plain-columns.js";

const draft = draftDocument(
  "江西省绿色制造三年行动计划（2023—2025年）\n一、目标\n2021年已建成绿色工厂20家。到2025年，绿色工厂达到60家，幸福食堂120家。",
);

it("says in Chinese why each field was read so, where the document has no words for it", () => {
  const rows = reviewRows(draft, { language: "zh" });
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows)
    for (const name of ["why_value", "why_bound", "why_measure", "why_deadline", "why_indicator"] as const)
      expect(row[name]).not.toMatch(/[a-z]{3}/u);
  expect(reviewRows(draft, { language: "en" }).map((row) => row.why_bound)).toContain("plain number");
});

it("shows in Chinese the rule by which a number is no target", () => {
  const columns = plainColumns(["quote", "why"], draft.otherNumbers as never, "zh");
  const why = columns.find(({ name }) => name === "why");
  const shown = draft.otherNumbers.map((row) => why?.cell(row as never).text ?? "");
  expect(shown.length).toBeGreaterThan(1);
  for (const text of shown) expect(text).not.toMatch(/[a-z]{3}/u);
});
