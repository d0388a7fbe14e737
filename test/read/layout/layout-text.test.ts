import { describe, expect, it } from "vitest";
import { fromLayout } from "../../../src/read/layout/layout-text.js";

const rows = (...lines: readonly string[]) =>
  fromLayout(`${lines.join("\n")}\n`)
    ?.text.trimEnd()
    .split("\n") ?? null;

describe("tables of a page laid out in characters", () => {
  it("have their wrapped cells whole, be the values on the first or the last line of a name", () => {
    expect(
      rows(
        "序         指标名称        单 现状值（2020 目标值（2025",
        "号                     位     年）       年）",
        "1       茶园面积         万亩   18       20",
        "2 生态茶园占全部茶园面积的总",
        "       比重            %     30      45以上",
        "3       茶厂数量         家    40       60",
      ),
    ).toEqual([
      "序号\t指标名称\t单位\t现状值（2020年）\t目标值（2025年）",
      "1\t茶园面积\t万亩\t18\t20",
      "2\t生态茶园占全部茶园面积的总比重\t%\t30\t45以上",
      "3\t茶厂数量\t家\t40\t60",
    ]);
  });

  it("have a unit behind a single blank in the cell of its number, units below their names, and the last name whole", () => {
    expect(
      rows(
        "序号     重点任务      量化目标                       责任单位",
        "                 2023 年   2024 年   2025 年",
        "1      建设紧密型     30 个     50 个     70 个     省农业厅",
        "       茶叶联合体",
        "2      茶园灌溉面     88       89       90       省水利厅",
        "       积占比",
        "       （%）",
        "3      茶农参检人     300      400      500      省卫生厅",
        "       数（万",
        "       人）",
      ),
    ).toEqual([
      "序号\t重点任务\t量化目标\t\t\t责任单位",
      "\t\t2023 年\t2024 年\t2025 年\t",
      "1\t建设紧密型茶叶联合体\t30 个\t50 个\t70 个\t省农业厅",
      "2\t茶园灌溉面积占比（%）\t88\t89\t90\t省水利厅",
      "3\t茶农参检人数（万人）\t300\t400\t500\t省卫生厅",
    ]);
  });

  it("have labels whole that blanks fill, with all behind them in place, and titles of groups on lines of their own", () => {
    expect(
      rows(
        "指　标                   单位   2025年   2030年",
        "学前教育",
        "茶校毛入园率             %      88       92",
        "高中阶段",
        "在校生                   万人   6.8      7.6",
        "随迁子女在茶校就读比例   %      80       90",
      ),
    ).toEqual([
      "指标\t单位\t2025年\t2030年",
      "学前教育\t\t\t",
      "茶校毛入园率\t%\t88\t92",
      "高中阶段\t\t\t",
      "在校生\t万人\t6.8\t7.6",
      "随迁子女在茶校就读比例\t%\t80\t90",
    ]);
  });

  it("have a row of its own for what is promised in words", () => {
    expect(
      rows(
        "序号  指标名称                  单位  2026年计划值",
        "1     茶园面积                  万亩  20",
        "2     茶园断面优良水体比例      %     达到市级要求",
        "3     茶厂污水达标率            %     100",
        "4     茶园氮肥累计减量          吨    同比降低",
        "5     茶厂数量                  家    60",
      ),
    ).toEqual([
      "序号\t指标名称\t单位\t2026年计划值",
      "1\t茶园面积\t万亩\t20",
      "2\t茶园断面优良水体比例\t%\t达到市级要求",
      "3\t茶厂污水达标率\t%\t100",
      "4\t茶园氮肥累计减量\t吨\t同比降低",
      "5\t茶厂数量\t家\t60",
    ]);
  });

  it("are lined up by what an editor shows, where Chinese characters are as wide as two", () => {
    expect(
      rows(
        "类别      序号  指标名称                  单位     2020年   2025年     属性",
        "茶业发展  1     茶园面积                  万亩     37       52左右     预期性",
        "          2     每万人口拥有茶厂数量      家/万人  1.8      16         预期性",
        "          3     茶叶增加值占GDP比重       %        3.1      —          预期性",
        "民生福祉  4     茶农人均可支配收入        元       26780    38500      约束性",
      ),
    ).toEqual([
      "类别\t序号\t指标名称\t单位\t2020年\t2025年\t属性",
      "茶业发展\t1\t茶园面积\t万亩\t37\t52左右\t预期性",
      "\t2\t每万人口拥有茶厂数量\t家/万人\t1.8\t16\t预期性",
      "\t3\t茶叶增加值占GDP比重\t%\t3.1\t—\t预期性",
      "民生福祉\t4\t茶农人均可支配收入\t元\t26780\t38500\t约束性",
    ]);
  });

  it("give labels to the columns that they stand over, however far long cells have pushed those", () => {
    expect(
      rows(
        "    项目       单位 总任务    分年度任务",
        "                  2023年 2024年 2025年",
        " 改造老旧茶园     万亩 9    3    3   3",
        " 新建茶厂       家  60    15   20   25",
        " 培训茶农       万人 18    5   6    7",
      ),
    ).toEqual([
      "项目\t单位\t总任务\t分年度任务\t\t",
      "\t\t\t2023年\t2024年\t2025年",
      "改造老旧茶园\t万亩\t9\t3\t3\t3",
      "新建茶厂\t家\t60\t15\t20\t25",
      "培训茶农\t万人\t18\t5\t6\t7",
    ]);
  });

  it("have the names beside their values that are printed a line above them", () => {
    expect(
      rows(
        "类型         指标         单位 2020年  2025年",
        "     有机茶园面积与生态茶园面积  万亩   6     8",
        "      茶园良种率",
        "品质   茶叶抽检合格率      %   60    75",
        "                   %   98    99",
      )?.slice(2),
    ).toEqual(["品质\t茶园良种率\t%\t60\t75", "品质\t茶叶抽检合格率\t%\t98\t99"]);
  });

  it("have labels of years apart that stand on one line with the label above them", () => {
    expect(
      rows(
        "序号           指标       单位 2025年 2027年目标值2030年 属性",
        " 1       茶园总面积           万亩 2.31 2.5   >2.8 预期性",
        " 2      良种茶园面积比重         %   6.2     7   8左右 预期性",
        " 3       茶园农药用量降低         %   —       —  〔12〕 约束性",
      ),
    ).toEqual([
      "序号\t指标\t单位\t2025年\t2027年目标值\t2030年目标值\t属性",
      "1\t茶园总面积\t万亩\t2.31\t2.5\t>2.8\t预期性",
      "2\t良种茶园面积比重\t%\t6.2\t7\t8左右\t预期性",
      "3\t茶园农药用量降低\t%\t—\t—\t〔12〕\t约束性",
    ]);
  });

  it("have cells in the order of the labels where most rows have one for each", () => {
    expect(
      rows(
        "年度     茶园    茶厂     茶叶产量     良种率",
        "       （万亩）  （座）      （吨）       （%）",
        "2026年  120    25      1500      ≥10",
        "2028年  320    60      5000      ≥22",
        "2030年  600   100      1.2 万     ≥40",
      ),
    ).toEqual([
      "年度\t茶园（万亩）\t茶厂（座）\t茶叶产量（吨）\t良种率（%）",
      "2026年\t120\t25\t1500\t≥10",
      "2028年\t320\t60\t5000\t≥22",
      "2030年\t600\t100\t1.2 万\t≥40",
    ]);
  });

  it("end with the last words of a cell below them, and leave other lines as they are", () => {
    const text =
      "到2025年，目标如下。\n 地区  茶厂（家） 茶园（万亩）\n长沙    5    12\n市\n株洲    4     9\n市\n各地要抓好落实。\f第二页\n";
    expect(fromLayout(text)).toEqual({
      text: "到2025年，目标如下。\n地区\t茶厂（家）\t茶园（万亩）\n长沙市\t5\t12\n株洲市\t4\t9\n各地要抓好落实。\n第二页\n",
      pages: [
        { page: 1, start: 0 },
        { page: 2, start: 55 },
      ],
      doubtful: [],
    });
  });

  it("keep values apart that stand below one label, and titles of groups from the names beside them", () => {
    expect(
      rows(
        "序号      指标            2022年 2023年 2024年 2025年",
        "             茶产业",
        " 1   茶叶加工企业营业收入（万元）  92      95    97    98",
        " 2   细颗粒物（PM2.5）浓度（微克/立方米） 45   80 120 180",
        " 3     茶叶专利（件）       12    20    32    50",
      ),
    ).toEqual([
      "序号\t指标\t2022年\t2023年\t2024年\t2025年",
      "\t茶产业\t\t\t\t",
      "1\t茶叶加工企业营业收入（万元）\t92\t95\t97\t98",
      "2\t细颗粒物（PM2.5）浓度（微克/立方米）\t45\t80\t120\t180",
      "3\t茶叶专利（件）\t12\t20\t32\t50",
    ]);
  });

  it.each([
    ["prose", "到2025年，茶园 达到 20 万亩，\n茶厂  达到  60 家，\n良种率 达到 75%。"],
    [
      "rows that are mixed up",
      "指标      2020年  2025年\n茶园（万亩）茶厂（家）  18  20\n茶农（万人）良种率（%）  40  60\n",
    ],
    ["a text with tabs", "指标\t2020年  2025年\n茶园  18  20\n茶厂  40  60"],
  ])("are not made of %s", (_, text) => {
    expect(fromLayout(text)?.text ?? text).toBe(text);
  });
});

