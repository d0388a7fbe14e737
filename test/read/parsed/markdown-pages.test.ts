import { expect, test } from "vitest";
import { markdownPages } from "../../../src/read/parsed/markdown-pages.js";

test.each([
  ["# 目标\n\n<!-- page break -->\n\n## 任务\n\n<!-- PageBreak -->\n\n附表", [1, 2, 3]],
  ["<!-- Page 1 -->\n# 目标\n\n<!-- Page 3 -->\n## 任务", [1, 3]],
  ["{0}------------------------\n\n# 目标\n\n{1}------------------------\n\n## 任务", [1, 2]],
  ["# 目标\n\f## 任务", [1, 2]],
])("pages of %j", (markdown, pages) => {
  const found = markdownPages(markdown);
  expect(found?.map(({ page }) => page)).toEqual(pages);
  expect(found?.[0]?.markdown).toContain("目标");
  expect(found?.[1]?.markdown).toContain("任务");
});

test("Markdown without marks has no pages", () => {
  expect(markdownPages("# 目标\n\n---\n\n{1}\n<!-- 注 -->")).toBeNull();
});
