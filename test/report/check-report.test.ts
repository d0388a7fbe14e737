import fc from "fast-check";
import type { Root, Text } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/language.js";
import type { TargetRow } from "../../src/model/rows.js";
import { checkTree } from "../../src/report/check-report.js";
import { contentTree } from "../../src/report/content-tree.js";
import { type Facts, factsOf } from "../../src/report/facts.js";
import { makeReport } from "../../src/report/make-report.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset, toDataset } from "../../src/tables/load-dataset.js";

const RD = "hunan-2021-rd-intensity";
let dataset: Dataset;
let facts: Facts;
let tree: Root;

/** The dataset with one row changed. */
function withTarget(id: string, change: Partial<TargetRow>): Dataset {
  const targets = dataset.rows.targets.map((row) => (row.target_id === id ? { ...row, ...change } : row));
  return toDataset(dataset.folder, { ...dataset.rows, targets }, dataset.texts);
}

const boundTexts = (of: Root): Text[] => {
  const found: Text[] = [];
  visit(of, "text", (node) => {
    if (node.data?.binding !== undefined) found.push(node);
  });
  return found;
};

beforeAll(async () => {
  dataset = await loadDataset();
  facts = factsOf(dataset, { language: "zh" });
  tree = contentTree(facts);
});

describe("a report's numbers", () => {
  it.each(LANGUAGES)("are all bound to rows (%s)", (language) => {
    expect(makeReport(dataset, { language, date: "2026-01-31", author: "x 1" }).check()).toEqual([]);
  });

  it("change with the row that they are bound to", () => {
    const sentence = (of: Dataset): string =>
      plainText(makeReport(of, { language: "zh", families: ["rd-intensity"], parts: ["summary"] }).tree);
    expect(sentence(dataset)).toContain("到2023年达到1.8%");
    expect(sentence(dataset)).toContain("湖南高0.3个百分点");
    const changed = sentence(withTarget(RD, { value: 2.6 }));
    expect(changed).toContain("到2023年达到2.6%");
    expect(changed).toContain("湖南高1.1个百分点");
    expect(changed).not.toContain("1.8%，");
  });

  it("fail the check when the row says something else", () => {
    const report = makeReport(dataset, { language: "en", families: ["rd-intensity"] });
    const issues = report.check(withTarget(RD, { value: 2.6 }));
    expect(issues.length).toBeGreaterThan(0);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(["report-text-differs"]));
  });

  it("fail the check when the row is gone", () => {
    const targets = dataset.rows.targets.filter((row) => row.target_id !== RD);
    const without = toDataset(dataset.folder, { ...dataset.rows, targets }, dataset.texts);
    const issues = makeReport(dataset, { families: ["rd-intensity"] }).check(without);
    expect(issues.map((issue) => issue.code)).toContain("report-row-missing");
  });

  it.each(["5", "增加12家", "共三家", "１２", "两倍", "about three of them", "²"])(
    "fail the check when typed: %s",
    (words) => {
      const copy = structuredClone(tree);
      copy.children.push({ type: "paragraph", children: [{ type: "text", value: words }] });
      expect(checkTree(copy, facts).map((issue) => issue.code)).toEqual(["report-number-unbound"]);
    },
  );

  it("fail the check wherever a bound text is altered", () => {
    const texts = boundTexts(tree);
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.string({ minLength: 1 }), (index, more) => {
        const node = texts[index];
        if (node === undefined) return;
        const before = node.value;
        node.value = before + more;
        const codes = checkTree(tree, facts).map((issue) => issue.code);
        node.value = before;
        expect(codes).toContain("report-text-differs");
      }),
      { numRuns: 15 },
    );
  });

  it("fail the check when a note is missing", () => {
    const copy = structuredClone(tree);
    copy.children = copy.children.filter(
      (node) => node.type !== "footnoteDefinition" || node.identifier !== RD,
    );
    expect(checkTree(copy, facts).map((issue) => issue.received)).toContain(`[^${RD}]`);
  });
});
