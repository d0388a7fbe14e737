import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const drafts = (...lines: readonly string[]) => extractTargets(`${lines.join("\n")}\n`, OPTIONS).targets;
const brief = (...lines: readonly string[]) =>
  drafts(...lines).map(({ quote, value, unit_mult, unit, measure, period_start, period_end }) =>
    [quote, value, `e${unit_mult}`, unit, measure, period_start ?? "", period_end].join(" "),
  );

describe("several amounts in one cell", () => {
  it("each has its own name and unit", () => {
    const rows = drafts(
      "表1 市场主体发展目标",
      "指标\t单位\t2025年\t2030年",
      "经营主体、绿色工厂\t万户、家\t80、50\t120、90",
      "茶叶企业\t家\t30\t45",
    );
    expect(rows.map(({ value, unit_mult, unit, quote }) => [value, unit_mult, unit, quote])).toEqual([
      [120, 4, "count", "120"],
      [90, 0, "count", "90"],
      [45, 0, "count", "45"],
    ]);
    expect(new Set(rows.map(({ indicator_id }) => indicator_id)).size).toBe(3);
  });

  it("a percentage beside an amount is the growth of it", () => {
    expect(
      brief(
        "表2 外贸目标",
        "指标\t单位\t2025年\t2030年",
        "进出口总额\t亿元/%\t6000/—\t9000/8",
        "航线\t条\t5\t9",
      ),
    ).toEqual([
      "9000 9000 e8 CNY level  2030",
      "8 8 e0 percent growth 2026 2030",
      "9 9 e0 count level  2030",
    ]);
  });

  it("units listed behind the names in brackets", () => {
    expect(
      brief(
        "表3 目标",
        "指标\t2025年\t2030年",
        "茶叶企业、茶园面积（家、万亩）\t3、20\t5、30",
        "茶厂（家）\t5\t9",
      ),
    ).toEqual(["5 5 e0 count level  2030", "30 30 e4 mu level  2030", "9 9 e0 count level  2030"]);
  });

  it("the unit of a ratio is one unit", () => {
    expect(
      brief("表4 目标", "指标\t单位\t2025年\t2030年", "劳动生产率\t万元/人\t16\t22", "茶厂\t家\t5\t9")[0],
    ).toBe("22 22 e4 CNY-per-person level  2030");
  });
});

describe("a cell that names the sum that it holds", () => {
  it("over the plan, across the columns of years", () => {
    expect(
      brief(
        "表5 民生目标",
        "指标\t单位\t2025年\t2027年\t2030年",
        "城镇新增就业\t万人\t70\t五年累计350\t",
        "培训人次\t万人次\t10\t累计60\t累计60",
        "图书馆总藏量\t万册\t—\t“十五五”累计新增1200\t",
        "茶厂\t家\t5\t7\t9",
      ),
    ).toEqual([
      "350 350 e4 person cumulative 2026 2030",
      "60 60 e4 person-time cumulative 2026 2027",
      "1200 1200 e4 count cumulative 2026 2030",
      "7 7 e0 count level  2027",
      "9 9 e0 count level  2030",
    ]);
  });
});

describe("columns of one kind with ticks", () => {
  it("give each row its kind", () => {
    const rows = drafts(
      "表6 指标体系",
      "指标\t2025年\t2030年\t指标属性\t",
      "\t\t\t约束性\t预期性",
      "森林覆盖率（%）\t52\t53\t√\t",
      "城镇化率（%）\t60\t65\t\t√",
    );
    expect(rows.map(({ value, character }) => [value, character])).toEqual([
      [53, "binding"],
      [65, "expected"],
    ]);
  });
});

describe("a table of works with their years", () => {
  it("its words are read under them", () => {
    expect(
      brief(
        "专栏3 重大工程",
        "序号\t工程名称\t建设内容\t建设年限",
        "1\t乡村道路工程\t新建农村公路800公里。\t2026—2028年",
        "2\t饮水工程\t农村自来水普及率达到94%。\t2026—2030年",
      ),
    ).toEqual([
      "新建农村公路800公里 800 e0 km increment 2026 2028",
      "农村自来水普及率达到94% 94 e0 percent level  2030",
    ]);
  });

  it("a list of projects with their sites has no targets", () => {
    expect(
      brief(
        "专栏4 重大项目",
        "序号\t项目名称\t建设内容\t建设地点",
        "1\t某水库\t新建库容1200万立方米。\t甲县",
        "2\t某公路\t新建公路80公里。\t乙县",
      ),
    ).toEqual([]);
  });
});