describe("numbers of a page laid out in characters", () => {
  it("have their groups of digits held together where the row would have too many cells, and no two columns joined", () => {
    expect(
      rows(
        "序号    任务        目标值   责任单位",
        " 1 新建茶园（万亩） 60   省农业农村厅",
        " 2 完成茶业投资（万元） 1 800 省农业农村厅、省商务厅",
        " 3 培训茶农（人）  25 600  省人力资源厅",
      )?.slice(1),
    ).toEqual([
      "1\t新建茶园（万亩）\t60\t省农业农村厅",
      "2\t完成茶业投资（万元）\t1 800\t省农业农村厅、省商务厅",
      "3\t培训茶农（人）\t25 600\t省人力资源厅",
    ]);
    expect(
      rows("指标      单位  2025年 2030年", "茶园面积    万亩  120 200", "茶厂       家  300 400")?.slice(1),
    ).toEqual(["茶园面积\t万亩\t120\t200", "茶厂\t家\t300\t400"]);
  });
});

it("keeps names with a digit and numbers with their unit whole where no column is of units", () => {
  expect(
    rows(
      "序号 指标任务               目标值        责任单位",
      "",
      "1   PM2.5 平均浓度（微克/立方米） 33         市生态环境局",
      "",
      "2   5 级以上堤防达标率（%）     85         市水利局",
      "",
      "3   新增规上工业企业         50 家       市工信局",
    )?.filter((line) => line !== ""),
  ).toEqual([
    "序号\t指标任务\t目标值\t责任单位",
    "1\tPM2.5 平均浓度（微克/立方米）\t33\t市生态环境局",
    "2\t5 级以上堤防达标率（%）\t85\t市水利局",
    "3\t新增规上工业企业\t50 家\t市工信局",
  ]);
});

