import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const moves = (text: string, [periodStart, periodEnd]: readonly [number, number]) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart,
    periodEnd,
  }).targets.map(({ concept, measure, change_direction, value }) => [
    concept,
    measure,
    change_direction,
    value,
  ]);

test.each([
  ["压减陶业一般性支出10%。", "陶业一般性支出"],
  ["全省压减陶业一般性支出10%。", "陶业一般性支出"],
  ["我省力争大力压减陶业一般性支出10%。", "陶业一般性支出"],
  ["力争降低陶土物流成本5%以上。", "陶土物流成本"],
  ["压缩陶企审批时限30%。", "陶企审批时限"],
])("what falls behind its verb falls in the year, or over the plan: %s", (text, name) => {
  expect(moves(text, [2024, 2024])[0]?.slice(0, 3)).toEqual([name, "growth", "down"]);
  expect(moves(text, [2021, 2025])[0]?.slice(0, 3)).toEqual([name, "change", "down"]);
});

test.each([
  ["降低陶器不合格率至3%。", "level"],
  ["减少支出占比达到20%。", "level"],
])("a rate or share that is reached is no fall: %s", (text, measure) => {
  expect(moves(text, [2021, 2025]).map(([, found]) => found)).toEqual([measure]);
});

test.each([
  ["到2025年，减轻陶企负担20亿元。", "陶企负担减轻额"],
  ["降低陶企用能成本20亿元以上。", "陶企用能成本降低额"],
  ["压减行政经费2000万元。", "行政经费压减额"],
  ["到2025年，清偿陶企欠款20亿元。", "陶企欠款清偿额"],
  ["追回陶业基金3亿元。", "陶业基金追回额"],
])(
  "money that is spared, paid or got back sums up over the years under a name that says so: %s",
  (text, name) => {
    expect(moves(text, [2021, 2025]).map(([concept, measure]) => [concept, measure])).toEqual([
      [name, "cumulative"],
    ]);
  },
);
