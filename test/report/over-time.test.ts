import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it } from "vitest";
import { CrossProvinceError } from "../../src/model/issue.js";
import { LANGUAGES } from "../../src/model/language.js";
import { makeReport, type Report } from "../../src/report/make-report.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

function rowsOf({ tree }: Report, id: string): string[][] {
  const rows: string[][] = [];
  const at = tree.children.findIndex(
    (node) => node.data !== undefined && "hProperties" in node.data && node.data.hProperties?.id === id,
  );
  for (const node of tree.children.slice(at + 1)) {
    if (node.type === "heading" && node.depth < 3) break;
    visit(node, "tableRow", (row) => {
      if (row.data?.row !== undefined) rows.push(row.children.map((cell) => plainText(cell)));
    });
  }
  return rows;
}

describe("a report on two regions", () => {
  it.each(LANGUAGES)(
    "tells what each made of its own earlier targets, with the numbers that compare (%s)",
    (language) => {
      const zh = language === "zh";
      const report = makeReport(dataset, { language, regions: ["湖南", "江西"] });
      expect(report.check()).toEqual([]);
      const text = plainText(report.tree);
      expect(text).toMatch(
        zh
          ? /湖南前后规划相互衔接的同类目标有\d+对，(?!均为)/u
          : /Later plans of Hunan take up targets of earlier ones in \d+ pairs: /u,
      );
      // Jiangxi has one plan.
      expect(text).not.toMatch(zh ? /此前规划相比，江西/u : /Jiangxi takes up/u);
    },
  );
});

describe("a report on one region sets its plans side by side", () => {
  it.each(LANGUAGES)("with what was raised, lowered and redefined (%s)", (language) => {
    const report = makeReport(dataset, { language, regions: ["湖南"] });
    expect(report.check()).toEqual([]);
    const text = plainText(report.tree);
    expect(text).toMatch(language === "zh" ? /湖南前后规划目标比较/u : /Targets of Hunan from plan to plan/u);
    expect(text).toMatch(language === "zh" ? /湖南先后出台3份规划/u : /Hunan has 3 plans/u);
    expect(text).not.toMatch(language === "zh" ? /仅湖南|江西/u : /Only Hunan|Jiangxi/u);
    const rows = rowsOf(report, "over-time");
    expect(rows.length).toBeGreaterThan(5);
    const redefined = rows.filter(
      ([, , , change]) => change === (language === "zh" ? "口径改变" : "redefined"),
    );
    expect(redefined.length).toBeGreaterThan(2);
    // What is redefined is never called more or less.
    for (const [, , , , why = ""] of redefined)
      expect(why).toMatch(
        language === "zh" ? /不同|部分|未写明|一方/u : /differ|level|population|part|one side|not/u,
      );
    expect(JSON.stringify(report.charts().get("over-time"))).toContain("hunan-2021-rd-intensity");
  });

  it("in every form", async () => {
    const report = makeReport(dataset, { language: "zh", regions: ["湖南"], families: ["rd-intensity"] });
    expect(await report.toHtml()).toContain("前后规划的变化");
    expect((await report.toDocx()).length).toBeGreaterThan(10_000);
    expect((await report.toXlsx()).length).toBeGreaterThan(5000);
    expect(await report.toEvidence()).toContain("t-hunan-2021-rd-intensity");
    expect(rowsOf(report, "over-time")[0]?.slice(1, 4)).toEqual([
      "到2020年不低于1.28%（2016—2020年规划）",
      "到2023年达到1.8%（2021—2023年规划）",
      "口径改变",
    ]);
  });

  it("and asks for a second region where it has one plan alone", () => {
    expect(() => makeReport(dataset, { regions: ["江西"] })).toThrow(CrossProvinceError);
    expect(() => makeReport(dataset, { regions: ["江西"] })).toThrow(/two or more regions/u);
  });
});
