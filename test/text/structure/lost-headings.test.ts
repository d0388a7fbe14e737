import { describe, expect, it } from "vitest";
import { findHeadings } from "../../../src/text/structure/find-headings.js";
import { withLostHeadings } from "../../../src/text/structure/lost-headings.js";

/** Headings line by line; a line `~` is a gap. */
function outline(lines: string): string[] {
  const text = lines.replaceAll(" ", "\n");
  const gaps = [...text.matchAll(/~/g)].map(({ index = 0 }) => ({ start: index, end: index + 1 }));
  return withLostHeadings(findHeadings(text), gaps).map((heading) => heading.text);
}

describe("withLostHeadings", () => {
  it("trusts a section whose number goes on after the gap", () => {
    expect(outline("一、甲 （一）乙 ~ （二）丙")).toEqual(["一、甲", "（一）乙", "（二）丙"]);
    expect(outline("一、甲 （一）乙 1.丁 ~ 2.戊 （二）丙")).toEqual([
      "一、甲",
      "（一）乙",
      "1.丁",
      "2.戊",
      "（二）丙",
    ]);
  });

  it("marks the level at which a number is missing", () => {
    expect(outline("一、甲 （一）乙 ~ （三）丙")).toEqual(["一、甲", "（一）乙", "…", "（三）丙"]);
    expect(outline("一、甲 （一）乙 1.丁 ~ 4.戊 （二）丙")).toEqual([
      "一、甲",
      "（一）乙",
      "1.丁",
      "…",
      "4.戊",
      "（二）丙",
    ]);
  });

  it("marks an inner heading that is missing below the open section", () => {
    expect(outline("一、甲 （一）乙 ~ 2.戊 （二）丙")).toEqual([
      "一、甲",
      "（一）乙",
      "…",
      "2.戊",
      "（二）丙",
    ]);
    expect(outline("一、甲 （一）乙 ~ 1.戊 （二）丙")).toEqual(["一、甲", "（一）乙", "1.戊", "（二）丙"]);
  });

  it("marks the last section of a level, which a lost one may follow, but not the widest at the end", () => {
    expect(outline("一、甲 （一）乙 ~ 二、丙")).toEqual(["一、甲", "（一）乙", "…", "二、丙"]);
    expect(outline("一、甲 （一）乙 二、丙 ~")).toEqual(["一、甲", "（一）乙", "二、丙"]);
  });

  it("sees from inner numbers that start again that the section has changed", () => {
    expect(outline("一、甲 （一）乙 2.丁 ~ 1.戊 （三）丙")).toEqual([
      "一、甲",
      "（一）乙",
      "2.丁",
      "…",
      "1.戊",
      "（三）丙",
    ]);
  });

  it("adds nothing without gaps", () => {
    expect(outline("一、甲 （一）乙 （四）丙")).toEqual(["一、甲", "（一）乙", "（四）丙"]);
  });
});