describe("narrow tables of a page laid out in characters", () => {
  const NARROW = [
    "指标          计量单   2025 年          目标值               属性",
    "            位     全省平      本市     2027 年   2030 年",
    "                  均",
    "特殊教   毛入学   %     97.1     96.4   97       98       预期性",
    "育     率",
    "      寄宿制   %     41.3     53     58       60       预期性",
    "      学校学",
    "      生占比",
    "高等教   就业率   %     91.2     90.5   91.2     ≥95      约束性",
    "育     产教融   %     70       62     80       95       预期性",
    "      合学校",
    "      占比",
  ];

  it("have a label over several others that begins where the first of them does, and classes whole whose last character stands in the next row", () => {
    expect(rows(...NARROW)).toEqual([
      "指标\t\t计量单位\t2025 年\t\t目标值\t\t属性",
      "\t\t\t全省平均\t本市\t2027 年\t2030 年\t",
      "特殊教育\t毛入学率\t%\t97.1\t96.4\t97\t98\t预期性",
      "\t寄宿制学校学生占比\t%\t41.3\t53\t58\t60\t预期性",
      "高等教育\t就业率\t%\t91.2\t90.5\t91.2\t≥95\t约束性",
      "\t产教融合学校占比\t%\t70\t62\t80\t95\t预期性",
    ]);
  });

  it("are sure where each row has a name and an amount below each label of amounts", () => {
    const doubtful = (lines: readonly string[]) => fromLayout(`${lines.join("\n")}\n`)?.doubtful.length;
    expect(doubtful(NARROW)).toBe(0);
    expect(doubtful(NARROW.map((line) => line.replace("     95 ", "        ")))).toBe(1);
  });
});

describe("words that a narrow column breaks over lines", () => {
  it("are whole: labels of two characters, and kinds beside each row of values that they stand beside", () => {
    const table = [
      "序      指标      单 2025年 2030年 属",
      "号              位            性",
      "1   茶园面积     万亩  40    46   预期",
      "                               性",
      "2   绿道长度     公里  90    100  约束",
      "                               性",
      "3   茶企数量      家   20    30   预期",
      "                               性",
    ];
    expect(fromLayout(table.join("\n"))?.text.trimEnd().split("\n")).toEqual([
      "序号\t指标\t单位\t2025年\t2030年\t属性",
      "1\t茶园面积\t万亩\t40\t46\t预期性",
      "2\t绿道长度\t公里\t90\t100\t约束性",
      "3\t茶企数量\t家\t20\t30\t预期性",
    ]);
  });
});
