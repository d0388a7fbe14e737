import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const drafted = (start: number, end: number, ...lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: start,
    periodEnd: end,
  }).targets;

const brief = (start: number, end: number, ...lines: readonly string[]) =>
  drafted(start, end, ...lines).map((row) =>
    [
      row.subject,
      row.bound,
      row.value,
      row.unit,
      row.measure,
      row.change_direction,
      row.base_year,
      row.period_end,
    ]
      .filter((part) => part !== null)
      .join(" "),
  );

describe("a column of what is added to the levels beside it", () => {
  it("takes the unit of its row, and points for shares, whatever its label says of rates elsewhere", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 主要指标",
        "指标\t2025年\t2030年\t累计增加值",
        "茶园面积（万亩）\t40\t46\t6",
        "茶叶深加工率（%）\t30\t38\t8",
      ),
    ).toEqual([
      "茶园面积 eq 46 mu level 2030",
      "茶园面积 eq 6 mu increment 2030",
      "茶叶深加工率 eq 38 percent level 2030",
      "茶叶深加工率 eq 8 percentage-point change up 2025 2030",
    ]);
  });

  it("is one, be it told by the two years that it compares and in points", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 主要指标",
        "序号\t主要指标\t单位\t2025年基期值\t2030年目标值\t2030年比2025年增加[累计提高百分点]",
        "1\t劳动生产率\t万元/人\t12\t15\t3",
        "2\t加工产值与种植业总产值比\t\t2.2\t2.5\t0.3",
        "3\t恩格尔系数\t%\t31\t29\t[-2]",
      ),
    ).toEqual([
      "劳动生产率 eq 15 CNY-per-person level 2030",
      "劳动生产率 eq 3 CNY-per-person increment 2030",
      "加工产值与种植业总产值比 eq 2.5 times level 2030",
      "加工产值与种植业总产值比 eq 0.3 times increment 2030",
      "恩格尔系数 eq 29 percent level 2030",
      "恩格尔系数 eq 2 percentage-point change down 2025 2030",
    ]);
  });
});

describe("brackets below a column of yearly growth", () => {
  it("leave the percentage to the rates, and may have their bound before them", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 主要指标",
        "指标\t2025年\t2030年\t年均增长（%）",
        "渠系水利用系数\t0.55\t0.6\t[0.05]",
        "参合率（%）\t60\t>80\t>[20]",
      ),
    ).toEqual([
      "渠系水利用系数 eq 0.6 times level 2030",
      "渠系水利用系数 eq 0.05 times change up 2025 2030",
      "参合率 gt 80 percent level 2030",
      "参合率 gt 20 percentage-point change up 2025 2030",
    ]);
  });
});

describe("units and kinds that a row takes from elsewhere", () => {
  it("the unit of the title over its group, up to the next title", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 用地调控指标",
        "指标\t2025年\t2030年",
        "总量指标（单位：万公顷）\t\t",
        "水田保有量\t90\t88",
        "效率指标（单位：平方米）\t\t",
        "人均厂房用地\t60\t58",
      ),
    ).toEqual(["水田保有量 eq 88 ha level 2030", "人均厂房用地 eq 58 m2-per-person level 2030"]);
  });

  it("the unit before a remark in brackets", () => {
    expect(
      brief(2026, 2030, "表1 指标", "指标\t2025年\t2030年", "快递业务总量（亿元）（2025年不变价）\t30\t45"),
    ).toEqual(["快递业务总量（2025年不变价） eq 45 CNY level 2030"]);
  });

  it("how the amount above them moves, for each pollutant", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 指标",
        "指标\t\t2025年\t2030年\t累计",
        "主要污染物排放总量减少（%）\t总磷\t—\t—\t[6]",
        "\t氨氮\t—\t—\t[7]",
      ),
    ).toEqual([
      "总磷排放总量减少 eq 6 percent change down 2025 2030",
      "氨氮排放总量减少 eq 7 percent change down 2025 2030",
    ]);
  });

  it("the kind of its row holds for what its cell says in words", () => {
    expect(
      drafted(
        2026,
        2030,
        "表1 指标",
        "序号\t指标内容\t预期值\t指标性质",
        "1\t火灾起数\t下降12%\t约束性",
        "2\t溺亡人数\t下降8%\t预期性",
      ).map(({ value, character }) => [value, character]),
    ).toEqual([
      [12, "binding"],
      [8, "expected"],
    ]);
  });
});

