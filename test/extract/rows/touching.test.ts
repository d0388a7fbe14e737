import { expect, test } from "vitest";
import { isTouchedBefore, isTouchedBehind } from "../../../src/extract/rows/touching.js";

/** A text with | at both ends of a number. */
const ends = (marked: string): readonly [text: string, start: number, end: number] => {
  const [before = "", number = "", after = ""] = marked.split("|");
  return [before + number + after, before.length, before.length + number.length];
};

test.each([
  ["达到1，|200|家", true, false],
  ["达到|1|，200家", false, true],
  ["医护比达到|1.2|，50%以上医院达标", false, false],
  ["达到1.2，|50|%以上", false, false],
  ["达到8，|2026|年", false, false],
  ["2.|50|个小区", false, false],
  ["建成2.|5|公里", true, false],
  ["累计〔|13.5|〕%", true, true],
])("%s", (marked, before, behind) => {
  const [text, start, end] = ends(marked);
  expect([isTouchedBefore(text, start), isTouchedBehind(text, end)]).toEqual([before, behind]);
});
