import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBackwards } from "../../src/audit/read-backwards.js";
import { parseNumeral } from "../../src/text/numbers/numerals.js";

describe("readBackwards", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["3.5万", 35000],
    ["1亿2000万", 120000000],
    ["三亿五千万", 350000000],
    ["1万2千亿", 1200000000000],
    ["三千万亿", 3e15],
    ["十五", 15],
    ["百亿", 1e10],
    ["一万零十二", 10012],
    ["两千四百五", 2450],
    ["九万四", 94000],
    ["二〇二五", 2025],
    ["零点零五", 0.05],
    ["-2.5", -2.5],
    ["壹佰贰拾", 120],
    ["万万", 1e8],
  ])("reads %s", (printed, value) => {
    expect(readBackwards(printed)).toBe(value);
  });

  it("agrees with the grammar on whatever both read of mixed numerals", () => {
    const part = (top: number) => fc.integer({ min: 1, max: top });
    fc.assert(
      fc.property(part(9999), part(999), part(9), (hundredMillions, tenThousands, thousands) => {
        for (const printed of [
          `${hundredMillions}亿${tenThousands}万`,
          `${tenThousands}万${thousands}千`,
          `${tenThousands}万${thousands}千亿`,
          `${thousands}千万`,
        ]) {
          const read = parseNumeral(printed);
          expect(read).not.toBeNull();
          if (read !== null) expect(readBackwards(printed)).toBeCloseTo(read.value * 10 ** read.mult, 3);
        }
      }),
    );
  });
});
