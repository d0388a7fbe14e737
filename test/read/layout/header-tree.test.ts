import { describe, expect, test } from "vitest";
import { fromLayout } from "../../../src/read/layout/layout-text.js";

const read = (...lines: readonly string[]) => fromLayout(`${lines.join("\n")}\n`);
const rowsOf = (...lines: readonly string[]): string[][] =>
  (read(...lines)?.text ?? "")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t"));

describe("labels of a laid-out table in levels", () => {
  test("three of them, each in the middle of its columns", () => {
    expect(
      rowsOf(
        "                       2026 年                           2027 年",
        "县（市、",
        "                                   茶叶加工",
        " 区）    合计      茶园                               茶园        茶馆",
        "                                绿茶        红茶",
        "东山县    5400      900            2700      1800    600             4100",
        "西山县    4300      700            2100      1500    500             3300",
        "南河县    2950      450            1400      1100    300             2200",
      ).slice(0, 4),
    ).toEqual([
      ["县（市、区）", "2026 年", "", "", "", "2027 年", ""],
      ["", "合计", "茶园", "茶叶加工", "", "茶园", "茶馆"],
      ["", "", "", "绿茶", "红茶", "", ""],
      ["东山县", "5400", "900", "2700", "1800", "600", "4100"],
    ]);
  });

  test("a wrapped one beside one over three columns", () => {
    const lines = [
      "                生态茶园建设            高效节水灌溉",
      "县（市、区）                                       绿肥种植面积",
      "         小计        新建      改造提升     面积",
      "  合计     24.6      15.2     9.4        6.3     128",
      " 东山县      4.2       2.7     1.5        1.1     18.6",
      " 西山县      5.1       3.2     1.9        1.4     22.3",
      " 南河县      6.8       4.1     2.7        1.6     31.5",
    ];
    expect(rowsOf(...lines).slice(0, 2)).toEqual([
      ["县（市、区）", "生态茶园建设", "", "", "高效节水灌溉面积", "绿肥种植面积"],
      ["", "小计", "新建", "改造提升", "", ""],
    ]);
    expect(read(...lines)?.doubtful).toEqual([]);
  });

  test("wrapped ones alone, on lines of their own each", () => {
    const lines = [
      " 年份 新建生态茶园面积",
      "      （万平方米）",
      "             既有茶厂节能改造 机械采茶占比  可再生能源替代",
      "              （万平方米）    （%）     率（%）",
      "2026年    820     35      42      8.0",
      "2027年    850     38      44      8.5",
      "2028年    870     40      46      9.0",
      " 合计     2540    113     —        —",
    ];
    expect(rowsOf(...lines)[0]).toEqual([
      "年份",
      "新建生态茶园面积（万平方米）",
      "既有茶厂节能改造（万平方米）",
      "机械采茶占比（%）",
      "可再生能源替代率（%）",
    ]);
    expect(read(...lines)?.doubtful).toEqual([]);
  });
});

describe("a table that goes on over the end of a page", () => {
  const HEAD = [
    "                                  年均增速",
    "序号     指标     2025 年   2030 年           属性",
    "                                  〔累计〕",
  ];
  const FIRST = [
    ...HEAD,
    " 1   茶叶总产值    51      70      6.5%     预期性",
    "     （亿元）",
    " 2   茶园面积     15      21       6%      预期性",
    "     （万亩）",
    " 3   茶农人均寿    77      79       —      预期性",
  ];
  const SECOND = [
    "     命（岁）",
    " 4   茶树良种覆    62      63       —      约束性",
    "     盖率（%）",
    " 5   茶馆（家）    90      98       —      约束性",
  ];

  test("prints its header again, which comes into no cell", () => {
    const text = `${FIRST.join("\n")}\n\f${HEAD.join("\n")}\n${SECOND.join("\n")}\n`;
    const laid = fromLayout(text);
    expect(laid?.text.trimEnd().split("\n").slice(-3)).toEqual([
      "3\t茶农人均寿命（岁）\t77\t79\t—\t预期性",
      "4\t茶树良种覆盖率（%）\t62\t63\t—\t约束性",
      "5\t茶馆（家）\t90\t98\t—\t约束性",
    ]);
    expect(laid?.doubtful).toEqual([]);
  });

  test("has its last row whole where all names stand about their values, between empty lines", () => {
    const first = [...FIRST.slice(0, -1), "", " 3   县级茶叶检    77      79       —      预期性"];
    const second = [
      "     验机构总数",
      "",
      "     茶树良种覆",
      " 4            62      63       —      约束性",
      "     盖率（%）",
      "",
      "     茶园道路硬",
      " 5            90      98       —      约束性",
      "     化率（%）",
      "",
      "     茶馆门店更",
      " 6            70      88       —      约束性",
      "     新率（%）",
    ];
    const laid = fromLayout(`${first.join("\n")}\n\f${HEAD.join("\n")}\n\n${second.join("\n")}\n`);
    expect(laid?.text.trimEnd().split("\n").slice(-4)).toEqual([
      "3\t县级茶叶检验机构总数\t77\t79\t—\t预期性",
      "4\t茶树良种覆盖率（%）\t62\t63\t—\t约束性",
      "5\t茶园道路硬化率（%）\t90\t98\t—\t约束性",
      "6\t茶馆门店更新率（%）\t70\t88\t—\t约束性",
    ]);
  });

  test("is doubted in its last row where what stands below the header again cannot be told", () => {
    const laid = fromLayout(
      `${FIRST.join("\n")}\n\f${HEAD.join("\n")}\n     命（岁）\n说明文字到此为止，其余见附件。\n`,
    );
    const [last] = laid?.doubtful.slice(-1) ?? [];
    expect(laid?.text.slice(last?.start, last?.end)).toContain("茶农人均寿");
  });

  test("begins a name on the next page where the last one is whole", () => {
    const first = [...FIRST.slice(0, -1), " 3   茶农寿命（岁）  77      79       —      预期性"];
    const second = ["     县级茶叶检", " 4   验机构覆盖    62      63       —      约束性", "     率（%）"];
    const laid = fromLayout(`${first.join("\n")}\n\f${HEAD.join("\n")}\n${second.join("\n")}\n`);
    expect(laid?.text.trimEnd().split("\n").slice(-2)).toEqual([
      "3\t茶农寿命（岁）\t77\t79\t—\t预期性",
      "4\t县级茶叶检验机构覆盖率（%）\t62\t63\t—\t约束性",
    ]);
  });
});

