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
  it("answers first: what compares, who promises more, the largest gaps, what only one side promises", () => {
    const zh = plainText(makeReport(dataset, { language: "zh", parts: ["summary"] }).tree);
    expect(zh).toMatch(/湖南和江西均提出目标的指标有\d+类，逐一对照共\d+对，其中调整后可比\d+对/u);
    expect(zh).toContain("可比的仅1对，湖南较高；但目标只规定上限或下限，实际高低尚难确定。");
    expect(zh).toMatch(/差距较大的有：/u);
    expect(zh).toMatch(/仅湖南提出的有\d+类/u);
    const en = plainText(makeReport(dataset, { language: "en", parts: ["summary"] }).tree);
    expect(en).toContain(
      "1 pair is comparable: Hunan is higher; the targets set only floors or ceilings, so the actual order is uncertain.",
    );
    expect(en).toMatch(/The largest gaps are in [^.]*: (?:Hunan|Jiangxi) higher by /u);
  });

  it("says so where nothing compares on one footing", () => {
    expect(part("zh", "summary")).toContain("没有口径和期限均一致的目标");
    expect(part("en", "summary")).toContain("it cannot be said who promises more");
  });

  it("shows at most eight rows in the summary, with a result that claims nothing for indicative pairs", () => {
    const { tree } = makeReport(dataset, { language: "zh", parts: ["summary"] });
    const rows: string[] = [];
    visit(tree, "tableRow", (node) => {
      if (node.data?.row !== undefined) rows.push(plainText(node));
    });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThanOrEqual(8);
    for (const row of rows.filter((text) => text.includes("仅供参考"))) expect(row).toContain("不计算差距");
    expect(part("zh", "summary")).toContain("湖南高0.3个百分点（期限相差1年）");
    expect(part("en", "summary")).toContain("Hunan higher by 0.3 percentage points (1 year apart)");
  });

  it("leads from the summary to the appendix, which holds the words, and to notes where there is none", () => {
    const count = (parts: (typeof REPORT_PARTS)[number][], type: "link" | "footnoteReference"): number => {
      let met = 0;
      const { tree } = makeReport(dataset, { language: "zh", parts, families: [...HEADLINE_FAMILIES] });
      visit(tree, type, () => {
        met += 1;
      });
      return met;
    };
    expect(count(["summary", "appendix"], "footnoteReference")).toBe(0);
    expect(count(["summary", "appendix"], "link")).toBe(10);
    expect(count(["summary"], "footnoteReference")).toBe(10);
  });

  it("shows both numbers of refused pairs with their sources where no workbook does", () => {
    const rowsOfPairs = (workbook: boolean): string[] => {
      const rows: string[] = [];
      const { tree } = makeReport(dataset, {
        language: "zh",
        parts: ["not-comparable"],
        families: ["rd-intensity"],
        workbook,
      });
      visit(tree, "tableRow", (node) => {
        if (node.data?.row !== undefined) rows.push(plainText(node));
        if (node.data?.row !== undefined)
          expect(JSON.stringify(node).match(/"footnoteReference"/gu)).toHaveLength(2);
      });
      return rows;
    };
    expect(rowsOfPairs(true)).toEqual([]);
    expect(rowsOfPairs(false).join()).toMatch(/不低于全国平均水平.*超过1\.5%/u);
    expect(rowsOfPairs(false).join()).toContain("不可比");
  });

  it("tells arithmetic with the family, and counts what is refused", () => {
    const words = part("zh", "families");
    expect(words).toContain("500家 ÷ 4年 = 每年125家");
    expect(words).toContain("30家 ÷ 3年 = 每年10家");
    expect(words).toMatch(/另有\d+对因定义、类型、级别或统计范围不同，不能比较/u);
  });

  it("speaks of the regions asked for, and of those inside them only where that is asked for too", () => {
    const plain = makeReport(dataset, { language: "zh", families: ["rd-intensity"], parts: ["families"] });
    expect(plainText(plain.tree)).not.toContain("湘潭");
    const report = makeReport(dataset, {
      language: "zh",
      families: ["rd-intensity"],
      parts: ["families"],
      nested: true,
    });
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

  it("is plain Chinese: no words of a translation, no two sides by letter", () => {
    const words = plainText(makeReport(dataset, { language: "zh" }).tree);
    expect(words).not.toMatch(/印出|印为|甲方|乙方|与江西与|不低于全国前列|湖南高\d+(?![\d.个家项亿万元])/u);
  });

  it("has the parts asked for, in order", () => {
    const ids = headings(makeReport(dataset).tree).filter((id) =>
      (REPORT_PARTS as readonly string[]).includes(id),
    );
    // Versions are told of only where they are given, plans of one region where it stands alone; of so many targets the list of documents says where they are.
    expect(ids).toEqual(
      REPORT_PARTS.filter((part) => !["version-changes", "over-time", "appendix"].includes(part)),
    );
    expect(part("en", "references")).not.toContain("The report rests on");
    const all = plainText(
      makeReport(dataset, { language: "en", parts: ["references", "appendix"], workbook: true }).tree,
    );
    expect(all).toMatch(/The report rests on \d+ targets\. The workbook lists each\./u);
    const few = headings(makeReport(dataset, { parts: ["method", "summary"] }).tree);
    expect(few).toEqual(["report", "summary", "method"]);
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
    expect(part("zh", "coverage")).toContain("另有24处共70句缺失");
  });

  it("prints title, unit, author and date only when given", () => {
    const plain = plainText(makeReport(dataset, { parts: [] }).tree);
    const signed = makeReport(dataset, {
      parts: [],
      title: "T 1",
      unit: "U 3",
      author: "A 2",
      date: "2026-01-31",
    });
    expect(plainText(signed.tree)).toMatch(/T 1.*U 3.*A 2.*31 January 2026$/su);
    expect(signed.name).toBe("hunan-jiangxi-2026-01-31");
    const chinese = makeReport(dataset, { parts: [], language: "zh", date: "2026-01-31" });
    expect(plainText(chinese.tree)).toMatch(/2026年1月31日$/u);
    expect(makeReport(dataset, { parts: [] }).name).toBe("hunan-jiangxi");
    expect(plain).not.toContain("2026");
  });

  it("refuses names that the dataset does not have", () => {
    expect(() => makeReport(dataset, { regions: ["湖南", "广东"] })).toThrow(CrossProvinceError);
    expect(() => makeReport(dataset, { families: ["green-factory"] })).toThrow(/green-factories/u);
    expect(() => makeReport(dataset, { regions: ["江西"] })).toThrow(CrossProvinceError);
  });
});
