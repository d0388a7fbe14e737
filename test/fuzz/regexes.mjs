/**
 * Walks all regular expressions of the sources with a checker for those that take more than linear time, prints what it finds, and
 * writes `regexes.json`, by which the test knows those that were found harmless. Usage: node test/fuzz/regexes.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { judge, KNOWN, keyOf, regularExpressions } from "./regex-list.mjs";

const all = [...new Map(regularExpressions("src").map((one) => [keyOf(one), one])).values()];
const before = JSON.parse(readFileSync(KNOWN, "utf8"));
const verdicts = {};
const counts = {};
for (const one of all) {
  const key = keyOf(one);
  verdicts[key] = before[key] ?? (await judge(one, 1500));
  counts[verdicts[key]] = (counts[verdicts[key]] ?? 0) + 1;
  if (/exponential|[3-9]$/.test(verdicts[key])) console.log(`${one.place} ${verdicts[key]} ${one.pattern}`);
}
writeFileSync(
  KNOWN,
  `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort()), null, 0).replaceAll(",", ",\n")}\n`,
);
console.log(all.length, "regular expressions:", counts);
