import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const whole = await loadDataset();

/** The part of the dataset that speaks of one document. */
function partOf(document: string): Pick<Dataset, "texts" | "rows"> {
  const { rows, texts } = whole;
  const of = <T extends { readonly document_id: string }>(table: readonly T[]) =>
    table.filter((row) => row.document_id === document);
  return {
    texts: new Map([...texts].filter(([id]) => id === document)),
    rows: {
      ...rows,
      documents: of(rows.documents),
      targets: of(rows.targets),
      other_numbers: of(rows.other_numbers),
    },
  };
}

describe.each(whole.rows.documents.map(({ document_id }) => document_id))("every row of %s", (document) => {
  const part = partOf(document);
  const without = <K extends "targets" | "other_numbers">(table: K, index: number) =>
    audit({
      ...part,
      rows: { ...part.rows, [table]: part.rows[table].filter((_, other) => other !== index) },
    }).holds;

  test("is needed: without it a number or a benchmark is unread", () => {
    expect(audit(part).holds).toBe(true);
    expect(part.rows.targets.filter((_, index) => without("targets", index))).toEqual([]);
    expect(part.rows.other_numbers.filter((_, index) => without("other_numbers", index))).toEqual([]);
  });
});
