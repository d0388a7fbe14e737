import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const read = (...lines: readonly string[]) => extractTargets(`${lines.join("\n")}\n`, OPTIONS);
const brief = (...lines: readonly string[]) =>
  read(...lines).targets.map(({ subject, measure, value, unit, period_start, period_end }) =>
    [subject, measure, value, unit, period_start ?? "", period_end].join(" "),
  );

describe("a column of what is added beside columns of levels", () => {
  it("holds increments over the plan, of rates changes in percentage points, and no row where nothing is added", () => {
    expect(
      brief(
        "表1 发展目标",
        "指标\t单位\t2025年\t2030年\t五年新增",
        "航道里程\t公里\t800\t860\t60",
        "等级航道占比\t%\t40\t45\t5",
        "村道通畅率\t%\t100\t100\t0",
      ),
    ).toEqual([
      "航道里程 level 860 km  2030",
      "航道里程 increment 60 km 2026 2030",
      "等级航道占比 level 45 percent  2030",
      "等级航道占比 change 5 percentage-point 2026 2030",
      "村道通畅率 level 100 percent  2030",
    ]);
  });

  it("has the years of its label", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t单位\t2030年\t2028—2030年净增",
        "茶园面积\t万亩\t30\t6",
        "茶厂\t家\t9\t3",
      ).slice(1, 2),
    ).toEqual(["茶园面积 increment 6 mu 2028 2030"]);
  });

  it("a cell may say it of its own number", () => {
    expect(
      brief("表1 目标", "指标\t单位\t2025年\t2030年", "绿化面积\t万亩\t3\t[累计增加9]", "茶厂\t家\t5\t新增4"),
    ).toEqual(["绿化面积 increment 9 mu 2026 2030", "茶厂 increment 4 count 2026 2030"]);
  });
});

describe("the names of rows", () => {
  it.each([
    ["一、茶园面积", "茶园面积"],
    ["（三）茶园面积", "茶园面积"],
    ["十一、茶园面积", "茶园面积"],
    ["③茶园面积", "茶园面积"],
    ["2）茶园面积", "茶园面积"],
  ])("%s begins with its number", (printed, name) => {
    const [row] = brief(
      "表1 目标",
      "指标\t单位\t2025年\t2030年",
      `${printed}\t万亩\t20\t30`,
      "茶厂\t家\t5\t9",
    );
    expect(row).toBe(`${name} level 30 mu  2030`);
  });

  it("a list of industries has no number", () => {
    const [row] = brief(
      "表1 目标",
      "指标\t单位\t2025年\t2030年",
      "一、二产业用水量\t亿立方米\t20\t30",
      "茶厂\t家\t5\t9",
    );
    expect(row).toMatch(/^一、二产业用水量/u);
  });

  it("an amount over several things is that of each", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t\t2025年\t2030年",
        "主要污染物重点工程减排量\t氨氮（吨）\t—\t[50]",
        "\t颗粒物（吨）\t—\t[70]",
        "客运量\t水路（万人次）\t30\t40",
        "\t民航（万人次）\t60\t90",
      ),
    ).toEqual([
      "氨氮重点工程减排量 cumulative 50 t 2026 2030",
      "颗粒物重点工程减排量 cumulative 70 t 2026 2030",
      "水路客运量 level 40 person-time  2030",
      "民航客运量 level 90 person-time  2030",
    ]);
  });

  it("parts of a whole are measured as the whole is, in its unit", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t单位\t2025年\t2030年",
        "航道总里程\t公里\t800\t860",
        "其中：高等级航道\t公里\t200\t260",
        "支线航道\t公里\t600\t600",
        "船闸\t座\t3\t5",
      ),
    ).toEqual([
      "航道总里程 level 860 km  2030",
      "高等级航道里程 level 260 km  2030",
      "支线航道里程 level 600 km  2030",
      "船闸 level 5 count  2030",
    ]);
  });
});

