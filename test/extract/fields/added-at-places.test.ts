import { describe, expect, test } from "vitest";
import { measuresOf } from "../../support/measures-of.js";

describe("where something is added, to how many it is done", () => {
  test.each([
    ["为8个茶村新增晾青设施。", ["increment"]],
    ["在12所小学增设茶艺角。", ["increment"]],
    ["40个小区新增茶叶回收箱。", ["increment"]],
    ["为8个茶村新增晾青架200个。", ["increment"]],
    ["6座廊桥加装无障碍电梯。", ["cumulative"]],
    ["实现300个泊位夜间共享。", ["cumulative"]],
    ["力争实现20家茶企直播带货。", ["cumulative"]],
  ])("%s", (text, expected) => {
    expect(measuresOf(text, 2024, 2024)).toEqual(expected);
  });

  test("by a date of a longer plan they stand", () => {
    expect(measuresOf("到2027年，实现300个泊位夜间共享。", 2023, 2027)).toEqual(["level"]);
  });
});
