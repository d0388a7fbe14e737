import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { changeForm } from "../../../src/extract/fields/change-form.js";

describe("changeForm", () => {
  it.each([
    ["change", "单位产值能耗下降", "down", "whole"],
    ["change", "茶园亩产年均提高", "up", "per-year"],
    ["change", "降低成本，产值提高", "up", "whole"],
    ["growth", "茶叶产值年均增长", "up", null],
    ["growth", "化肥用量下降", "down", null],
    ["level", "覆盖率提高到", null, null],
  ] as const)("of a %s with “%s” is %s, %s", (measure, words, change_direction, pace) => {
    expect(changeForm(measure, words)).toEqual({ change_direction, pace });
  });

  it("reaches the row", () => {
    const options = { documentId: "x", regionCode: "420000", periodStart: 2021, periodEnd: 2025 };
    const [fall, yearly] = extractTargets(
      "到2025年，茶园化肥用量比2020年下降15%，亩均产值年均提高0.5个百分点。",
      options,
    ).targets;
    expect(fall).toMatchObject({
      change_direction: "down",
      pace: "whole",
      base_year: 2020,
      period_start: 2021,
    });
    expect(yearly).toMatchObject({ change_direction: "up", pace: "per-year" });
  });

  it("is that of each number side by side", () => {
    const options = { documentId: "x", regionCode: "420000", periodStart: 2026, periodEnd: 2026 };
    const falls = extractTargets("化肥、农药用量分别减少10万吨、500吨。", options).targets;
    expect(falls.map(({ measure, change_direction }) => [measure, change_direction])).toEqual([
      ["change", "down"],
      ["change", "down"],
    ]);
  });
});
