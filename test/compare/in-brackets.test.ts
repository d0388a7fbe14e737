import { expect, test } from "vitest";
import { inBrackets, yearsInBrackets } from "../../src/compare/in-brackets.js";

test.each([
  [inBrackets("约", "zh"), "（约）"],
  [inBrackets("about", "en"), " (about)"],
  [yearsInBrackets(2025, "zh"), "（2025年）"],
  [yearsInBrackets("2021–2023", "zh"), "（2021–2023年）"],
  [yearsInBrackets(2025, "en"), " (2025)"],
  [yearsInBrackets("2021–2023", "en"), " (2021–2023)"],
])("%s", (made, words) => {
  expect(made).toBe(words);
});
