import fc from "fast-check";
import { expect, test } from "vitest";
import { clauseMarks } from "../../../src/extract/sentence/clause-marks.js";

/** The same, looked for anew from each offset: going away from it, a bracket that faces it hides what is behind up to its pair. */
function walk(text: string, from: number, step: 1 | -1): number {
  const [opens, closes] = step === 1 ? ["（", "）"] : ["）", "（"];
  let depth = 0;
  for (let at = step === 1 ? from : from - 1; at >= 0 && at < text.length; at += step) {
    const character = text.charAt(at);
    if (character === opens) depth += 1;
    else if (character === closes) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "，；。：！？\n".includes(character)) return step === 1 ? at : at + 1;
  }
  return step === 1 ? text.length : 0;
}

test("the marks around every offset are those that a walk from it finds", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("甲", "（", "）", "，", "；", "5"), maxLength: 80 }),
      (text) => {
        const marks = clauseMarks(text);
        for (let at = 0; at <= text.length; at++)
          expect([marks.before(at), marks.after(at)]).toEqual([walk(text, at, -1), walk(text, at, 1)]);
      },
    ),
  );
});
