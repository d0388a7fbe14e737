import { describe, expect, it } from "vitest";
import { evaluateTargets } from "../../src/extract/evaluate.js";
import { extractTargets } from "../../src/extract/extract-targets.js";
import type { TargetRow } from "../../src/model/rows.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const draft = (text: string) =>
  extractTargets(text, { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025 }).targets;

describe("evaluateTargets", () => {
  const text = "到2025年，高新技术企业达到1.4万家，研发投入强度突破3%。";
  it("finds drafts equal to themselves", () => {
    const rows = draft(text);
    const { precision, recall, f1, fullRow } = evaluateTargets(rows, rows);
    expect([precision, recall, f1, fullRow.share]).toEqual([1, 1, 1, 1]);
  });

  it("counts what is missed, what is no target and what differs", () => {
    const [first, second] = draft(text);
    if (first === undefined || second === undefined) throw new Error("two targets are expected");
    const reviewed: TargetRow[] = [
      { ...first, bound: "ge" },
      { ...second, value_start: 3 },
    ];
    const result = evaluateTargets([first, second], reviewed);
    expect(result).toMatchObject({ reviewed: 2, drafted: 2, found: 1, precision: 0.5, recall: 0.5 });
    expect(result.bound.share).toBe(0);
    expect(result.measure.share).toBe(1);
    expect(result.differences[0]?.fields).toEqual(["bound"]);
    expect([result.missed.length, result.spurious.length]).toEqual([1, 1]);
  });

  it("leaves targets without a number out", () => {
    const [first] = draft(text);
    if (first === undefined) throw new Error("a target is expected");
    expect(evaluateTargets([], [{ ...first, value_start: null }]).reviewed).toBe(0);
  });
});

describe("the extractor on the shipped documents", () => {
  it("reaches the measures promised, with every quote exact", async () => {
    const data = await loadDataset();
    const drafts = data.rows.documents.flatMap((document) => {
      const text = data.texts.get(document.document_id) ?? "";
      const { targets, unread } = extractTargets(text, {
        documentId: document.document_id,
        regionCode: document.region_code,
        periodStart: document.period_start,
        periodEnd: document.period_end,
        vocabulary: { ...data.rows, synonyms: [] },
      });
      expect(unread).toEqual([]);
      for (const target of targets) {
        expect(text.slice(target.quote_start, target.quote_end)).toBe(target.quote);
      }
      return targets;
    });
    const result = evaluateTargets(drafts, data.rows.targets);
    expect(result.recall).toBeGreaterThanOrEqual(0.98);
    expect(result.precision).toBeGreaterThanOrEqual(0.95);
    expect(result.valueAndUnit.share).toBeGreaterThanOrEqual(0.98);
    expect(result.bound.share).toBeGreaterThanOrEqual(0.98);
    expect(result.measure.share).toBeGreaterThanOrEqual(0.92);
    expect(result.deadline.share).toBeGreaterThanOrEqual(0.95);
  });
});
