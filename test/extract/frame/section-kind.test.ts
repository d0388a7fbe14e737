import { describe, expect, it } from "vitest";
import { sectionKind, titleKind } from "../../../src/extract/frame/section-kind.js";

const PLAN = { start: 2024, end: 2024 };
const kindOf = (path: string) => sectionKind(path.split(" / ").map((title) => titleKind(title, PLAN)));

describe("sectionKind", () => {
  it.each([
    ["一、过去一年工作回顾", "review"],
    ["（一）2023年工作", "review"],
    ["二、2024年工作安排", "tasks"],
    ["一、发展现状", "situation"],
    ["（三）产业发展环境", "situation"],
    ["二、重点任务 / （四）改善产业发展环境", "tasks"],
    ["（四）着力改善茶业发展环境", "other"],
    ["（二）夯实产业基础", "other"],
    ["二、总体目标", "targets"],
    ["一、基础与目标 / （二）发展目标", "targets"],
    ["三、主要任务", "tasks"],
    ["附件1 / 茶园分解表", "annex"],
    ["名词解释", "glossary"],
    ["专栏2 重大工程", "box"],
    ["（一）做优茶园", "other"],
    ["（二）取得茶园整治新成绩", "other"],
    ["（二）茶园整治取得新成绩", "review"],
  ])("reads %s as %s", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it("takes the years that a heading names for its section", () => {
    const plan = { start: 2026, end: 2026 };
    expect(titleKind("三、“十五五”时期主要目标", plan).years).toEqual({ start: 2026, end: 2030 });
    expect(titleKind("一、“十四五”发展成就", plan).years).toBeNull();
    expect(titleKind("（二）实施“十五五”规划，奋力开好局", plan).years).toBeNull();
    expect(titleKind("一、“十五五”开局之年总体要求", plan).years).toBeNull();
    expect(titleKind("（三）编制“十五五”规划", plan).years).toBeNull();
    expect(titleKind("四、2026年重点工作", plan).years).toEqual({ start: 2026, end: 2026 });
    expect(titleKind("二、今后五年主要目标", plan).years).toEqual({ start: 2026, end: 2030 });
    expect(titleKind("二、未来三年发展目标", plan).years).toEqual({ start: 2026, end: 2028 });
    expect(titleKind("二、今后五年主要目标", { start: 2026, end: 2035 }).years).toBeNull();
  });
});
