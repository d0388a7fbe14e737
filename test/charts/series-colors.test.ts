import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inDark } from "../../src/charts/in-dark.js";
import { REGION_COLORS } from "../../src/charts/region-colors.js";
import { seriesColors } from "../../src/charts/series-colors.js";
import { DARK_INK } from "../../src/charts/theme.js";
import { PROVINCES } from "../../src/model/provinces.js";

const CODES = ["110000", "310000", "360000", "430000", "440000", "510000", "650000", "430300"];

describe("the colour of a region", () => {
  it("does not depend on the order in which regions are asked for", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CODES, { minLength: 1 }), (codes) => {
        const colors = seriesColors(codes);
        const sorted = seriesColors([...codes].sort());
        for (const code of codes) expect(colors.get(code)).toBe(sorted.get(code));
      }),
    );
  });

  it("is a province's own among all thirty-four and the nation, whatever stands beside it, on paper and on a dark page", () => {
    const codes = ["100000", ...PROVINCES.map(({ code }) => code)];
    expect(codes.length).toBe(35);
    const all = seriesColors(codes);
    expect(new Set(all.values()).size).toBe(35);
    expect(new Set(codes.map((code) => inDark(all.get(code)))).size).toBe(35);
    for (const code of codes) {
      expect(seriesColors([code]).get(code)).toBe(all.get(code));
      expect(inDark(all.get(code))).not.toBe(all.get(code));
    }
  });

  it("is seen on the page: at least 2 to 1 against white paper and the dark page", () => {
    const light = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const [, paper, dark] of REGION_COLORS) {
      expect(1.05 / (light(paper) + 0.05)).toBeGreaterThan(2);
      expect((light(dark) + 0.05) / (light(DARK_INK.paper) + 0.05)).toBeGreaterThan(3);
    }
  });

  it("is its own up to six regions inside a province", () => {
    const cities = ["430100", "430200", "430300", "430400", "430500", "430600"];
    expect(new Set(seriesColors(cities).values()).size).toBe(6);
  });

  it("stays when a region inside one is shown too", () => {
    const two = seriesColors(["430000", "360000"]);
    const three = seriesColors(["430000", "360000", "430300"]);
    expect(three.get("430000")).toBe(two.get("430000"));
    expect(three.get("360000")).toBe(two.get("360000"));
    expect(two.get("430000")).not.toBe(two.get("360000"));
  });

  it("is found for codes that are no numbers", () => {
    expect(seriesColors(["100", "x-1", ""]).size).toBe(3);
  });
});
