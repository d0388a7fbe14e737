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
