import { describe, expect, it } from "vitest";
import { type Codes, signsOf } from "../../../src/text/patterns/match-signs.js";

const spelled = (codes: Codes): string | null =>
  codes === null ? null : String.fromCharCode(...[...codes].sort((one, other) => one - other));
const inOrder = (characters: string): string => [...characters].sort().join("");

describe("signsOf", () => {
  it.each([
    { pattern: /^[，（]?其中/, first: "，（其", last: null, held: "其" },
    { pattern: /(?:千米|公里)$/, first: null, last: "米里", held: "千公" },
    { pattern: /新建|改建/, first: null, last: null, held: "新改" },
    { pattern: /^茶(?:园|叶)?$/, first: "茶", last: "茶园叶", held: "茶" },
    { pattern: /^\d{1,2}年|^[一-三]季度/, first: "0123456789一丁丂七丄丅丆万丈三", last: null, held: "年季" },
    { pattern: /[^茶]园/, first: null, last: null, held: "园" },
    { pattern: /[一-龥]$/, first: null, last: null, held: null },
    { pattern: /(?!茶)园?/, first: null, last: null, held: null },
    { pattern: /(?<=茶)./, first: null, last: null, held: "茶" },
    { pattern: /^茶/m, first: null, last: null, held: "茶" },
    { pattern: /^a/i, first: null, last: null, held: null },
  ])("tells those of $pattern", ({ pattern, first, last, held }) => {
    const signs = signsOf(pattern);
    const wanted = [first, last, held].map((codes) => (codes === null ? null : inOrder(codes)));
    expect([signs.first, signs.last, signs.held].map(spelled)).toEqual(wanted);
  });
});
