import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const brief = (start: number, end: number, ...lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: start,
    periodEnd: end,
  }).targets.map((row) =>
    [
      row.subject,
      row.value,
      row.unit,
      row.measure,
      row.change_direction,
      row.base_year,
      row.period_start,
      row.period_end,
    ]
      .filter((part) => part !== null)
      .join(" "),
  );

describe("columns of differences between levels", () => {
  it("take the unit of their row, a percentage only where the cell or the row prints one", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 能源",
        "指标\t单位\t2025年\t2030年\t变化幅度",
        "水电装机\t万千瓦\t400\t460\t+60",
        "石油消费比重\t%\t20\t18\t-2",
        "电力消费量\t亿千瓦时\t500\t600\t20%",
        "用气量\t亿立方米\t50\t60\t3.7%（年均）",
      ),
    ).toEqual([
      "水电装机 460 kW level 2030",
      "水电装机 60 kW increment 2026 2030",
      "石油消费比重 18 percent level 2030",
      "石油消费比重 2 percentage-point change down 2025 2026 2030",
      "电力消费量 600 kWh level 2030",
      "电力消费量 20 percent change up 2025 2026 2030",
      "用气量 60 m3 level 2030",
      "用气量 3.7 percent growth up 2026 2030",
    ]);
  });

  it("a bare number that the levels beside it do not give is left", () => {
    expect(
      brief(2026, 2030, "表2 物流", "指标\t2025年\t2030年\t增减", "货运量（万吨）\t900\t1000\t11.1"),
    ).toEqual(["货运量 1000 t level 2030"]);
  });

  it("less than before is a change downwards", () => {
    expect(
      brief(2026, 2030, "表3 用地", "指标\t单位\t2025年\t2030年\t增减", "水田面积\t万亩\t300\t290\t-10"),
    ).toEqual(["水田面积 290 mu level 2030", "水田面积 10 mu change down 2025 2026 2030"]);
  });

  it("less over the whole plan is one too", () => {
    expect(
      brief(
        2026,
        2030,
        "表3 用地",
        "指标\t单位\t2025年\t2030年\t五年累计",
        "水田面积\t万亩\t300\t290\t[-10]",
      ),
    ).toEqual(["水田面积 290 mu level 2030", "水田面积 10 mu change down 2025 2026 2030"]);
  });

  it("a fall told as one and by its sign falls once", () => {
    expect(brief(2026, 2030, "表4 目标", "指标\t2028年\t2030年", "单位产值水耗降低\t-4%\t-9%")).toEqual([
      "单位产值水耗降低 4 percent change down 2025 2026 2028",
      "单位产值水耗降低 9 percent change down 2025 2026 2030",
    ]);
  });
});

describe("labels that say what their values are compared with", () => {
  it("the year compared with is no year of the present state", () => {
    expect(
      brief(
        2026,
        2030,
        "表5 各市目标",
        "地区\t细颗粒物浓度较2025年下降（%）\t湿地面积较2025年增加（万亩）",
        "\t2030年\t2030年",
        "甲市\t6\t3",
      ),
    ).toEqual([
      "细颗粒物浓度下降 6 percent change down 2025 2026 2030",
      "湿地面积增加 3 mu increment 2026 2030",
    ]);
  });

  it("in the name of a row too, and it is the base", () => {
    expect(
      brief(
        2026,
        2030,
        "表6 指标",
        "指标\t2028年",
        "煤耗较2020年下降（%）\t9",
        "湿地面积较2025年增加（万亩）\t3",
      ),
    ).toEqual([
      "煤耗较2020年下降 9 percent change down 2020 2021 2028",
      "湿地面积较2025年增加 3 mu increment 2026 2028",
    ]);
  });
});

describe("columns of what is expected of a year that is over before the aim", () => {
  it("hold no targets beside those that say that they are aims", () => {
    expect(
      brief(
        2021,
        2025,
        "表7 数字产业",
        "指标\t2022年实际\t2023年预计\t2025年目标\t年均增速",
        "软件收入（亿元）\t100\t110\t130\t9.1%",
      ),
    ).toEqual(["软件收入 130 CNY level 2025", "软件收入 9.1 percent growth up 2023 2025"]);
  });
});