test("names of which one has no unit and the next two are doubted", () => {
  const lines = [
    "领域 主要指标               2025年 2030年  性质",
    "     茶农寿命（岁）         79.2  80.5  预期性",
    "     采茶、制茶和卖茶的茶农因病 13.8  13    预期性",
    "     返贫率（%）            2     1     预期性",
    "     茶厂（家）             85    95    预期性",
    "     茶馆（家）             8     9     预期性",
  ];
  expect(read(...lines)?.doubtful).toHaveLength(1);
});

test("rows are read between titles set in the middle, and words wrapped about the values are whole", () => {
  expect(
    rowsOf(
      "序号   任务名称       单位      2026 年   2027 年   合计        牵头部门",
      "                        一、茶园",
      "                                                    市茶业和",
      "1    茶园步道       个       85       70       155",
      "                                                    水利局",
      "     茶厂污水                                           市茶业和",
      "2               套       65       58       123",
      "     处理                                             水利局",
      "                        二、茶馆",
      "     茶馆门店                                           市商务和",
      "3               处       18       16       34",
      "     更新                                             旅游局",
    ),
  ).toEqual([
    ["序号", "任务名称", "单位", "2026 年", "2027 年", "合计", "牵头部门"],
    ["一、茶园", "", "", "", "", "", ""],
    ["1", "茶园步道", "个", "85", "70", "155", "市茶业和水利局"],
    ["2", "茶厂污水处理", "套", "65", "58", "123", "市茶业和水利局"],
    ["二、茶馆", "", "", "", "", "", ""],
    ["3", "茶馆门店更新", "处", "18", "16", "34", "市商务和旅游局"],
  ]);
});

test("labels of the lower level stand in their order where blanks have pushed them aside", () => {
  const lines = [
    "  县            2026年              2027年",
    "       面积（万亩） 产量（万吨） 面积（万亩） 产量（万吨）",
    " 东山县     12.5        3.1     13.2       3.4",
    " 西山县     8.6         2.2     9.0        2.4",
    " 南河县     9.4         2.5     9.8        2.6",
  ];
  expect(rowsOf(...lines).slice(0, 2)).toEqual([
    ["县", "2026年", "", "2027年", ""],
    ["", "面积（万亩）", "产量（万吨）", "面积（万亩）", "产量（万吨）"],
  ]);
  expect(read(...lines)?.doubtful).toEqual([]);
});

test("small whole numbers number no rows, and dashes in a column of remarks are no amounts", () => {
  const lines = [
    "茶业平台     2025年  2027年目标  2030年目标  备注   主管部门",
    "茶叶实验室    12     15      20      —    市科技局",
    "茶叶检验中心   2      3       5       累计   市市场局",
    "茶叶学校     410    480     600     —    市教育局",
  ];
  expect(read(...lines)?.doubtful).toEqual([]);
  expect(read(...lines.map((line) => line.replace("480", "   ")))?.doubtful).toHaveLength(1);
});

test("labels of years that single blanks part are labels of their own", () => {
  const lines = [
    "     平台类型       2025年底 2027年 2030年 主管部门",
    "                已建数量 累计目标 累计目标",
    "    县级茶叶实验室        12    15    20  市科技局",
    "  市级茶叶检验分中心        2     3     5  市经信局",
    "  省级以上茶叶研究所      410   480   600  市经信局",
    "   省级新型茶学院        38    50    75  市科技局",
  ];
  expect(rowsOf(...lines)[0]).toEqual([
    "平台类型",
    "2025年底已建数量",
    "2027年累计目标",
    "2030年累计目标",
    "主管部门",
  ]);
});