describe("words behind a value", () => {
  it("are none of it, and make it a rate where they say so", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 指标",
        "指标\t2025年\t2030年\t年均/累计",
        "科普经费增长（%）\t—\t—\t>9、力争高于“十四五”时期实际",
        "园区劳动生产率（%）\t—\t8.5左右（“十五五”期间年均增速）\t",
      ),
    ).toEqual([
      "科普经费增长 gt 9 percent growth up 2030",
      "园区劳动生产率 approx 8.5 percent growth up 2030",
    ]);
  });
});

describe("the column of a plan's first year", () => {
  it("is the present state where the title names all later years and not it", () => {
    expect(
      brief(
        2026,
        2035,
        "表1 2030年和2035年主要指标",
        "指标\t2026年\t2030年\t2035年",
        "绿道长度（公里）\t100\t150\t200",
      ),
    ).toEqual(["绿道长度 eq 150 km level 2030", "绿道长度 eq 200 km level 2035"]);
  });

  it("is doubtful before a far year alone, and none before the next year or a present state", () => {
    const problems = (...lines: readonly string[]) =>
      drafted(2026, 2035, "表1 规划指标", ...lines).map((row) => row.problems.includes("first-year"));
    expect(problems("指标\t2026年\t2035年", "林地面积（公顷）\t800\t900")).toEqual([true, false]);
    expect(problems("指标\t2026年\t2027年", "林地面积（公顷）\t800\t900")).toEqual([false, false]);
    expect(problems("指标\t2025年\t2026年\t2035年", "林地面积（公顷）\t700\t800\t900")).toEqual([
      false,
      false,
    ]);
  });
});

describe("a table whose rows stand on lines with single blanks", () => {
  const kinds = (...lines: readonly string[]) =>
    drafted(2026, 2030, ...lines).map(({ subject, character }) => [subject, character]);

  it("has the kind behind each row, be the label of its column on a line below and the kind broken", () => {
    expect(
      kinds(
        "指标 2025年 2030年 年均增长",
        "（%） 属性",
        "茶园面积（万亩） 40 46 3 预期",
        "性",
        "绿道长度（公里） 90 100 2 约束",
        "性",
        "茶企数量（家） 20 30 8 预",
        "期",
        "性",
      ),
    ).toEqual([
      ["茶园面积", "expected"],
      ["茶园面积", "expected"],
      ["绿道长度", "binding"],
      ["绿道长度", "binding"],
      ["茶企数量", "expected"],
      ["茶企数量", "expected"],
    ]);
  });

  it("is unsure of rows with fewer values than levels, of units cut short and of ranges without their end", () => {
    const sure = (...lines: readonly string[]) =>
      drafted(2026, 2030, "指标 单位 2025年 2030年", ...lines).map(({ confidence }) => confidence >= 0.9);
    expect(sure("茶园面积 万亩 40 46", "绿道长度 公里 90 100")).toEqual([true, true]);
    expect(sure("茶园面积 万亩 40 46", "茶企数量 家 30")).toEqual([true, false]);
    expect(sure("茶园面积 万亩 40 46", "供热煤耗 克标准煤/千 30 28")).toEqual([true, false]);
    expect(sure("茶园面积 万亩 40 46", "用电量 亿千瓦时 30 32-")).toEqual([true, false]);
  });

  it("takes a unit that no list knows for one by its multiplier", () => {
    expect(
      drafted(2026, 2030, "指标 单位 2025年 2030年", "茶园面积 万亩 40 46", "鲜叶加工量 万吨鲜叶 7 8").map(
        ({ subject }) => subject,
      ),
    ).toEqual(["茶园面积", "鲜叶加工量"]);
  });
});

describe("a cell with the numbers of two rows", () => {
  it("is no value, as digits in groups of three are", () => {
    expect(
      brief(
        2026,
        2030,
        "表1 指标",
        "指标\t2025年\t2030年",
        "茶园面积（亩）\t20.5 151\t23.1 165",
        "竹林面积（亩）\t20 000\t25 000",
      ),
    ).toEqual(["竹林面积 eq 25000 mu level 2030"]);
  });
});
