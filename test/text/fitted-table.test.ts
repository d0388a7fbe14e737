import { describe, expect, test } from "vitest";
import { countsTable, displayWidth, textTable } from "../../src/text/text-table.js";

const widest = (table: string): number => Math.max(...table.split("\n").map(displayWidth));

describe("a table fits into the terminal", () => {
  const titles = ["指标", "湖南省", "江西省", "原因和计算"].map((title) => ({ title, width: 40 }));
  const rows = [
    [
      "规模以上工业企业研发投入强度",
      "到2023年达到1.8%",
      "到2022年超过1.5%",
      "截止年份不同：2023与2022，相差1年",
    ],
  ];

  test.each([40, 60, 80, 120])("of %i columns", (room) => {
    const table = textTable(titles, rows, room);
    expect(widest(table)).toBeLessThanOrEqual(room);
    for (const number of ["2023年", "1.8%", "1.5%"].slice(0, room > 40 ? 3 : 2))
      expect(table).toContain(number);
    // No line begins with a closing mark.
    expect(table).not.toMatch(/(?:^| {2})[，。；：）]/mu);
  });

  test("and is as wide as it wants to be where there is room", () => {
    expect(textTable(titles, rows, 200)).toBe(textTable(titles, rows));
  });

  test("one of counts is turned where its columns are too many", () => {
    const counts = ["document", "numbers", "targets", "headings", "sentences", "gaps"];
    const two = [
      ["hunan-2016", "250", "46", "31", "320", "24"],
      ["jiangxi-2020", "144", "48", "22", "180", "0"],
    ];
    expect(countsTable(counts, two, 80).split("\n")[0]).toMatch(/^document +numbers +targets/u);
    const turned = countsTable(counts, two, 44).split("\n");
    expect(turned[0]).toMatch(/^document +hunan-2016 +jiangxi-2020$/u);
    expect(turned.at(-1)).toMatch(/^gaps +24 +0$/u);
  });
});

test("writes below each row, over the whole width, what would be cut in a column of its own", () => {
  const columns = [{ title: "指标", width: 8 }, { title: "判定" }];
  const rows = [
    ["绿色工厂", "可比"],
    ["质量标杆", "不可比"],
  ];
  expect(textTable(columns, rows, 18, ["原因", "截止年份不同：2023年与2022年", ""])).toBe(
    [
      "指标      判定",
      "  原因",
      "────────  ──────",
      "绿色工厂  可比",
      "  截止年份不同：",
      "  2023年与2022年",
      "质量标杆  不可比",
    ].join("\n"),
  );
});
