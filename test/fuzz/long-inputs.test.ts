import { expect, test } from "vitest";
import { extractTargets } from "../../src/extract/extract-targets.js";
import { markdownToHtml } from "../../src/read/parsed/markdown-to-html.js";
import { cpuCost } from "../support/cpu-time.js";

/** Pieces that, said over and over, are the worst input of a pattern that takes the square of what it is given. */
const PIECES = [
  "（",
  "(",
  " ",
  "\t",
  "-",
  ",",
  "府中共",
  "百",
  "0",
  "00",
  "一",
  "分别",
  "到到到",
  "等\u0000",
  "状况公报（",
  "“",
  "“到",
  "、",
  "其中",
  "省市",
  "的",
  "指标",
  "2025年",
  "1.",
  "一、",
  "亿元",
  "年均",
  "增长5%、",
] as const;

const KNOWN = { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025, any: true };

function cost(
  piece: string,
  characters: number,
  read = (text: string): unknown => extractTargets(text, KNOWN),
) {
  const text = `到2025年，${piece.repeat(Math.ceil(characters / piece.length))}达到5家。`;
  return cpuCost(() => read(text));
}

test.each(PIECES)("four times %j take no sixteenfold time", (piece) => {
  cost(piece, 5000);
  const short = cost(piece, 20_000);
  const long = cost(piece, 80_000);
  expect(long).toBeLessThan(8 * short + 400);
});

test.each(["<!--", "^ ", "^{ ", "<!-- ", "**", "|", "$", "\\(", "[", "!["])(
  "four times %j of Markdown take no sixteenfold time",
  (piece) => {
    cost(piece, 5000, markdownToHtml);
    const short = cost(piece, 100_000, markdownToHtml);
    expect(cost(piece, 400_000, markdownToHtml)).toBeLessThan(8 * short + 400);
  },
);