describe("cells of words and of two numbers", () => {
  it("words in a column of goals say what the row names", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t单位\t2025年\t2030年",
        "溺水死亡率\t1/10万\t4.2\t较2025年下降15%",
        "茶厂\t家\t5\t9",
      )[0],
    ).toBe("溺水死亡率 change 15 percent 2026 2030");
  });

  it("two numbers that only together say something are none", () => {
    const { targets, otherNumbers } = read(
      "表1 目标",
      "指标\t单位\t2025年\t2030年",
      "师生比\t—\t1:18\t1:16",
      "茶厂\t家\t5\t9",
    );
    expect(targets.map(({ value }) => value)).toEqual([9]);
    expect(otherNumbers.map(({ why }) => why)).toContain("proportion of two numbers");
  });
});

describe("what a slash parts", () => {
  it("are two things that share the end of their name, with a value each", () => {
    expect(
      brief("表1 目标", "指标\t2025年\t2030年", "茶园/桑园病害发生率（%）\t≤9/≤6\t≤8/≤5", "茶厂（家）\t5\t9"),
    ).toEqual([
      "茶园病害发生率 level 8 percent  2030",
      "桑园病害发生率 level 5 percent  2030",
      "茶厂 level 9 count  2030",
    ]);
  });
});

describe("two columns of changes with one label", () => {
  it("are of years that cannot be told, so that neither is a target", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t单位\t2025年完成数\t增长（%）\t目标数\t增长（%）",
        "茶叶产值\t亿元\t20\t3.5\t22\t5",
        "鱼产值\t亿元\t31\t4.5\t33\t6",
      ),
    ).not.toContainEqual(expect.stringMatching(/growth/u));
  });
});

describe("a table laid out with blanks", () => {
  it("the two characters of a label may stand apart", () => {
    expect(
      brief(
        "表1 目标",
        "指 标      单 位   2025年   2030年",
        "茶园面积   万亩    20       30",
        "茶厂       家      5        9",
      ),
    ).toEqual(["茶园面积 level 30 mu  2030", "茶厂 level 9 count  2030"]);
  });

  it("labels of two years stand over the labels of what was and what is to be", () => {
    expect(
      brief(
        "表1 目标",
        "指标      单位   2025年              2026年              备注",
        "                 完成数   增长（%）  目标数   增长（%）",
        "茶叶产值  亿元   20       3.5        22       5          预期性",
        "鱼产值    亿元   31       4.5        33       6          预期性",
      ),
    ).toEqual([
      "茶叶产值 level 22 CNY  2026",
      "茶叶产值 growth 5 percent 2026 2026",
      "鱼产值 level 33 CNY  2026",
      "鱼产值 growth 6 percent 2026 2026",
    ]);
  });
});

describe("what is more than the present level", () => {
  it("is an increment of a stock and a change of a flow; a sum that is no difference stays one over the plan", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t单位\t2025年\t2030年\t累计",
        "茶园灌溉能力\t万亩\t20\t30\t[10]",
        "茶叶消费量\t万吨\t5\t7\t[2]",
        "茶苗供应\t万株\t5\t7\t[31]",
      ).filter((_, index) => index % 2 === 1),
    ).toEqual([
      "茶园灌溉能力 increment 10 mu 2026 2030",
      "茶叶消费量 change 2 t 2026 2030",
      "茶苗供应 cumulative 31 count 2026 2030",
    ]);
  });
});

describe("deeds and proportions", () => {
  it("a deed may stand at the end of the name", () => {
    expect(
      brief(
        "2030年实事项目责任分解表",
        "项目名称\t年度目标",
        "茶农家庭适老化改造\t800户",
        "茶农免费检查\t3万人",
        "老旧茶机报废数\t40台",
      ),
    ).toEqual([
      expect.stringMatching(/^茶农家庭适老化改造 cumulative 800/u),
      expect.stringMatching(/^茶农免费检查 cumulative 3 /u),
      expect.stringMatching(/^老旧茶机报废数 cumulative 40/u),
    ]);
  });

  it("a proportion needs no unit", () => {
    const { targets } = read(
      "表1 目标",
      "指标\t2025年\t2030年",
      "茶农与居民收入比\t1.9\t1.7",
      "茶叶加工产值与茶叶总产值比\t2.4:1\t2.8:1",
      "茶厂（家）\t5\t9",
    );
    expect(
      targets
        .slice(0, 2)
        .map(({ value, unit, problems }) => [value, unit, problems.includes("no-unit-in-table")]),
    ).toEqual([
      [1.7, "times", false],
      [2.8, "times", false],
    ]);
  });

  it("a cell that says how much in words says it of its row", () => {
    expect(
      brief(
        "表1 目标",
        "指标\t2025年\t2030年",
        "茶艺大学\t10所\t每个县（市、区）至少有1所",
        "茶厂\t5家\t9家",
      )[0],
    ).toBe("茶艺大学 level 1 count  2030");
  });
});

