import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (text: string, periodStart: number, periodEnd: number) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "plan",
    regionCode: "340100",
    periodStart,
    periodEnd,
    title: "行动方案",
    vocabulary: { indicators: [], populations: [], regions: [], synonyms: [] },
  }).targets;

test.each([
  // Verbs of bringing about and of moving away.
  ["三年撮合产业链对接项目80个。", [["cumulative", 80]]],
  // The rest of a unit in brackets stands before the verb of the next.
  [
    "新增茶房5537套（间）、发放茶房补贴1099户。",
    [
      ["increment", 5537],
      ["cumulative", 1099],
    ],
  ],
  // What something is to come to, whoever sees to it.
  ["推动茶业产值向百亿元迈进。", [["level", 100]]],
  ["支持茶业龙头企业向1万家冲刺。", [["level", 1]]],
  // Over a span that is printed.
  ["2022—2024年，建设茶艺学校60所。", [["increment", 60]]],
  // Widened to so many, and by so many.
  ["茶艺学校扩充到60所。", [["level", 60]]],
  ["扩充茶艺学校60所。", [["increment", 60]]],
  // What has stood there is put to use; how much of it stands is a state.
  ["盘活茶业领域存量项目6个以上。", [["cumulative", 6]]],
  ["消化存量茶馆1000套。", [["cumulative", 1000]]],
  // Homes are built year by year; by a date so many stand.
  [
    "开工建设茶农公寓6000套（间），基本建成4500套（间）。",
    [
      ["cumulative", 6000],
      ["increment", 4500],
    ],
  ],
  ["到2026年，建成茶农公寓4500套以上。", [["level", 4500]]],
  ["茶车存量达到200万辆。", [["level", 200]]],
  ["疏解提质批发市场60家。", [["cumulative", 60]]],
  ["腾挪低效厂区用地3000亩。", [["cumulative", 3000]]],
  ["技术改造水泥生产线规模350万吨以上。", [["cumulative", 350]]],
  ["云计算产业规模达到350亿元。", [["level", 350]]],
  ["提升老旧大棚2000亩。", [["cumulative", 2000]]],
  ["茶青专列年均开行300列以上。", [["annual", 300]]],
  ["茶山光伏累计装机达到50万千瓦。", [["level", 50]]],
  ["茶旅游轮年接待游客恢复到20万人次。", [["level", 20]]],
  // What happens so many times is no state at a date.
  ["到2026年，培育养老护理员3万人次。", [["cumulative", 3]]],
  ["到2026年，机场旅客吞吐量达到3000万人次。", [["level", 3000]]],
  // Things alone in their clauses share the deed of the first.
  [
    "供热管网更新改造206公里，换热站5座，计量装置6万户。",
    [
      ["cumulative", 206],
      ["cumulative", 5],
      ["cumulative", 6],
    ],
  ],
  [
    "新建公园6座，绿道里程500公里。",
    [
      ["increment", 6],
      ["level", 500],
    ],
  ],
])("%s", (text, expected) => {
  expect(read(text, 2024, 2026).map(({ measure, value }) => [measure, value])).toEqual(expected);
});

test.each([
  ["投建换电站9座。", "increment"],
  ["新争创省一级幼儿园9所。", "increment"],
])("%s in a plan of one year", (text, expected) => {
  expect(read(text, 2024, 2024).map(({ measure }) => measure)).toEqual([expected]);
});

test("a thing alone behind a deed is doubtful", () => {
  expect(read("供热管网更新改造206公里，换热站5座。", 2024, 2026)[1]?.problems).toContain("no-verb");
});

test.each([
  ["2024年新建污水管网60公里、改造20公里，2025年新建80公里。", "新建污水管网"],
  ["2024年改造小区60个、新建停车场8座，2025年改造90个。", "改造小区"],
  ["2024年新建泵房60座、改造20座，2025年、2026年每年新建80座。", "新建泵房"],
])("%s: the same deed is done to the same", (text, expected) => {
  expect(read(text, 2024, 2026).at(-1)?.subject).toContain(expected);
});

test.each([
  ["纳入省“十四五”重点实施的13个水库今年内全部开工建设。", [[13, 2024, 2024, true]]],
  ["今年新增光伏装机300万千瓦。", [[300, 2024, 2024, true]]],
  [
    "到2026年，建成充电桩5万个，其中今年建成1万个。",
    [
      [5, null, 2026, false],
      [1, null, 2024, true],
    ],
  ],
  ["“十四五”规划布局的12个园区2025年底前全部建成。", [[12, null, 2025, false]]],
])("%s: this year is the plan's first", (text, expected) => {
  expect(
    read(text, 2024, 2026).map((row) => [
      row.value,
      row.measure === "level" || row.period_end === 2025 ? null : row.period_start,
      row.period_end,
      row.problems.includes("this-year"),
    ]),
  ).toEqual(expected);
});

test.each([
  ["创建省一级幼儿园12所。", "provincial"],
  ["主导制定国家/行业标准12项。", null],
  ["参与制定30项数据领域的国家/行业标准、地方标准和团体标准。", null],
])("%s: the level of recognition", (text, expected) => {
  expect(read(text, 2024, 2026).map(({ tier }) => tier)).toEqual([expected]);
});

test("a margin is just so much", () => {
  expect(
    read("工业增加值增速高于全国0.5个百分点，力争高出1个百分点。", 2024, 2024).map(({ bound }) => bound),
  ).toEqual(["eq", "eq"]);
});
