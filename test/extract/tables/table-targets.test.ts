import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025 };
const drafts = (...lines: readonly string[]) => extractTargets(`${lines.join("\n")}\n`, OPTIONS).targets;
const brief = (...lines: readonly string[]) =>
  drafts(...lines).map(({ value, value_max, unit_mult, unit, bound, measure, period_end }) =>
    [
      value,
      value_max === null ? "" : `–${value_max}`,
      `e${unit_mult} ${unit} ${bound} ${measure} ${period_end}`,
    ].join(""),
  );

describe("what the rows of a table are", () => {
  it("years down the side: a level of each year, an increment where the words say so", () => {
    expect(
      brief(
        "表3 分年度科技创新目标",
        "年度\t茶叶企业（家）\t茶业产值（亿元）",
        "2023年\t62\t4.5",
        "2024年\t70\t5.2",
        "2025年\t80\t6",
      ),
    ).toEqual([
      "62e0 count eq level 2023",
      "4.5e8 CNY eq level 2023",
      "70e0 count eq level 2024",
      "5.2e8 CNY eq level 2024",
      "80e0 count eq level 2025",
      "6e8 CNY eq level 2025",
    ]);
    expect(brief("表4 分年度新增茶叶企业目标", "年度\t茶叶企业（家）", "2024年\t7", "2025年\t8")).toEqual([
      "7e0 count eq increment 2024",
      "8e0 count eq increment 2025",
    ]);
  });

  it("places, with a total that is the region itself", () => {
    const rows = drafts(
      "单位：家",
      "2025年茶厂培育目标分解表",
      "市州\t2024年\t2025年",
      "长沙市\t3\t5",
      "株洲市\t2\t4",
      "合计\t5\t9",
    );
    expect(rows.map(({ region_code, period_end, value }) => [region_code, period_end, value])).toEqual([
      ["430100", 2024, 3],
      ["430100", 2025, 5],
      ["430200", 2024, 2],
      ["430200", 2025, 4],
      ["430000", 2024, 5],
      ["430000", 2025, 9],
    ]);
  });
});

it("places under one label over two columns, the wider beside the narrower, with a count and its year", () => {
  const rows = drafts(
    "某省换电行动计划（2024—2025年）",
    "2024—2025年各市县换电站分年度建设情况表",
    "区域\t\t建设换电站总数（座）\t2024年建站数量（座）\t2025年建站数量（座）\t2025年完成比例",
    "长株潭地区\t长沙市\t9\t4\t5\t55%",
    "\t株洲市\t5\t2\t3\t60%",
    "总计\t\t14\t6\t8\t57%",
  );
  expect(
    rows.map(({ region_code, subject, measure, period_start, value }) =>
      [region_code, subject, measure, period_start ?? "", value].join(" "),
    ),
  ).toEqual([
    "430100 建设换电站总数 level  9",
    "430100 换电站建设数量 increment 2024 4",
    "430100 换电站建设数量 increment 2025 5",
    "430100 换电站完成比例 level  55",
    "430200 建设换电站总数 level  5",
    "430200 换电站建设数量 increment 2024 2",
    "430200 换电站建设数量 increment 2025 3",
    "430200 换电站完成比例 level  60",
    "430000 建设换电站总数 level  14",
    "430000 换电站建设数量 increment 2024 6",
    "430000 换电站建设数量 increment 2025 8",
    "430000 换电站完成比例 level  57",
  ]);
});

