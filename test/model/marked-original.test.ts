import fc from "fast-check";
import { expect, it, test } from "vitest";
import { markedOriginal } from "../../src/model/marked-original.js";

test.each([
  ["Number of 甲乙 reading rooms", "Number of [甲乙] reading rooms"],
  ["Number of “甲乙” brand bases", "Number of [“甲乙”] brand bases"],
  ["进入 “甲乙丙” top", "[进入 “甲乙丙”] top"],
  ["Number of 收入50亿-百亿级企业", "Number of [收入50亿-百亿级企业]"],
  ["甲乙收购量", "[甲乙收购量]"],
  ["R&D intensity", "R&D intensity"],
])("%s", (name, marked) => {
  expect(markedOriginal(name)).toBe(marked);
});

it("marks once, and leaves no Chinese word outside brackets", () => {
  const piece = fc.constantFrom("甲", "乙丙", " ", "of ", "“", "”", "50", "、", "-", "rooms", "%");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const once = markedOriginal(pieces.join(""));
      expect(once.replace(/\[[^\]]*\]/gu, "")).not.toMatch(/\p{Script=Han}/u);
      expect(markedOriginal(once)).toBe(once);
    }),
  );
});
