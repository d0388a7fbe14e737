import fc from "fast-check";
import { anyCharacter } from "../../support/any-character.js";

/** Characters that readers trip over: controls, marks of direction, halves of pairs, characters outside the first plane, spaces of all widths. */
export const HOSTILE = [
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\u2028",
  "\u3000",
  "\ud83d",
  "\udc00",
  "\u{20000}",
  "\u{1f600}",
  "\ufeff",
  "\ufffd",
  "<b>",
  "</td>",
  "&amp;",
  "=1+1",
  "|",
  "`",
  "](x)",
  "^[1]",
] as const;

/** Numerals as documents print them, and as they should not: full-width, Chinese, of accounts, torn, grouped, endless. */
export const numeral = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(999), fc.nat(99))
      .map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "1,200",
      "1，100.5",
      "１２３４",
      "2万5千",
      "十亿3000万",
      "三百二十",
      "壹佰贰拾",
      "1. 9",
      "3 0",
      "1.2.3",
      "-5",
      "−5",
      "+3",
      "10^4",
      "1/3",
      "三分之二",
      "〇",
      "百",
      "亿",
      "1e9",
      "[13.5]",
      "①",
      "Ⅳ",
      "²",
      "½",
      "٣",
      "0",
      "00",
      "007",
      "1.",
      ".5",
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("9", "0", "零", "万", "1.", "，1", "十"), fc.integer({ min: 5, max: 60 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

/** Any character at all, hostile ones often. */
export const noise = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 4 }),
);
