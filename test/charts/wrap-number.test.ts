import { expect, test } from "vitest";
import { wrapText } from "../../src/charts/wrap-text.js";

test("a number stays on one line with its counter", () => {
  for (let width = 40; width < 200; width += 7)
    for (const line of wrapText("新增不少于500家（2022—2025年），仅供参考", width, 12))
      expect(line).not.toMatch(/^[家年]|^）/u);
});

test("a sign stays on one line with its number, and a number with its magnitude", () => {
  for (let width = 60; width < 300; width += 7)
    for (const line of wrapText("retail sales: A highest (≥ 6%), median 23.1 billion yuan", width, 12)) {
      expect(line).not.toMatch(/[≥(]$/u);
      expect(line).not.toMatch(/^(?:billion|yuan)/u);
    }
});
