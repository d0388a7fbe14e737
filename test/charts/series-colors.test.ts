import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesColors } from "../../src/charts/series-colors.js";

const PROVINCES = ["110000", "310000", "360000", "430000", "440000", "510000", "650000"];

describe("the colour of a region", () => {
  it("does not depend on the order in which regions are asked for", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PROVINCES, { minLength: 1 }), (codes) => {
        const colors = seriesColors(codes);
        const sorted = seriesColors([...codes].sort());
        for (const code of codes) expect(colors.get(code)).toBe(sorted.get(code));
      }),
    );
  });

  it("is its own up to six regions", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PROVINCES, { minLength: 1, maxLength: 6 }), (codes) => {
        expect(new Set(seriesColors(codes).values()).size).toBe(codes.length);
      }),
    );
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
