import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it } from "vitest";
import { HEADLINE_FAMILIES } from "../../src/model/codes.js";
import { CrossProvinceError } from "../../src/model/issue.js";
import { makeReport } from "../../src/report/make-report.js";
import { REPORT_PARTS } from "../../src/report/options.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

const part = (language: "zh" | "en", ...parts: (typeof REPORT_PARTS)[number][]): string =>
  plainText(makeReport(dataset, { language, parts, families: [...HEADLINE_FAMILIES] }).tree);

const headings = (tree: Root): string[] => {
  const found: string[] = [];
  visit(tree, "heading", (node) => {
    const id: unknown = node.data?.hProperties?.id;
    if (typeof id === "string") found.push(id);
  });
  return found;
};

describe("the content of a report", () => {
  it("tells a pair of other dates with its difference in percentage points, as printed", () => {
    expect(part("zh", "key-findings")).toContain(
      "湖南到2023年达到1.8%，江西到2022年超过1.5%：期限不同，按印出数字湖南高0.3个百分点。理由：截止年份不同：2023与2022，相差1年",
    );
    expect(part("en", "key-findings")).toContain(
      "Hunan 1.8% by 2023, Jiangxi more than 1.5% by 2022: comparable, other date; as printed, Hunan is higher by 0.3 percentage points",
    );
  });

  it("tells an indicative pair without a difference, with its arithmetic", () => {
    const words = part("zh", "key-findings");
    expect(words).toMatch(
      /湖南2022–2025年新增省级及以上不低于500家，江西2020–2022年新增30家：仅供参考。理由/u,
    );
    expect(words).toContain("500 / 4 = 125");
    expect(words).toContain("30 / 3 = 10");
    expect(words).not.toMatch(/仅供参考，湖南[高低]/u);
  });

  it("tells a refused pair as refused, with the reason", () => {
    expect(part("zh", "key-findings")).toMatch(
      /湖南2021–2023年新增省级10家，江西到2022年省级超过5家：不可比。理由：目标类型不同/u,
    );
  });

  it("shows regions inside one side with their own verdicts, never paired with their province", () => {
    const report = makeReport(dataset, { language: "zh", families: ["rd-intensity"], parts: ["families"] });
    expect(plainText(report.tree)).toContain("湘潭");
    const keys: string[] = [];
    visit(report.tree, "tableRow", (node) => {
      const row = node.data?.row;
      if (row !== undefined && "pair" in row) keys.push(row.pair);
    });
    const inside = keys.filter((key) => key.includes("xiangtan"));
    expect(inside.length).toBeGreaterThanOrEqual(4);
    for (const key of inside) expect(key).toContain("jiangxi");
  });

  it("has the parts asked for, in order", () => {
    const ids = headings(makeReport(dataset).tree).filter((id) =>
      (REPORT_PARTS as readonly string[]).includes(id),
    );
    expect(ids).toEqual([...REPORT_PARTS]);
    const few = headings(makeReport(dataset, { parts: ["method", "key-findings"] }).tree);
    expect(few).toEqual(["report", "key-findings", "method"]);
  });

  it("gives each figure of a pair a note with the words of the document", () => {
    const { tree } = makeReport(dataset, { language: "zh", families: ["rd-intensity"] });
    const notes = new Map<string, string>();
    visit(tree, "footnoteDefinition", (node) => {
      notes.set(node.identifier, plainText(node));
    });
    visit(tree, "footnoteReference", (node) => {
      const target = dataset.rows.targets.find((row) => row.target_id === node.identifier);
      expect(notes.get(node.identifier)).toContain(target?.quote);
    });
    expect(notes.get("hunan-2021-rd-intensity")).toContain("湘工信科技〔2020〕510号");
  });

  it("says what is lost in the source", () => {
    expect(part("zh", "coverage")).toContain("有70句缺失，分布于24处");
  });

  it("prints title, author and date only when given", () => {
    const plain = plainText(makeReport(dataset, { parts: [] }).tree);
    const signed = makeReport(dataset, { parts: [], title: "T 1", author: "A 2", date: "2026-01-31" });
    expect(plainText(signed.tree)).toMatch(/T 1.*A 2, 2026-01-31/su);
    expect(plain).not.toContain("2026");
  });

  it("refuses names that the dataset does not have", () => {
    expect(() => makeReport(dataset, { regions: ["湖南", "广东"] })).toThrow(CrossProvinceError);
    expect(() => makeReport(dataset, { families: ["green-factory"] })).toThrow(/green-factories/u);
    expect(() => makeReport(dataset, { regions: ["湖南"] })).toThrow(CrossProvinceError);
  });
});
