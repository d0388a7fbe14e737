import fc from "fast-check";
import { expect, test } from "vitest";
import { alignDecimals } from "../../src/notebook/align-decimals.js";

test("below a number with decimals, an integer gets the room of a point and of digits", () => {
  expect(alignDecimals(["1.28", "500", "0.5", "—", ""])).toEqual([
    "1.28",
    "500\u2008\u2007\u2007",
    "0.5\u2007",
    "—",
    "",
  ]);
});

test("integers alone are left as they are", () => {
  expect(alignDecimals(["30", "1～2"])).toEqual(["30", "1～2"]);
});

test("all points stand equally far from the right, and no digit is lost", () => {
  const numbers = fc.array(
    fc.tuple(fc.nat(99_999), fc.nat(4)).map(([n, d]) => (n / 10 ** d).toFixed(d)),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(numbers, (texts) => {
      const aligned = alignDecimals(texts);
      expect(aligned.map((text) => text.trimEnd())).toEqual(texts);
      const right = aligned.map((text) => text.length - Math.max(text.search(/[.\u2008]/), 0));
      const pointed = right.filter((_, index) => /[.\u2008]/.test(aligned[index] ?? ""));
      expect(new Set(pointed).size).toBeLessThanOrEqual(1);
      expect(pointed.length === 0 || pointed.length === texts.length).toBe(true);
    }),
  );
});
