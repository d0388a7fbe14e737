import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import { keptSections } from "../../../src/report/word/kept-sections.js";

const keptOf = (markdown: string): string[] =>
  [...keptSections(fromMarkdown(markdown).children)].map(({ type }) => type);

it("keeps a short section of prose with the last one, and that one whole", () => {
  expect(keptOf("## 甲\n\n一\n\n## 方法\n\n二\n\n- 三\n\n四\n\n## 文件\n\n1. 五\n2. 六")).toEqual([
    "paragraph",
    "list",
    "paragraph",
    "list",
  ]);
});

it("keeps none before a long last section, which goes over pages wherever it begins", () => {
  expect(keptOf(`## 方法\n\n二\n\n## 文件\n\n1. ${"字".repeat(500)}`)).toEqual([]);
});

it("keeps none that is longer than most of a page, that has tables, or that is the only one", () => {
  expect(keptOf(`## 方法\n\n${"字".repeat(1400)}\n\n## 文件\n\n1. 五`)).toEqual([]);
  expect(keptOf("## 方法\n\n> 二\n\n## 文件\n\n1. 五")).toEqual([]);
  expect(keptOf("## 文件\n\n1. 五")).toEqual([]);
});
