import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2026 };
const drafts = (...lines: readonly string[]) =>
  extractTargets(`某省工作方案（2026年）\n${lines.join("\n")}\n`, OPTIONS).targets;

describe("columns of a total and its parts", () => {
  const rows = drafts(
    "附件1 2026年各市任务分解表",
    "单位：万亩",
    "市州\t茶园建设\t\t\t茶叶种植面积\t其中：春茶",
    "\t合计\t新建\t改造提升\t\t",
    "合计\t9\t5\t4\t90\t60",
    "长沙市\t6\t3\t3\t50\t30",
    "株洲市\t3\t2\t1\t40\t30",
  );

  it("name what was done as the part, of one indicator", () => {
    const built = rows.filter(({ subject }) => subject.startsWith("茶园"));
    expect(built.map(({ region_code, breakdown, value }) => [region_code, breakdown, value])).toEqual([
      ["430000", null, 9],
      ["430000", "新建", 5],
      ["430000", "改造提升", 4],
      ["430100", null, 6],
      ["430100", "新建", 3],
      ["430100", "改造提升", 3],
      ["430200", null, 3],
      ["430200", "新建", 2],
      ["430200", "改造提升", 1],
    ]);
    expect(new Set(built.map(({ subject, measure }) => `${subject} ${measure}`)).size).toBe(1);
  });

  it("measure a part told beside its whole as the whole is", () => {
    const picked = rows.filter(({ subject }) => !subject.startsWith("茶园"));
    expect(picked.slice(0, 2).map(({ subject, measure, value }) => [subject, measure, value])).toEqual([
      ["茶叶种植面积", "level", 90],
      ["春茶种植面积", "level", 60],
    ]);
  });
});

it("a measure without its thing is that of what the title names; what is newly signed is added", () => {
  const [output] = drafts(
    "表3 重点茶产业链2026年发展目标",
    "产业链\t2026年产值目标（亿元）",
    "红茶\t40",
    "黑茶\t26",
  );
  expect([output?.subject, output?.breakdown]).toEqual(["重点茶产业链产值", "红茶"]);
  const [signed] = drafts("2026年各市招商目标任务表", "市州\t新签约茶旅项目（个）", "长沙市\t6", "株洲市\t4");
  expect(signed?.measure).toBe("increment");
});

describe("columns that make up a total beside them", () => {
  const rows = drafts(
    "附件2 各县（市、区）新增茶位任务表",
    "单位：个",
    "县（市、区）\t2026年\t\t\t\t2027年\t",
    "\t合计\t茶馆\t茶楼\t\t茶馆\t茶楼",
    "\t\t\t大型\t小型\t\t",
    "长沙县\t54\t9\t27\t18\t6\t41",
    "望城区\t43\t7\t21\t15\t5\t33",
    "全省\t97\t16\t48\t33\t11\t74",
  );

  it("are parts of what the title counts, also below another year", () => {
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(["新增茶位"]));
    expect(
      rows.slice(0, 6).map(({ breakdown, value, period_end }) => [breakdown, value, period_end]),
    ).toEqual([
      [null, 54, 2026],
      ["茶馆", 9, 2026],
      ["茶楼大型", 27, 2026],
      ["茶楼小型", 18, 2026],
      ["茶馆", 6, 2027],
      ["茶楼", 41, 2027],
    ]);
  });

  it("are none where they do not, or where they name things of their own", () => {
    const subjects = (...cells: readonly string[]) =>
      drafts("附件3 2026年茶位任务表", "单位：个", ...cells).map(({ subject }) => subject);
    expect(subjects("县区\t合计\t茶馆\t茶楼", "长沙县\t54\t9\t27", "望城区\t43\t7\t21").slice(1, 3)).toEqual([
      "茶馆",
      "茶楼",
    ]);
    expect(
      subjects("县区\t合计\t茶馆茶位\t茶楼茶位", "长沙县\t36\t9\t27", "望城区\t28\t7\t21").slice(1, 3),
    ).toEqual(["茶馆茶位", "茶楼茶位"]);
  });
});

it("a part told behind the value of a place is one of what its column counts", () => {
  const rows = drafts(
    "附件4 2026年茶业人才任务分解表",
    "县市区\t引进茶艺师（名）\t责任单位",
    "长沙县\t120名，其中博士60名\t县委",
    "望城区\t45名，其中博士15名\t区委",
  );
  expect(rows.map(({ region_code, breakdown, value }) => [region_code, breakdown, value])).toEqual([
    ["430121", null, 120],
    ["430121", "博士", 60],
    ["430112", null, 45],
    ["430112", "博士", 15],
  ]);
});

it("rows that name kinds of things are no parts of what the title names", () => {
  const rows = drafts(
    "表5 各类茶业平台建设目标",
    "单位：个",
    "平台类型\t2025年底已建数量\t2026年累计目标",
    "茶叶实验室\t12\t15",
    "茶叶检验中心\t2\t3",
  );
  expect(rows.map(({ subject, breakdown, value }) => [subject, breakdown, value])).toEqual([
    ["茶叶实验室", null, 15],
    ["茶叶检验中心", null, 3],
  ]);
});

it("values of years that make up the total of their row are done in each, others are levels", () => {
  const { targets } = extractTargets(
    "某市茶业三年行动计划（2026—2028年）\n附件 茶业任务表\n任务名称\t单位\t2026年\t2027年\t2028年\t合计\n口袋茶园\t处\t45\t40\t35\t120\n口袋茶馆\t处\t45\t60\t75\t75\n",
    { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2028 },
  );
  expect(
    targets.map(({ measure, value, period_start, period_end }) => [measure, value, period_start, period_end]),
  ).toEqual([
    ["cumulative", 45, 2026, 2026],
    ["cumulative", 40, 2027, 2027],
    ["cumulative", 35, 2028, 2028],
    ["cumulative", 120, 2026, 2028],
    ["level", 45, null, 2026],
    ["level", 60, null, 2027],
    ["level", 75, null, 2028],
    ["level", 75, null, 2028],
  ]);
});

it("a label that says what is done and to what needs no word above it", () => {
  const rows = drafts(
    "附件6 2026年茶业任务表",
    "县区\t茶位\t\t茶园\t",
    "\t新增露天茶位（张）\t新建社区茶馆（家）\t新建面积（万亩）\t改造面积（万亩）",
    "长沙县\t54\t9\t2\t3",
    "望城区\t43\t7\t1\t4",
  );
  expect(rows.slice(0, 4).map(({ subject }) => subject)).toEqual([
    "新增露天茶位",
    "新建社区茶馆",
    "茶园新建面积",
    "茶园改造面积",
  ]);
});

it("产业 over its areas and output values names what they are of", () => {
  const rows = drafts(
    "表3 主要产业年度目标",
    "产业\t2026年\t",
    "\t面积（万亩）\t产值（亿元）",
    "花茶\t9.2\t48",
    "绿茶\t168\t102",
  );
  expect(rows.map(({ subject, breakdown }) => [subject, breakdown])).toEqual([
    ["花茶面积", null],
    ["花茶产值", null],
    ["绿茶面积", null],
    ["绿茶产值", null],
  ]);
});
