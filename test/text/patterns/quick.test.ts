import { describe, expect, it } from "vitest";
import { quick } from "../../../src/text/patterns/quick.js";

/** Every text of up to four of the given characters. */
function textsOf(characters: string): string[] {
  const texts = [""];
  for (let from = 0, length = 0; length < 4; length++) {
    const to = texts.length;
    for (; from < to; from++) for (const one of characters) texts.push(`${texts[from]}${one}`);
  }
  return texts;
}

describe("quick", () => {
  it.each([
    /茶/,
    /^茶|园$/,
    /^[茶园]/,
    /^茶?园/,
    /^(?:茶|园)*$/,
    /(?:茶园|园亩)$/,
    /茶{2}$/,
    /茶{0,2}园+?/,
    /(?:^|亩)茶/,
    /茶(?=园$)/,
    /(?<=茶)园$/,
    /(?<!茶)(?!亩)园/,
    /^(?!亩)[^茶]/,
    /^(?:茶(?:园|亩)|5)$/,
    /(?<leaf>茶|园)\k<leaf>/,
    /(茶)\1$/,
    /^$/,
    /(?:)/,
    /(?!)/,
    /^\d亩|\d$/,
    /[\d茶-茷]园/,
    /^\u8336./,
    /[\u8336\]]$/,
    /\p{Script=Han}5/u,
    /\b5$/,
    /^茶$/m,
    /^a|b$/i,
  ])("answers as %s does", (pattern) => {
    const asked = quick(pattern);
    for (const text of textsOf("茶园亩5\n")) {
      expect([text, asked.test(text)]).toEqual([text, pattern.test(text)]);
      expect(asked.exec(text)).toEqual(pattern.exec(text));
    }
  });

  it("tells capital and small letters apart only where its pattern does", () => {
    expect(quick(/^a/i).test("A级茶园")).toBe(true);
    expect(quick(/^a/).test("A级茶园")).toBe(false);
  });

  it("looks for a match anywhere in a long text", () => {
    expect(quick(/茶园/).test(`${"山".repeat(300)}茶园`)).toBe(true);
  });
});