describe("parts of parts", () => {
  const rows = (...lines: readonly string[]) =>
    drafts("附表1 各市县茶园建设任务", ...lines).map(({ region_code, breakdown, subject, measure, value }) =>
      [region_code, breakdown ?? "", subject, measure, value].join(" "),
    );

  it("counties beside their city, with its subtotal and the total of all", () => {
    expect(
      rows(
        "市\t县（市、区）\t2021—2025年新建（万亩）\t2025年总面积（万亩）",
        "长沙市\t浏阳市\t3\t12",
        "\t宁乡市\t2\t9",
        "\t小计\t5\t21",
        "株洲市\t茶陵县\t4\t8",
        "\t小计\t4\t8",
        "合计\t\t9\t29",
      ),
    ).toEqual([
      "430181  茶园新建 increment 3",
      "430181  茶园总面积 level 12",
      "430182  茶园新建 increment 2",
      "430182  茶园总面积 level 9",
      "430100  茶园新建 increment 5",
      "430100  茶园总面积 level 21",
      "430224  茶园新建 increment 4",
      "430224  茶园总面积 level 8",
      "430200  茶园新建 increment 4",
      "430200  茶园总面积 level 8",
      "430000  茶园新建 increment 9",
      "430000  茶园总面积 level 29",
    ]);
  });

  it("indicators below one another beside their place", () => {
    expect(
      rows(
        "市（州）\t指标\t单位\t2024年\t2025年",
        "长沙市\t茶业产值增速\t%\t9\t9.5",
        "\t茶园面积\t万亩\t3\t4",
        "株洲市\t茶业产值增速\t%\t8\t8",
        "\t茶园面积\t万亩\t2\t3",
      ),
    ).toEqual([
      "430100  茶业产值增速 growth 9",
      "430100  茶业产值增速 growth 9.5",
      "430100  茶园面积 level 3",
      "430100  茶园面积 level 4",
      "430200  茶业产值增速 growth 8",
      "430200  茶业产值增速 growth 8",
      "430200  茶园面积 level 2",
      "430200  茶园面积 level 3",
    ]);
  });

  it("columns of which one is a part of another (其中) are of the title's subject", () => {
    expect(rows("地区\t2025年任务数（万亩）\t其中：新建（万亩）", "长沙市\t5\t3", "合计\t5\t3")).toEqual([
      "430100  茶园 increment 5",
      "430100  茶园新建 increment 3",
      "430000  茶园 increment 5",
      "430000  茶园新建 increment 3",
    ]);
  });

  it("a subtotal beside a total is not the whole", () => {
    expect(rows("地区\t茶厂（家）", "长沙市\t3", "株洲市\t2", "小计\t5", "其他\t4", "合计\t9")).toEqual([
      "430100  茶厂 increment 3",
      "430200  茶厂 increment 2",
      "430000 小计 茶厂 increment 5",
      "430000 其他 茶厂 increment 4",
      "430000  茶厂 increment 9",
    ]);
  });

  it("a note below a table sets no targets", () => {
    expect(
      drafts("地区\t2025年茶厂（家）", "长沙市\t3", "株洲市\t2", "注：上列两个市为试点，另有5家在建。")
        .length,
    ).toBe(2);
    expect(
      drafts("地区\t2025年茶厂（家）", "长沙市\t3", "株洲市\t2", "注：含在建5家。到2025年，建成茶市4个。")
        .length,
    ).toBe(3);
  });

  it("the name of an attached file sets none", () => {
    expect(drafts("附件：各县茶园任务表（2张）.xlsx")).toEqual([]);
  });
});

describe("what the header says", () => {
  it("that the values of a column are binding or expected", () => {
    expect(
      drafts(
        "指标\t2020年\t2025年目标\t",
        "\t\t约束性\t预期性",
        "茶园绿色防控面积（万亩）\t12\t27\t",
        "茶叶产值（亿元）\t1 260\t\t2 400",
      ).map(({ value, character, subject, period_end }) => [value, character, subject, period_end]),
    ).toEqual([
      [27, "binding", "茶园绿色防控面积", 2025],
      [2400, "expected", "茶叶产值", 2025],
    ]);
  });

  it("a bare number beside bracketed sums of amounts is an average rate", () => {
    expect(
      brief(
        "指标\t单位\t2020年\t2025年\t年均/累计",
        "茶叶产值\t亿元\t20\t30\t8左右",
        "新建茶园\t万亩\t—\t—\t[12]",
      ),
    ).toEqual(["30e8 CNY eq level 2025", "8e0 percent approx growth 2025", "12e4 mu eq increment 2025"]);
  });

  it("when a task is to be done, be it a month without a year", () => {
    expect(
      drafts(
        "工作任务\t主要举措\t主责部门\t时间节点",
        "茶园建设\t新建茶园12万亩，改造茶园5万亩。\t农业农村局\t11月底前",
        "茶企培育\t新增龙头茶企3家。\t工信局\t12月底前",
      ).map(({ value }) => value),
    ).toEqual([12, 5, 3]);
  });
});

