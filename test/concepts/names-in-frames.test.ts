import { expect, test } from "vitest";
import { linkerOf } from "../../src/concepts/linker.js";
import { vocabularyOf } from "../../src/draft/known-names.js";
import { extractTargets } from "../../src/extract/extract-targets.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

/** Where a name may stand in a sentence of a plan, by what it is counted in. */
const COUNTED = [
  (name: string) => `新增${name}300个。`,
  (name: string) => `新增300个${name}。`,
  (name: string) => `到2025年，${name}达到300个。`,
  (name: string) => `力争${name}超过300个。`,
  (name: string) => `建设桥梁5座、${name}300个。`,
  (name: string) => `培育${name}300个以上，打造街区20个。`,
  (name: string) => `到2025年，${name}、城市书房分别达到300个、120个。`,
];
const RATES = [
  (name: string) => `到2025年，${name}达到45%以上。`,
  (name: string) => `力争${name}不低于45%。`,
  (name: string) => `确保${name}稳定在45%，各项工作走在前列。`,
  (name: string) => `积极推进各项工作，${name}超过45%。`,
  (name: string) => `确保${name}、12345热线办结率分别不低于45%和91%。`,
];
const MONEY = [
  (name: string) => `${name}增长8%以上。`,
  (name: string) => `到2025年，${name}达到500亿元。`,
  (name: string) => `力争${name}突破500亿元。`,
  (name: string) => `推动${name}增速保持在8%左右。`,
];
/** Names that are deeds or amounts already, of which nothing is newly made; and those with a hyphen, which lists may have as well. */
const DEEDS =
  /^(?:新|打通|主导|参与|培训|帮助|减)|(?:更新|修复|治理|改造|就业|脱贫|创业|加固|出栏|存栏|量)$|-/;

const { rows, vocabulary } = shippedTables();
const linker = linkerOf(vocabularyOf(rows));

/** What the number of a value in a sentence is about, by the vocabulary. */
function linked(sentence: string, value: number): string {
  const { targets } = extractTargets(`一、主要任务\n${sentence}`, {
    documentId: "x",
    regionCode: "360000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  const found = targets.find((target) => target.value === value);
  if (found === undefined) return "no target";
  const { subject, unit, measure, population_id } = found;
  const link = linker.link({ phrase: subject, unit: unit ?? "count", measure, population: population_id });
  return link.indicator_id ?? subject;
}

function lost(unit: string, forms: RegExp, value: number, frames: readonly ((name: string) => string)[]) {
  const names = vocabulary.concepts.filter(
    (row) => row.unit === unit && forms.test(row.form ?? "") && !DEEDS.test(row.name_zh),
  );
  expect(names.length).toBeGreaterThan(50);
  return names.flatMap(({ indicator_id, name_zh }) =>
    frames.flatMap((frame) => {
      const got = linked(frame(name_zh), value);
      return got === indicator_id ? [] : [`${frame(name_zh)} ${got}`];
    }),
  );
}

test("whatever is counted is named alike before its number and behind it, alone and in lists", () => {
  expect(lost("count", /^(?:stock|flow)$/, 300, COUNTED)).toEqual([]);
});

test("rates are named alike at the head of a sentence, behind verbs and in lists", () => {
  expect(lost("percent", /^(?:rate|share)$/, 45, RATES)).toEqual([]);
});

test("amounts are named alike, whether they grow or are reached", () => {
  const grow = MONEY.filter((frame) => frame("").includes("8%"));
  const reach = MONEY.filter((frame) => !frame("").includes("8%"));
  expect(lost("CNY", /^(?:stock|flow)$/, 8, grow)).toEqual([]);
  expect(lost("CNY", /^(?:stock|flow)$/, 500, reach)).toEqual([]);
});
