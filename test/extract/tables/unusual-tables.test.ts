import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const drafts = (...lines: readonly string[]) =>
  extractTargets(`某省规划（2026—2030年）\n表1 主要指标\n${lines.join("\n")}\n`, OPTIONS).targets;
const read = (...lines: readonly string[]) =>
  drafts(...lines).map(
    ({ subject, value, unit, measure, period_end }) => `${subject} ${value} ${unit} ${measure} ${period_end}`,
  );

test("words in a column of changes say by how much the row's name is to change", () => {
  expect(
    read(
      "指标\t单位\t2025年\t2030年\t五年变化",
      "茶农平均寿命\t岁\t77\t78\t提高1岁",
      "茶园火灾率\t%\t3\t2.5\t下降0.5个百分点",
      "茶叶产值\t亿元\t50\t80\t年均增长9.9%",
      "茶园湿地率\t%\t8\t8.5\t持续提高",
    ),
  ).toEqual([
    "茶农平均寿命 78 year level 2030",
    "茶农平均寿命 1 year change 2030",
    "茶园火灾率 2.5 percent level 2030",
    "茶园火灾率 0.5 percentage-point change 2030",
    "茶叶产值 80 CNY level 2030",
    "茶叶产值 9.9 percent growth 2030",
    "茶园湿地率 8.5 percent level 2030",
  ]);
});