it("a name that the lines of a page may have torn is doubtful, those beside it are not", () => {
  expect(
    drafts(
      "序号   指标   单位   2020年   2025年   属性",
      "1   茶园面积   万亩   12   15   预期性",
      "每万亩茶园高级农艺师拥有",
      "2   量   人   3   5   预期性",
      "3   茶叶质量安全例行监测总体   %   97   98   约束性",
      "合格率",
      "4   茶厂数   家   30   50   预期性",
    ).map(({ value, problems }) => [value, problems.includes("doubtful-indicator")]),
  ).toEqual([
    [15, false],
    [5, true],
    [98, true],
    [50, false],
  ]);
});

describe("words in cells", () => {
  it("are read as sentences under the deadline and the agencies of their row", () => {
    const rows = drafts(
      "附件：重点任务分工表",
      "序号\t重点任务\t工作内容\t牵头单位\t完成时限",
      "1\t培育茶企\t新增省级龙头茶企12家以上，茶叶产值达到30亿元。\t省农业农村厅\t2024年底",
      "2\t开拓市场\t到2025年建成茶叶专卖店400家。\t省商务厅\t持续推进",
    );
    expect(
      rows.map(({ value, bound, period_end, agencies }) => [value, bound, period_end, agencies]),
    ).toEqual([
      [12, "ge", 2024, "省农业农村厅"],
      [30, "eq", 2024, "省农业农村厅"],
      [400, "eq", 2025, "省商务厅"],
    ]);
    expect(rows[0]?.anchors).toContain("period_end@");
  });

  it("of a list of projects say how large each is", () => {
    expect(
      drafts(
        "重点项目表",
        "序号\t项目名称\t建设内容\t总投资（亿元）",
        "1\t甲茶厂\t建设厂房3万平方米，年产茶叶500吨。\t",
        "2\t乙茶厂\t建设厂房2万平方米。\t",
      ),
    ).toEqual([]);
  });
});

describe("what holds for several rows", () => {
  const units = (...column: readonly string[]) =>
    drafts(
      "指标\t单位\t2025年",
      ...column.map((unit, index) => `茶园${"甲乙丙丁戊"[index]}类面积\t${unit}\t${index + 1}0`),
    ).map(({ unit }) => unit);

  it.each([
    ["from its first row on", ["亩", "", "", "公顷", ""], ["mu", "mu", "mu", "ha", "ha"]],
    [
      "from the middle one, as a page centres it",
      ["", "亩", "", "公顷", "公顷"],
      ["mu", "mu", "mu", "ha", "ha"],
    ],
    ["one centred below another", ["", "亩", "", "公顷", ""], ["mu", "mu", "mu", "ha", "ha"]],
  ])("a unit merged over rows: %s", (_, column, expected) => {
    expect(units(...column)).toEqual(expected);
  });

  it("binding and expected ones, in grids and in lines", () => {
    const grid = drafts(
      "指标\t单位\t2020年\t2025年\t属性",
      "茶园面积\t亩\t10\t20\t约束性",
      "茶厂总数\t家\t3\t5\t预期性",
    );
    expect(grid.map(({ character }) => character)).toEqual(["binding", "expected"]);
    const lines = drafts(
      "指标",
      "单位",
      "2020年",
      "2025年",
      "属性",
      "茶园面积",
      "亩",
      "10",
      "20",
      "约束性",
      "茶厂总数",
      "家",
      "3",
      "5",
      "预期性",
    );
    expect(lines.map(({ character }) => character)).toEqual(["binding", "expected"]);
    const before = drafts(
      "指标",
      "属性",
      "2025年",
      "茶园面积（亩）",
      "约束性",
      "20",
      "茶厂总数（家）",
      "预期性",
      "5",
    );
    expect(before.map(({ character }) => character)).toEqual(["binding", "expected"]);
  });
});

