import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPassage } from "../../../src/text/numbers/quantities.js";
import type { Quantity } from "../../../src/text/numbers/quantity.js";

/**
 * What a quantity is written as in the table: its numeral as printed, value, second value, power of ten, unit, unit as printed, bound, all
 * of its words, decimals, `[]` in brackets that mean a sum, `shared` where a neighbour in the list lent unit or bound, words of the bound.
 */
function written(text: string, quantity: Quantity): string {
  const { start, numberEnd, outerStart, end, value, value_max, unit_mult, unit, unit_printed } = quantity;
  const marks = [quantity.bracketed ? "[]" : "", quantity.shared ? "shared" : "", quantity.boundWords];
  const amount = [value, value_max ?? "-", unit_mult, unit, unit_printed ?? "-", quantity.bound];
  return [text.slice(start, numberEnd), ...amount, text.slice(outerStart, end), quantity.decimals, ...marks]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/ +/g, " ");
}

const table = readFileSync("test/text/numbers/quantities.txt", "utf8");
const lines = table.split("\n").filter((line) => line !== "");

test.each(lines)("%s", (line) => {
  const [text = "", expected] = line.split(/ →(?: |$)/);
  const found = readPassage(text).quantities.map((quantity) => written(text, quantity));
  expect(found.join(" ; ")).toBe(expected ?? "");
});
