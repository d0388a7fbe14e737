import { describe, expect, it } from "vitest";
import { agenciesOf } from "../../../src/extract/passages/agencies.js";

describe("agenciesOf", () => {
  it.each([
    ["茶园达到40万亩。（责任单位：市财政局、市林业局；牵头单位：市农业局）", "市农业局;市财政局;市林业局"],
    ["茶园达到40万亩。（省农业厅、省林业局牵头，各市州配合）", "省农业厅;省林业局"],
    ["茶园达到40万亩。（市农业局、市商务局按职责分工负责）", "市农业局;市商务局"],
    ["茶园达到40万亩（含共建）。", null],
  ])("of “%s” are %s", (paragraph, expected) => {
    expect(agenciesOf(paragraph)).toBe(expected);
  });
});