describe("an arrow", () => {
  it("leads from the present value to the one aimed at, in a cell and in a sentence", () => {
    const { targets, otherNumbers } = read(
      "表1 目标（2025年→2030年）",
      "指标\t目标值",
      "茶园灌溉率\t63%→67.5%",
      "茶叶产量\t3068.6万吨→3120.5万吨(约束性)",
      "茶厂\t5家→9家",
    );
    expect(targets.map(({ value, unit }) => [value, unit])).toEqual([
      [67.5, "percent"],
      [3120.5, "t"],
      [9, "count"],
    ]);
    expect(otherNumbers.filter(({ why }) => why === "value from which it starts")).toHaveLength(3);
    expect(brief("二、主要目标", "到2030年，茶园灌溉率63%→67.5%。")).toEqual([
      "茶园灌溉率 level 67.5 percent  2030",
    ]);
  });
});

describe("a table of places whose cells are words", () => {
  it("says them of the place of the row and of what the column names", () => {
    const { targets } = read(
      "表1 各省茶业主要目标（2026—2030年）",
      "省份\t茶叶产值目标\t茶业（产量或投资）\t茶园灌溉率目标",
      "广东省\t年均增长5%左右（预期性）\t茶叶产量年均增长6%\t75%左右（2030年）",
      "山东省\t年均增长4%，努力争取更好结果\t茶业投资突破8亿元\t>70%",
      "湖北省\t达到9亿元\t—\t—",
    );
    expect(targets.map(({ breakdown, subject, value }) => [breakdown, subject, value])).toEqual([
      ["广东省", "茶叶产值", 5],
      ["广东省", "茶叶产量", 6],
      ["广东省", "茶园灌溉率", 75],
      ["山东省", "茶叶产值", 4],
      ["山东省", "茶业投资", 8],
      ["山东省", "茶园灌溉率", 70],
      ["湖北省", "茶叶产值", 9],
    ]);
  });
});

describe("the value of a part in the cell of the whole", () => {
  it("is told of the part", () => {
    const { targets } = read(
      "表1 目标（〔〕内为五年累计数）",
      "指标\t2030年",
      "茶艺培训（万人次）\t〔5000〕（其中茶农〔1750〕）",
      "茶叶检测合格率/抽检覆盖率（%）\t65 / 93",
      "茶业总产值（万亿）\t＞7",
    );
    expect(
      targets.map(({ subject, breakdown, value, unit, measure }) => [
        subject,
        breakdown,
        value,
        unit,
        measure,
      ]),
    ).toEqual([
      ["茶艺培训", null, 5000, "person-time", "cumulative"],
      ["茶艺培训", "茶农", 1750, "person-time", "cumulative"],
      ["茶叶检测合格率", null, 65, "percent", "level"],
      ["抽检覆盖率", null, 93, "percent", "level"],
      ["茶业总产值", null, 7, "CNY", "level"],
    ]);
  });
});

describe("a sum over a plan that stands behind its number", () => {
  it("is the total of the plan; that of the plan before is what came of it", () => {
    expect(
      brief(
        "表9 发展目标",
        "指标\t单位\t2025年\t2030年",
        "水利投资\t亿元\t80（“十四五”累计）\t100（“十五五”累计）",
        "绿色茶厂\t家\t20\t35",
      ),
    ).toEqual(["水利投资 cumulative 100 CNY 2026 2030", "绿色茶厂 level 35 count  2030"]);
  });
});