describe("a table whose columns are indicators", () => {
  const rows = [
    "单位\t万吨\t%\t—",
    "2025年基期值\t40\t61\t2.1",
    "2030年目标值\t45\t≥66\t2.4",
    "属性\t约束性\t预期性\t预期性",
  ];

  test("has their units, years and kinds in its rows", () => {
    const told = drafts("主要指标\t茶叶产量\t良种覆盖率\t加工产值与茶业产值之比", ...rows);
    expect(
      told.map(({ subject, bound, value, unit, character }) => [subject, bound, value, unit, character]),
    ).toEqual([
      ["茶叶产量", "eq", 45, "t", "binding"],
      ["良种覆盖率", "ge", 66, "percent", "expected"],
      ["加工产值与茶业产值之比", "eq", 2.4, "times", "expected"],
    ]);
  });

  test("may print its first column again for further ones", () => {
    const told = read(
      "指标\t茶叶产量（万吨）\t茶厂（家）",
      "2030年目标值\t45\t120",
      "属性\t预期性\t预期性",
      "指标\t茶园面积（万亩）\t茶市（个）",
      "2030年目标值\t200\t12",
      "属性\t预期性\t预期性",
    );
    expect(told.map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual([
      "茶叶产量 45",
      "茶厂 120",
      "茶园面积 200",
      "茶市 12",
    ]);
  });
});

describe("names", () => {
  test("that stand in several classes are told with theirs", () => {
    expect(
      read(
        "类别\t指标\t单位\t2030年",
        "绿茶\t加工企业\t家\t40",
        "\t茶园面积\t万亩\t50",
        "红茶\t加工企业\t家\t30",
      ).map((row) => row.split(" ")[0]),
    ).toEqual(["绿茶加工企业", "茶园面积", "红茶加工企业"]);
  });

  test("of a level alone are those of what the row before counts", () => {
    const [, part] = drafts("指标\t2030年", "A级茶旅景区（家）\t40", "其中：5A级（家）\t3");
    expect(part?.subject).toBe("5A级茶旅景区");
  });

  test("of parts below a whole have its measure, whatever the rows are called", () => {
    expect(
      read(
        "电源类型\t2025年\t2030年\t新增装机",
        "茶区总装机（万千瓦）\t40\t60\t20",
        "其中：水电（万千瓦）\t30\t35\t5",
      ),
    ).toEqual([
      "茶区总装机 60 kW level 2030",
      "茶区总装机 20 kW increment 2030",
      "水电装机 35 kW level 2030",
      "水电装机 5 kW increment 2030",
    ]);
  });

  test("may stand behind the numbers of rows under one label with their classes", () => {
    const rows = read(
      "指标\t\t\t2025年\t2030年目标",
      "茶业\t1\t茶叶产量（万吨）\t40\t45",
      "\t2\t茶厂（家）\t80\t120",
      "茶旅\t3\t茶旅收入（亿元）\t8\t15",
    );
    expect(rows.map((row) => row.split(" ")[0])).toEqual(["茶叶产量", "茶厂", "茶旅收入"]);
  });

  test("of ways say what is reached within a time", () => {
    const [way] = drafts("指标\t2030年", "茶市至各县\t1.5小时内到达");
    expect([way?.subject, way?.bound, way?.unit]).toEqual(["茶市至各县到达时间", "le", "hour"]);
  });
});

describe("cells", () => {
  test("with the unit in brackets behind their number", () => {
    const [row] = drafts("指标\t2030年", "茶园道路里程\t4.2（万公里）");
    expect([row?.value, row?.unit, row?.unit_mult]).toEqual([4.2, "km", 4]);
  });

  test("with the sums of two things in one pair of brackets", () => {
    expect(read("指标\t累计", "化学需氧量/氨氮重点工程减排量（吨）\t[2300/110]")).toEqual([
      "化学需氧量重点工程减排量 2300 t cumulative 2030",
      "氨氮重点工程减排量 110 t cumulative 2030",
    ]);
  });

  test("with two numbers that cannot be told apart are doubted", () => {
    const [row] = drafts("指标\t2030年", "茶艺场所（个）\t12/30");
    expect(row?.problems).toContain("touching-number");
  });

  test("of rows that a column of years dates belong each to its own", () => {
    const rows = drafts("任务\t单位\t年度\t甲县\t乙县", "新建茶厂\t家\t2029年\t3\t4", "\t\t2030年\t5\t6");
    expect(rows.map(({ value, period_start, period_end }) => [value, period_start, period_end])).toEqual([
      [3, 2029, 2029],
      [4, 2029, 2029],
      [5, 2030, 2030],
      [6, 2030, 2030],
    ]);
  });
});

test("tasks beside the year of their row, the places in the columns", () => {
  const rows = drafts("年度\t任务\t甲县\t乙县", "2029年\t人工造林（亩）\t30\t40", "\t茶厂改造（家）\t3\t4");
  expect(
    rows.map(({ subject, breakdown, value, measure, period_start }) => [
      subject,
      breakdown,
      value,
      measure,
      period_start,
    ]),
  ).toEqual([
    ["人工造林", "甲县", 30, "cumulative", 2029],
    ["人工造林", "乙县", 40, "cumulative", 2029],
    ["茶厂改造", "甲县", 3, "cumulative", 2029],
    ["茶厂改造", "乙县", 4, "cumulative", 2029],
  ]);
});

test("so many for each are no sum, whatever is done", () => {
  const [row] = drafts("指标\t2030年", "茶叶抽检量（批次/千人）\t5");
  expect(row?.measure).toBe("level");
});

test("a remark before the unit in brackets stays with the name", () => {
  const [row] = drafts("指标\t2030年", "茶室面积（人均，平方米）\t2.6");
  expect([row?.subject, row?.unit]).toEqual(["人均茶室面积", "m2-per-person"]);
});

test("a header of three levels gives each column the label over several, and the end of the plan before is no goal", () => {
  expect(
    read(
      "品种\t“十四五”末\t\t“十五五”目标\t\t\t",
      "\t\t\t2028年\t\t2030年\t",
      "\t面积（万亩）\t产量（万吨）\t面积（万亩）\t产量（万吨）\t面积（万亩）\t产量（万吨）",
      "莲子\t10\t2\t11\t2.1\t12\t2.5",
      "辣椒\t20\t40\t21\t41\t22\t45",
    ),
  ).toEqual([
    "莲子面积 11 mu level 2028",
    "莲子产量 2.1 t level 2028",
    "莲子面积 12 mu level 2030",
    "莲子产量 2.5 t level 2030",
    "辣椒面积 21 mu level 2028",
    "辣椒产量 41 t level 2028",
    "辣椒面积 22 mu level 2030",
    "辣椒产量 45 t level 2030",
  ]);
});

test("of several units above a table each column has the one in which its name is counted", () => {
  const { targets } = extractTargets(
    "某省规划（2026—2030年）\n表1 茶产业分领域发展目标\n单位：亿元、家\n领域\t2030年目标\t\n\t产值\t企业数\n绿茶\t20\t30\n红茶\t10\t15\n",
    OPTIONS,
  );
  expect(
    targets.map(({ subject, value, unit, unit_mult, breakdown }) => [
      subject,
      value,
      unit,
      unit_mult,
      breakdown,
    ]),
  ).toEqual([
    ["茶产业产值", 20, "CNY", 8, "绿茶"],
    ["茶产业企业数", 30, "count", 0, "绿茶"],
    ["茶产业产值", 10, "CNY", 8, "红茶"],
    ["茶产业企业数", 15, "count", 0, "红茶"],
  ]);
});

test("cells of words below years tell of the thing that their row names, and are no names", () => {
  expect(
    read(
      "领域\t2028年\t2030年\t责任单位",
      "茶艺人才\t引进50名\t引进80名\t省委人才办",
      "制茶能手\t培训2万人次\t培训3万人次\t省人社厅",
    ).map((row) => row.split(" ").toSpliced(2, 2).join(" ")),
  ).toEqual(["茶艺人才 50 2028", "茶艺人才 80 2030", "制茶能手培训 2 2028", "制茶能手培训 3 2030"]);
});

test("a part of those per so many persons is counted as its whole is", () => {
  expect(
    read("指标\t2030年", "每千人口注册护士数（人）\t4\n其中：儿科（人）\t0.9").map(
      (row) => row.split(" ")[0],
    ),
  ).toEqual(["每千人口注册护士数", "每千人口儿科注册护士数"]);
});

test("woods planted in the years of a yearly plan are what is done, and no increment", () => {
  const { targets } = extractTargets(
    "某省规划（2026—2030年）\n表1 年度计划\n年度\t造林面积（万亩）\t新增茶园（万亩）\n2026年\t2\t3\n2027年\t4\t5\n2028年\t4\t6\n",
    OPTIONS,
  );
  expect(targets.slice(0, 2).map(({ subject, measure }) => [subject, measure])).toEqual([
    ["造林面积", "cumulative"],
    ["新增茶园", "increment"],
  ]);
});

test("what is measured of animals is told with their kind, in the column before", () => {
  expect(
    read("畜种\t项目\t单位\t2025年\t2030年", "山羊\t出栏量\t万头\t5\t6", "黄牛\t存栏量\t万头\t2\t3").map(
      (row) => row.split(" ")[0],
    ),
  ).toEqual(["山羊出栏量", "黄牛存栏量"]);
});

test("of two counters above a table firms have 家 and other things the other one", () => {
  const { targets } = extractTargets(
    "某省规划（2026—2030年）\n表1 重点产业链发展目标\n单位：亿元、家、个\n产业链\t2030年\t\t\n\t链主企业数\t产业规模\t公共服务平台\n制茶\t3\t50\t2\n制糖\t1\t20\t1\n",
    OPTIONS,
  );
  expect(targets.slice(0, 3).map(({ value, unit, unit_printed }) => [value, unit, unit_printed])).toEqual([
    [3, "count", "家"],
    [50, "CNY", "亿元"],
    [2, "count", "个"],
  ]);
});

test("the time that a narrow gap has put behind a body is none of its name", () => {
  expect(
    drafts("序号\t任务\t目标\t牵头单位\t完成时限", "1\t农村饮水\t新建供水工程18处\t市水利局12月底前\t").map(
      ({ agencies }) => agencies,
    ),
  ).toEqual(["市水利局"]);
});
