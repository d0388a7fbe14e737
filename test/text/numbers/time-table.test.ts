import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTimes, type TimeExpression } from "../../../src/text/numbers/times.js";

/** What a time is written as in the table: its words, kind, first and last year, years of a duration, `until` for a deadline. */
const written = (text: string, { start, end, kind, from, to, years, until }: TimeExpression): string =>
  [text.slice(start, end), kind, from ?? "-", to ?? "-", years ?? "-", ...(until ? ["until"] : [])].join(" ");

const table = readFileSync("test/text/numbers/times.txt", "utf8");
const lines = table.split("\n").filter((line) => line !== "");

test.each(lines)("%s", (line) => {
  const [text = "", expected] = line.split(/ →(?: |$)/);
  const found = readTimes(text).map((time) => written(text, time));
  expect(found.join(" ; ")).toBe(expected ?? "");
});