describe("the measure of a cell", () => {
  it.each([
    ["单位产值能耗降低（%）", "〔13.5〕", "13.5e0 percent eq change 2025"],
    ["新增茶园（万亩）", "[3]", "3e4 mu eq increment 2025"],
    ["城镇新增就业（万人）", "[25]以上", "25e4 person ge cumulative 2025"],
    ["茶业税收增长（%）", "7左右", "7e0 percent approx growth 2025"],
    ["失业率（%）", "5.5以内", "5.5e0 percent le level 2025"],
    ["财政赤字率（%）", "-2.5%以内", "-2.5e0 percent le level 2025"],
    ["提标改造茶厂（家）", "40", "40e0 count eq cumulative 2025"],
    ["新改建茶路（公里）", "40", "40e0 km eq increment 2025"],
    ["筹集茶农住房（套）", "40", "40e0 count eq cumulative 2025"],
    ["打造示范茶园（个）", "40", "40e0 count eq level 2025"],
    ["茶叶总产能（吨）", "2000以上", "2000e0 t ge level 2025"],
    ["茶园面积（亩）", "52 000", "52000e0 mu eq level 2025"],
    ["电商企业（万家）", "3—4", "3–4e4 count range level 2025"],
  ])("%s %s", (name, cell, expected) => {
    expect(brief("指标\t2020年\t2025年", `${name}\t-\t${cell}`, "茶叶总产量（吨）\t8\t9")[0]).toBe(expected);
  });

  it("of what is made in a plan of one year is that year's", () => {
    const { targets } = extractTargets(
      "指标\t2024年\t2025年\n打造示范茶园（个）\t3\t40\n茶园面积（亩）\t500\t600\n",
      { ...OPTIONS, periodStart: 2025 },
    );
    expect(targets.map(({ measure }) => measure)).toEqual(["increment", "level"]);
  });

  it("of a column of yearly growth is a rate, of a share without a level beside it the level", () => {
    expect(
      brief(
        "指标\t2020年\t2025年\t年均增长（%）",
        "茶业产值（亿元）\t30\t60\t15以上",
        "茶农失业率（%）\t—\t—\t5以内",
      ),
    ).toEqual(["60e8 CNY eq level 2025", "15e0 percent ge growth 2025", "5e0 percent le level 2025"]);
  });

  it("is left unread where a line has more values than its header columns", () => {
    expect(
      brief("指标", "单位", "2020年", "2025年", "茶园面积\t亩\t10\t15\t20", "茶厂总数\t家\t3\t4\t5"),
    ).toEqual([]);
  });
});

describe("what stands beside the values", () => {
  it("a year in the brackets of a label is no unit", () => {
    const rows = drafts(
      "指标\t单位\t近期目标（2025年）\t远期目标（2030年）",
      "灌溉水利用系数\t—\t0.56\t0.6",
      "茶园面积\t亩\t20\t30",
    );
    expect(rows.map(({ value, unit, period_end }) => [value, unit, period_end])).toEqual([
      [0.56, "times", 2025],
      [0.6, "times", 2030],
      [20, "mu", 2025],
      [30, "mu", 2030],
    ]);
  });

  it("the time by which each row is to be done", () => {
    const rows = drafts(
      "序号\t目标任务\t目标值\t完成时限\t牵头单位",
      "1\t改造茶厂\t32家\t2024年底\t县农业局",
      "2\t良种茶园比例\t30%以上\t2025年12月\t县农业局",
    );
    expect(rows.map(({ value, period_end, agencies }) => [value, period_end, agencies])).toEqual([
      [32, 2024, "县农业局"],
      [30, 2025, "县农业局"],
    ]);
  });

  it("two parts of a table side by side", () => {
    const rows = extractTargets(
      "表2 文化设施目标（单位：个）\n指标\t2025年\t指标\t2025年\n图书馆\t12\t博物馆\t9\n文化馆\t11\t美术馆\t4\n",
      OPTIONS,
    ).targets;
    expect(rows.map(({ value, row_label }) => [row_label, value])).toEqual([
      ["图书馆", 12],
      ["博物馆", 9],
      ["文化馆", 11],
      ["美术馆", 4],
    ]);
  });

  it("the unit of a row of lines in brackets below it", () => {
    const rows = drafts(
      "指标   2020年   2025年",
      "接待游客   4200   6500",
      "（万人次）",
      "园区亩均税收   16.5   22",
      "（万元/亩）",
    );
    expect(rows.map(({ unit_mult, unit }) => [unit_mult, unit])).toEqual([
      [4, "person-time"],
      [4, "CNY-per-mu"],
    ]);
  });
});

describe("a table that its program tore apart", () => {
  it("gives no targets of figures without a word beside them", () => {
    expect(drafts("指标\n\n茶园面积\n茶厂总数\n\n≥320\n560左右\n控制在2.5以内\n[25]以上")).toEqual([]);
  });
});

