import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judge, KNOWN, keyOf, regularExpressions } from "./regex-list.mjs";

test("no regular expression takes exponential time, or more than the square of its input", async () => {
  const known: Record<string, string> = JSON.parse(readFileSync(KNOWN, "utf8"));
  const all = [...new Map(regularExpressions("src").map((one) => [keyOf(one), one])).values()];
  expect(all.length).toBeGreaterThan(500);
  const wrong: string[] = [];
  for (const one of all) {
    const verdict = known[keyOf(one)] ?? (await judge(one, 500));
    if (/exponential|[3-9]$/.test(verdict)) wrong.push(`${one.place} ${verdict}: ${one.pattern}`);
  }
  expect(wrong).toEqual([]);
}, 240_000);
