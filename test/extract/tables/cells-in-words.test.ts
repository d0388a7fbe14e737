import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const drafts = (...lines: readonly string[]) =>
  extractTargets(`某省规划（2026—2030年）\n主要指标\n${lines.join("\n")}\n`, OPTIONS).targets;

describe("cells that say in words how much", () => {
  it("of years of life and schooling, under the name of their row", () => {
    const rows = drafts(
      "指标\t2030年目标",
      "预期寿命\t到2030年达80.5岁",
      "劳动者平均受教育年限\t到2030年达12.5年",
      "茶厂\t到2030年达20家",
    );
    expect(rows.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
      ["预期寿命", 80.5, "year"],
      ["劳动者平均受教育年限", 12.5, "year"],
      ["茶厂", 20, "count"],
    ]);
  });

  it("of two indicators that a slash joins, each its own", () => {
    const rows = drafts(
      "指标\t2030年目标",
      "茶园覆盖率 / 水面覆盖率\t60.5% / ≥12%（约束性）",
      "茶旅总收入 / 总人次\t力争分别达到90亿元、300万人次",
    );
    expect(rows.map(({ subject, bound, value, character }) => [subject, bound, value, character])).toEqual([
      ["茶园覆盖率", "eq", 60.5, "binding"],
      ["水面覆盖率", "ge", 12, "binding"],
      ["茶旅总收入", "eq", 90, null],
      ["茶旅总人次", "eq", 300, null],
    ]);
  });

  it("that name themselves what they count, whatever their row is called", () => {
    const [row] = drafts("重点任务\t2030年目标", "推动茶厂升级\t实施茶业重大技改项目8个以上");
    expect(row?.subject).toContain("技改项目");
  });

  it("of people and events, whose unit the name tells", () => {
    const rows = drafts("指标\t2030年目标", "茶旅游客人次\t1.2亿", "茶农人数\t30万", "茶园火灾起数\t0");
    expect(rows.map(({ unit }) => unit)).toEqual(["person-time", "person", "count"]);
  });

  it("below a name with a remark in brackets, which is none of it", () => {
    const [row] = drafts("指标\t2030年目标", "茶园面积（特色指标）\t300万亩");
    expect(row?.subject).toBe("茶园面积");
  });
});

it("a cell that only says how much has the name of its row, without doubt", () => {
  const [row] = extractTargets(
    "表1 主要指标\n指标\t预期值\n消防站人均装备数\t不少于1.5件\n演练参与率\t达到90%\n",
    { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 },
  ).targets;
  expect([row?.subject, row?.problems]).toEqual(["消防站人均装备数", []]);
});
