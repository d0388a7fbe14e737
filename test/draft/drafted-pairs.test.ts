import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparePairs } from "../../src/compare/compare-targets.js";
import type { Pair } from "../../src/compare/types.js";
import { knownNames } from "../../src/draft/known-names.js";
import { familyOfShare } from "../../src/draft/share-families.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

/** Sentences of one plan and of another, and what comes of the pair. */
const SENTENCES = [
  [
    "规上工业企业新产品销售收入占主营业务收入比重达到25%",
    "新产品销售收入占营业收入比重达到22%",
    "indicative-only",
  ],
  ["绣品销售收入占营业收入比重达到12%", "绣品销售收入占工业总产值比重达到9%", "not-comparable"],
  ["竹编产值占工业总产值比重达到8%", "竹编产值占规上工业总产值比重达到7%", "indicative-only"],
  ["软件业务收入比2020年增长2.5倍", "软件业务收入达到2020年的3.5倍", "comparable"],
] as const;
const PLANS = [
  ["420000", SENTENCES.map(([one]) => one)],
  ["360000", SENTENCES.map(([, other]) => other)],
] as const;

let folder = "";
let pairs: Pair[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-pairs-"));
  for (const [region, sentences] of PLANS) {
    const file = join(folder, `${region}.txt`);
    await writeFile(
      file,
      `示例省规划（2021-2025年）\n${sentences.map((one) => `到2025年，${one}。`).join("\n")}\n`,
    );
    await runCli(["draft", file, "--region", region, "--out", join(folder, region)]);
    await runCli(["accept", join(folder, region), "--data", join(folder, "data")]);
  }
  const { targets } = await loadDataset({ data: join(folder, "data") });
  pairs = comparePairs(targets, { regions: ["420000", "360000"] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(SENTENCES)("%s beside %s: %s", (one, other, grade) => {
  const found = pairs.filter((pair) => pair.a.quote.includes(one) && pair.b.quote.includes(other));
  expect(found.map((pair) => pair.grade)).toEqual([grade]);
});

test("增长2.5倍 and 3.5倍 are one factor of the base", () => {
  const [pair] = pairs.filter(({ a }) => a.quote.includes("2.5倍"));
  expect(pair?.committed).toMatchObject({ relation: "equal" });
});

test.each([
  ["新产品销售收入", "主营业务收入", "new-product-share"],
  ["规模以上工业企业新产品销售收入", "营业收入", "new-product-share"],
  ["企业研发投入", "营业收入", "rd-intensity"],
  ["企业研发投入", "研发投入", "rd-structure"],
])("a share of %s in %s belongs to %s", (numerator, denominator, family) => {
  expect(familyOfShare({ numerator, denominator }, knownNames({ indicators: [] }).indicators)).toBe(family);
});
