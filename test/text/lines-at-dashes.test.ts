import { expect, it } from "vitest";
import { textTable, wrapText } from "../../src/text/text-table.js";

it("ends the lines of an id at its hyphens, and those of a span at its dash, so that no year is parted", () => {
  expect(wrapText("hubei-2016", 9)).toEqual(["hubei-", "2016"]);
  expect(wrapText("hubei-2016-green-parks", 12)).toEqual(["hubei-2016-", "green-parks"]);
  expect(wrapText("hubei-2016", 10)).toEqual(["hubei-2016"]);
  expect(wrapText("行动方案（2023—2025年）", 10)).toEqual(["行动方案", "（2023—", "2025年）"]);
  const table = textTable(
    [{ title: "文件" }, { title: "hubei-2016" }, { title: "shanxi-2021" }],
    [["数字", "12", "13"]],
    26,
  );
  expect(table).not.toMatch(/201\b|202\b/u);
});
