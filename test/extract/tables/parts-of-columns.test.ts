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