describe("a unit that a page centres between two rows", () => {
  it("of a rate is no counter of the row above", () => {
    const rows = drafts(
      "指标\t单位\t2025年",
      "护士总数\t人\t39",
      "就诊率\t\t92",
      "建档率\t%\t95",
      "医生总数\t人\t50",
    );
    expect(rows.map(({ unit }) => unit)).toEqual(["person", "percent", "percent", "person"]);
  });
});

describe("the title of a table", () => {
  it("begins with its label: the title of the document above it is none of it", () => {
    const rows = drafts(
      "某省茶业规划",
      "附表 2025年标准化茶园建设任务分解表",
      "单位：万亩",
      "市州\t建设任务",
      "长沙市\t3.2",
      "岳阳市\t1.5",
    );
    expect(rows.map(({ subject }) => subject)).toEqual(["标准化茶园", "标准化茶园"]);
  });
});

it("the first row of a table in lines, its first cell empty, is none of the header", () => {
  const text = [
    "类别        指标      单位     2025年",
    "          茶园面积             450",
    "种植        茶厂总数     家        30",
    "加工        良种率       %        75",
  ].join("\n");
  const { targets, otherNumbers } = extractTargets(`${text}\n`, OPTIONS);
  expect(targets.map(({ value }) => value)).toEqual([450, 30, 75]);
  expect(otherNumbers.map(({ quote }) => quote)).not.toContain("450");
});

describe("the name of a column of several labels", () => {
  const named = (...lines: readonly string[]) =>
    drafts(...lines).map(({ subject, measure, period_start, period_end, value }) =>
      [subject, measure, period_start ?? "", period_end, value].join(" "),
    );

  it("leaves out the class of indicators above it", () => {
    expect(
      named(
        "附件1 各市茶产业目标分解表",
        "市州\t质量效益\t\t绿色发展\t",
        "\t茶叶企业（家）\t\t省级生态茶园（个）\t",
        "\t2023年\t2025年\t2023年\t2025年",
        "长沙市\t60\t72\t3\t5",
        "株洲市\t40\t45\t2\t4",
      ),
    ).toEqual([
      "茶叶企业 level  2023 60",
      "茶叶企业 level  2025 72",
      "省级生态茶园 level  2023 3",
      "省级生态茶园 level  2025 5",
      "茶叶企业 level  2023 40",
      "茶叶企业 level  2025 45",
      "省级生态茶园 level  2023 2",
      "省级生态茶园 level  2025 4",
    ]);
  });

  it("puts the amount above behind what it is of; what is kept out adds up over the plan", () => {
    expect(
      named(
        "表2 各市减排目标",
        "地区\t重点工程减排量（吨）\t",
        "\t氨氮\t挥发性有机物",
        "长沙市\t120\t860",
        "株洲市\t70\t610",
      ),
    ).toEqual([
      "氨氮重点工程减排量 cumulative 2021 2025 120",
      "挥发性有机物重点工程减排量 cumulative 2021 2025 860",
      "氨氮重点工程减排量 cumulative 2021 2025 70",
      "挥发性有机物重点工程减排量 cumulative 2021 2025 610",
    ]);
  });

  it("of a bare share is of the indicator beside or above it, and a rate belongs to its year", () => {
    expect(
      named(
        "专栏 茶产业发展目标",
        "年份\t茶产业增加值（亿元）\t占GDP比重（%）\t茶叶出口额增速（%）",
        "2023年\t150\t1.2\t9",
        "2025年\t180\t1.5以上\t11",
      ),
    ).toEqual([
      "茶产业增加值 level  2023 150",
      "茶产业增加值占GDP比重 level  2023 1.2",
      "茶叶出口额增速 growth 2023 2023 9",
      "茶产业增加值 level  2025 180",
      "茶产业增加值占GDP比重 level  2025 1.5",
      "茶叶出口额增速 growth 2025 2025 11",
    ]);
    expect(
      named("指标\t2020年\t2025年", "茶产业增加值（亿元）\t120\t180", "占GDP比重（%）\t1.1\t1.5"),
    ).toEqual(["茶产业增加值 level  2025 180", "茶产业增加值占GDP比重 level  2025 1.5"]);
  });
});

