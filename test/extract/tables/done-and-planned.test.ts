import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const run = (start: number, end: number, lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: start,
    periodEnd: end,
  });
const brief = (start: number, end: number, ...lines: readonly string[]) =>
  run(start, end, lines).targets.map(({ subject, value, measure, period_end }) =>
    [subject, value, measure, period_end].join(" "),
  );

describe("columns of what was done beside those of what is planned", () => {
  it("a year that is over, told as 完成, holds no targets", () => {
    expect(
      brief(2027, 2027, "表1 计划", "指标\t单位\t2026年完成\t2027年计划", "公共预算收入\t亿元\t52\t55"),
    ).toEqual(["公共预算收入 55 level 2027"]);
  });

  it("below one year, what came of it and its growth are results within a longer plan too", () => {
    expect(
      brief(
        2026,
        2030,
        "表2 主要指标",
        "指标\t2027年\t\t\t2028年目标\t",
        "\t预期目标\t实际完成\t增长（%）\t总量\t增长（%）",
        "社会消费品零售总额（亿元）\t310\t305\t5.1\t325\t6.5",
      ),
    ).toEqual([
      "社会消费品零售总额 310 level 2027",
      "社会消费品零售总额 325 level 2028",
      "社会消费品零售总额 6.5 growth 2028",
    ]);
  });
});

describe("names that a row takes from those around it", () => {
  it("a part without a unit is counted in that of its whole", () => {
    const [, part] = run(2026, 2030, [
      "表3 主要指标",
      "指标\t2025年\t2030年",
      "粮食总产量（万吨）\t40\t43",
      "其中：玉米\t8\t9",
    ]).targets;
    expect([part?.subject, part?.value, part?.unit, part?.unit_mult]).toEqual(["玉米产量", 9, "t", 4]);
  });

  it("pupils are those of the schools in the title above them", () => {
    expect(
      brief(
        2026,
        2030,
        "表4 教育发展目标",
        "指标\t单位\t2025年\t2030年",
        "高中阶段\t\t\t",
        "毛入学率\t%\t92\t95",
        "在校生\t万人\t6.8\t7.6",
        "中等职业学校\t\t\t",
        "在校生\t万人\t2.1\t2.4",
      ).filter((row) => row.includes("在校生")),
    ).toEqual(["高中阶段在校生 7.6 level 2030", "中等职业学校在校生 2.4 level 2030"]);
  });

  it("the growth beside an amount is the growth of it, whatever is counted between", () => {
    expect(
      brief(
        2026,
        2030,
        "表5 重点产业链发展目标",
        "产业链\t2030年\t\t",
        "\t产值（亿元）\t骨干企业（家）\t年均增速（%）",
        "稀土\t90\t4\t12",
        "陶瓷\t60\t3\t8",
      ).filter((row) => row.includes("growth")),
    ).toEqual(["重点产业链产值年均增速 12 growth 2030", "重点产业链产值年均增速 8 growth 2030"]);
  });
});

it("what is spent on single projects in a list of them is told of each, and no target", () => {
  const { targets, otherNumbers } = run(2027, 2027, [
    "附表 2027年重点项目清单",
    "序号\t项目名称\t建设内容及规模\t总投资（亿元）\t2027年计划投资（亿元）",
    "1\t北环路改造\t长3.2公里\t5.6\t2.1",
    "2\t第二人民医院迁建\t床位500张\t8.2\t3.0",
  ]);
  expect(targets).toEqual([]);
  expect(otherNumbers.filter(({ kind }) => kind === "project").map(({ quote }) => quote)).toEqual([
    "5.6",
    "2.1",
    "8.2",
    "3.0",
  ]);
});
