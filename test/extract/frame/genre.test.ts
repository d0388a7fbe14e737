import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { genreOf, looksLikeNoPlan } from "../../../src/extract/frame/genre.js";

describe("genreOf", () => {
  it.each([
    ["清江市“十四五”茶产业发展规划", "special-plan"],
    ["清江市国民经济和社会发展第十四个五年规划纲要", "outline"],
    ["清江市茶产业提质三年行动计划（2022—2024年）", "action-plan"],
    ["2024年清江市政府工作报告", "work-report"],
    ["关于加快茶产业发展的意见", "notice"],
    ["清江市2022年国民经济和社会发展统计公报", "communique"],
    ["", "other"],
  ])("calls %s a %s", (title, genre) => {
    expect(genreOf(title, "正文。")).toBe(genre);
  });

  it("believes a communique that prints its own title over a given one", () => {
    expect(genreOf("某地规划", "清江市2022年统计公报\n全年……")).toBe("communique");
  });

  it("takes no line of a menu for the title", () => {
    expect(genreOf("", "首页\n统计公报\n清江市茶产业发展规划\n正文。")).toBe("special-plan");
    expect(genreOf("统计公报编制工作方案", "正文。")).toBe("action-plan");
  });

  it("knows a work report by its opening where it prints no title", () => {
    expect(genreOf("", "各位代表：\n现在，我代表市人民政府，向大会作工作报告，请予审议。")).toBe(
      "work-report",
    );
  });

  it("knows a communique without a title by what it tells", () => {
    const told = "全年产茶3.1万吨，比上年增长4.2%。".repeat(6);
    expect(genreOf("", told)).toBe("communique");
    expect(genreOf("", `${told}力争明年再增长5%。`)).toBe("other");
  });
});

describe("looksLikeNoPlan", () => {
  it.each([
    ["本报讯（记者 王青）清江市茶厂达到60家。", true],
    ["县,产量,增速\n甲县,3.1,4.2\n乙县,2.5,3.3\n丙县,1.8,2.9", true],
    ["指标,2025年目标\n茶园,40\n茶厂,60\n茶馆,30", false],
    ["茶厂达到60家。", false],
  ])("judges %s", (text, expected) => {
    expect(looksLikeNoPlan("other", text)).toBe(expected);
  });

  it("drafts no target of a communique unless asked, and accounts for its numbers", () => {
    const text = "清江市2022年统计公报\n全年新增茶厂18家，总产值达到26.5亿元。";
    const options = { documentId: "x", regionCode: "420000", periodStart: 2022, periodEnd: 2022 };
    const { genre, noPlan, targets, otherNumbers, unread } = extractTargets(text, options);
    expect([genre, noPlan, targets.length, unread.length]).toEqual(["communique", true, 0, 0]);
    expect(otherNumbers.map(({ kind }) => kind)).toContain("past-result");
    expect(extractTargets(text, { ...options, any: true }).targets).toHaveLength(2);
  });
});

it("a text headed as a review is no plan, unless it goes on to what is to be done", () => {
  const review = "某县2024年工作回顾\n新建公园20个，改造小区50个。\n";
  expect(looksLikeNoPlan("other", review)).toBe(true);
  expect(looksLikeNoPlan("other", `${review}2025年工作安排\n新建公园30个。\n`)).toBe(false);
  expect(looksLikeNoPlan("other", `${review}到2026年，公园达到60个。\n`)).toBe(false);
  expect(looksLikeNoPlan("other", "2025年民生实事项目进展情况\n新建公园20个。\n")).toBe(true);
  expect(looksLikeNoPlan("other", "一、2025年工作完成情况\n新建公园20个。\n")).toBe(false);
});

it("takes what news of a day tells for results, but for what it says is to come", () => {
  const text = [
    "我市茶馆突破300家",
    "记者昨日从市商务局获悉，截至10月31日，今年全市茶馆累计开业305家，同比增长12.1%，提前两个月突破300家。",
    "全市共有茶厂9家，从业人员超过2200人。下一步，将新增茶厂20家。",
  ].join("\n");
  const options = { documentId: "x", regionCode: "420000", periodStart: 2024, periodEnd: 2024 };
  expect(extractTargets(text, options).targets.map(({ value }) => value)).toEqual([20]);
});
