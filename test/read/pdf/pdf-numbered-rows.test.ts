import { describe, expect, it } from "vitest";
import { countedHeader } from "../../../src/read/pdf/pdf-header-count.js";
import { withNumberedRows } from "../../../src/read/pdf/pdf-numbered-rows.js";

describe("rows that numbers tell", () => {
  it("of tasks begin with their serial number", () => {
    expect(
      withNumberedRows([
        ["1", "茶园", "新建茶园5万亩，改造老旧茶", "2026年"],
        ["", "提质", "园3万亩", "12月"],
        ["2", "茶厂", "新建茶厂20家", "2026年"],
        ["3", "培训", "培训茶农1万人，其中青年", "2027年"],
        ["", "", "3000人", ""],
      ]),
    ).toEqual([
      ["1", "茶园提质", "新建茶园5万亩，改造老旧茶园3万亩", "2026年12月"],
      ["2", "茶厂", "新建茶厂20家", "2026年"],
      ["3", "培训", "培训茶农1万人，其中青年3000人", "2027年"],
    ]);
  });

  it("of indicators have the end of a numbered name beside their values", () => {
    expect(
      withNumberedRows([
        ["产业", "1.茶园面积（万亩）", "18", "20"],
        ["品质", "2.生态茶园占全部茶园", "", ""],
        ["", "面积比重（%）", "30", "45"],
        ["", "3.良种率（%）", "60", "75"],
      ])[1],
    ).toEqual(["品质", "2.生态茶园占全部茶园面积比重（%）", "30", "45"]);
  });

  it("stay apart where a column would get two values", () => {
    const rows = [
      ["1", "茶园", "18"],
      ["", "茶厂", "40"],
      ["2", "茶农", "3"],
      ["3", "茶店", "9"],
    ];
    expect(withNumberedRows(rows)).toEqual(rows);
  });
});

describe("a header by the order of its labels", () => {
  const line = (...labels: readonly (readonly [string, number])[]) =>
    labels.map(([text, x]) => ({ text, x, end: x + 10 * text.length }));

  it("has each label over the years below it, a class above them left out", () => {
    const lines = [
      line(["质量效益", 130]),
      line(["市州", 0], ["茶厂（家）", 70], ["茶园（万亩）", 230]),
      line(["2023年", 60], ["2025年", 120], ["2023年", 210], ["2025年", 280]),
    ];
    expect(countedHeader(lines, 5, false)).toEqual([
      ["市州", "茶厂（家）", "", "茶园（万亩）", ""],
      ["", "2023年", "2025年", "2023年", "2025年"],
    ]);
  });

  it("is none where the labels do not come out even, or no years stand below others", () => {
    const lines = [line(["市州", 0], ["目标", 90]), line(["2023年", 60], ["2025年", 120])];
    expect(countedHeader(lines, 6, false)).toBeNull();
    expect(countedHeader([line(["指标", 0], ["单位", 60])], 2, false)).toBeNull();
  });
});
