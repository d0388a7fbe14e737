import { expect, it } from "vitest";
import { fromGbkLetters, shareOfLatinHigh } from "../../../src/read/pdf/gbk-text.js";

it("reads the bytes of GBK that came out as letters", () => {
  expect(fromGbkLetters("ºþ±±")).toBe("湖北");
  expect(fromGbkLetters("μ½2025Äê")).toBe("到2025年");
});

it.each(["到2025年", "Café à la carte", "é", "Äê plain words of a foreign language"])(
  "leaves other text alone: %s",
  (text) => {
    expect(fromGbkLetters(text)).toBe(text);
  },
);

it("tells the share of letters that Chinese text hardly has", () => {
  expect(shareOfLatinHigh("º工厂þ")).toBe(0.5);
  expect(shareOfLatinHigh("")).toBe(0);
});