describe("what a number is of", () => {
  it("falls by a rate, over the plan; a length of years is no thing that is added", () => {
    const rows = drafts(
      "指标\t单位\t2020年\t2025年",
      "茶厂单位产值能耗下降率\t%\t—\t14",
      "新增茶农平均受教育年限\t年\t9\t11",
      "发放茶农补贴\t万户\t—\t12",
    );
    expect(
      rows.map(({ subject, measure, unit, unit_mult, base_year }) => [
        subject,
        measure,
        unit,
        unit_mult,
        base_year,
      ]),
    ).toEqual([
      ["茶厂单位产值能耗下降", "change", "percent", 0, 2020],
      ["新增茶农平均受教育年限", "level", "year", 0, null],
      ["发放茶农补贴", "cumulative", "household", 4, null],
    ]);
  });

  it("is no increment for money and rates in a yearly plan of what is built", () => {
    expect(
      brief(
        "表4 茶园建设年度计划",
        "年份\t新建茶厂（家）\t茶业总产值（亿元）",
        "2024年\t7\t5.5",
        "2025年\t8\t6",
      ),
    ).toEqual([
      "7e0 count eq increment 2024",
      "5.5e8 CNY eq level 2024",
      "8e0 count eq increment 2025",
      "6e8 CNY eq level 2025",
    ]);
  });

  it("stands on one side of a table below a class that both sides share", () => {
    const rows = drafts(
      "类别\t指标名称\t2020年\t2025年\t指标名称\t2020年\t2025年",
      "茶业\t茶园面积（万亩）\t18\t20\t茶厂（家）\t40\t60",
      "\t良种率（%）\t60\t75\t茶农（万人）\t3\t4",
    );
    expect(rows.map(({ subject, value }) => [subject, value])).toEqual([
      ["茶园面积", 20],
      ["茶厂", 60],
      ["良种率", 75],
      ["茶农", 4],
    ]);
  });
});

describe("words of labels", () => {
  it("are part of a name but where they say whether it is aimed at", () => {
    const rows = drafts(
      "附表 各市茶产业目标",
      "市州\t2024年\t\t2025年\t",
      "\t实际使用外资（亿美元）\t茶叶企业（家）\t实际使用外资（亿美元）\t茶叶企业（家）",
      "长沙市\t1.8\t60\t2.1\t72",
      "株洲市\t0.9\t40\t1.2\t45",
    );
    expect(rows.map(({ subject, period_end, value }) => [subject, period_end, value]).slice(0, 4)).toEqual([
      ["实际使用外资", 2024, 1.8],
      ["茶叶企业", 2024, 60],
      ["实际使用外资", 2025, 2.1],
      ["茶叶企业", 2025, 72],
    ]);
  });

  it("say that a year within the plan is that of the present state", () => {
    expect(brief("指标\t现状值\t目标值\t", "\t2022年\t2023年\t2025年", "茶叶专利（件）\t12\t20\t50")).toEqual(
      ["20e0 count eq level 2023", "50e0 count eq level 2025"],
    );
  });

  it("name what is built in all and of which kind things are", () => {
    const rows = drafts(
      "附表2 各市茶产业重点任务分解表（2025年）",
      "市州\t标准茶园建设（万亩）\t茶叶加工企业（家）",
      "\t累计建成面积\t规模以上",
      "岳阳市\t5.2\t68",
      "常德市\t6.1\t72",
    );
    expect(rows.map(({ subject, measure, value }) => [subject, measure, value]).slice(0, 2)).toEqual([
      ["标准茶园建设累计建成面积", "level", 5.2],
      ["规模以上茶叶加工企业", "level", 68],
    ]);
  });

  it("say the kind of an indicator in a column of remarks, and what is added up in one whose label stands in brackets", () => {
    const rows = drafts(
      "指标	2020年	2025年	[累计]	备注",
      "茶园绿化率（%）	52	60	—	约束性",
      "新增茶园灌溉面积（万亩）	—	—	[15]	预期性",
    );
    expect(
      rows.map(({ value, measure, period_end, character }) => [value, measure, period_end, character]),
    ).toEqual([
      [60, "level", 2025, "binding"],
      [15, "increment", 2025, "expected"],
    ]);
  });
});
