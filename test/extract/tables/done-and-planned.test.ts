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

  it("parts of a whole in rows below one another lend its measure and unit", () => {
    expect(
      brief(
        2026,
        2030,
        "表7 能源发展目标",
        "指标\t2025年\t2030年\t属性",
        "电力装机总容量（万千瓦）\t240\t400\t预期性",
        "其中：生物质\t12\t62\t",
        "光伏\t86\t146\t",
      ),
    ).toEqual([
      "电力装机总容量 400 level 2030",
      "生物质装机总容量 62 level 2030",
      "光伏装机总容量 146 level 2030",
    ]);
  });

  it("words in a column of expected values say how far the row's name is to move", () => {
    expect(
      brief(
        2026,
        2030,
        "专栏1 核心指标",
        "序号\t指标\t预期值\t属性",
        "1\t茶厂事故死亡人数\t下降10%以上\t约束性",
        "2\t茶农人均住房面积\t不小于40平方米\t预期性",
        "3\t茶站广播覆盖率\t到2028年达90%，2030年达100%\t预期性",
      ),
    ).toEqual([
      "茶厂事故死亡人数 10 change 2030",
      "茶农人均住房面积 40 level 2030",
      "茶站广播覆盖率 90 level 2028",
      "茶站广播覆盖率 100 level 2030",
    ]);
  });

  it("what a project is to bring about is a goal, its content and its cost are none", () => {
    expect(
      brief(
        2026,
        2028,
        "茶业重点工程项目表",
        "项目名称\t主要建设内容\t建设期限\t总投资（亿元）\t预期目标",
        "茶树种质库\t库容5万份，建筑面积1.2万平方米\t2026—2028年\t2.4\t到2028年保存茶树种质3万份",
        "古茶园保护\t改建保护点6个\t2026—2028年\t0.5\t古茶树保护率达到100%",
      ).map((row) => row.replace(/^\S+ /, "")),
    ).toEqual(["3 level 2028", "100 level 2028"]);
  });

  it("rates and pupils of a stage of schooling are those of the class beside them", () => {
    expect(
      brief(
        2026,
        2030,
        "表6 教育发展目标",
        "指标\t\t单位\t2025年\t2030年",
        "高等教育\t毛入学率\t%\t61\t66",
        "\t在校生\t万人\t3.8\t4.2",
        "特殊教育\t专任教师\t人\t120\t160",
      ),
    ).toEqual([
      "高等教育毛入学率 66 level 2030",
      "高等教育在校生 4.2 level 2030",
      "特殊教育专任教师 160 level 2030",
    ]);
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

describe("labels", () => {
  it("the titles of groups of rows say by when, and so many for so many people is a unit", () => {
    expect(
      run(2027, 2027, [
        "2027年重点工作责任分解",
        "序号\t工作任务\t责任单位",
        "一、今后五年主要任务\t\t",
        "1\t茶叶产值突破100亿元。\t农业局",
        "二、2027年重点工作\t\t",
        "2\t新建茶厂20家。\t工信局",
      ]).targets.map(({ value, period_end }) => [value, period_end]),
    ).toEqual([
      [100, 2031],
      [20, 2027],
    ]);
    expect(
      run(2026, 2030, [
        "表10 目标",
        "指标\t2025年\t2030年",
        "茶农肺病死亡率（/10万）\t12\t≤9",
        "茶厂（家）\t5\t9",
      ]).targets.map(({ value, unit }) => [value, unit]),
    ).toEqual([
      [9, "per-100k-persons"],
      [9, "count"],
    ]);
  });

  it("the growth of one year is no amount in the unit of its row", () => {
    expect(
      run(2027, 2027, [
        "表9 计划",
        "指标\t单位\t2026年实际\t2027年预期增长（%）\t2027年预期值",
        "社会消费品零售总额\t亿元\t300\t6左右\t318",
      ]).targets.map(({ value, unit, measure }) => [value, unit, measure]),
    ).toEqual([
      [6, "percent", "growth"],
      [318, "CNY", "level"],
    ]);
  });

  it("the marks of notes are no part of a year, a name or a value", () => {
    expect(
      brief(
        2026,
        2030,
        "表6 主要指标",
        "指标\t2025年\t2030年①",
        "铁路里程②（公里）\t300\t420③",
        "碳排放强度④下降率（%）\t—\t〔5〕",
        "接入率*（%）\t60\t80",
      ),
    ).toEqual(["铁路里程 420 level 2030", "碳排放强度下降 5 change 2030", "接入率 80 level 2030"]);
  });

  it("bodies called 单位 are places, and what is to be made in all by a year is no growth", () => {
    const rows = run(2026, 2030, [
      "表7 任务分解表",
      "单位\t到2030年规划指标（万亩）\t",
      "\t累计建成茶园面积\t累计新增节水灌溉面积",
      "全县\t8.5\t2.4",
      "甲镇\t4.5\t1.4",
      "乙乡\t4.0\t1.0",
    ]).targets;
    expect(
      rows.map(({ subject, value, unit, measure, breakdown }) => [subject, value, unit, measure, breakdown]),
    ).toEqual([
      ["累计建成茶园面积", 8.5, "mu", "level", null],
      ["累计新增节水灌溉面积", 2.4, "mu", "increment", null],
      ["累计建成茶园面积", 4.5, "mu", "level", "甲镇"],
      ["累计新增节水灌溉面积", 1.4, "mu", "increment", "甲镇"],
      ["累计建成茶园面积", 4, "mu", "level", "乙乡"],
      ["累计新增节水灌溉面积", 1, "mu", "increment", "乙乡"],
    ]);
  });

  it("a share below 其中 is told of those of whom the one above is", () => {
    expect(
      brief(
        2026,
        2030,
        "表8 师资发展目标",
        "指标\t2025年\t2030年",
        "小学教师专科及以上学历比例（%）\t98\t100",
        "其中：本科及以上学历比例（%）\t70\t85",
        "班额达标比例（%）其中：小学\t80\t90",
        "初中\t85\t95",
      ),
    ).toEqual([
      "小学教师专科及以上学历比例 100 level 2030",
      "小学教师本科及以上学历比例 85 level 2030",
      "小学班额达标比例 90 level 2030",
      "初中班额达标比例 95 level 2030",
    ]);
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
