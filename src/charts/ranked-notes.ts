import { formatTarget } from "../compare/format-target.js";
import { ABSENCE_LABELS } from "../compare/regions/matrix-words.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { ShownRegion } from "./chosen-series.js";
import { say } from "./words.js";

const RANKS = {
  told: {
    zh: "右侧为按目标上下限可以确定的名次。",
    en: " At the right the rank that follows for sure from what is promised.",
  },
  "left-out": { zh: "", en: "" },
  open: {
    zh: "不带界限词的数值按下限理解，各地目标的范围相互重叠，不能确定名次。",
    en: " A plain number is read as a floor: what is promised overlaps, so that no rank follows for sure.",
  },
} as const;

/** What the notes of a ranked chart depend on beside its regions. */
export interface RankedNotes {
  /** Whether observed values are drawn. */
  readonly observed: boolean;
  /** Whether ranks stand in the chart, are left out, or do not follow for any region. */
  readonly ranks: keyof typeof RANKS;
  readonly language: Language;
}

/** How to read a ranked chart, and which regions have no number in it and why. */
export function rankedNotes(
  regions: readonly ShownRegion[],
  nation: DescribedTarget | undefined,
  { observed, ranks: told, language }: RankedNotes,
): string[] {
  const joint = say(language, "、", ", ");
  const without = regions.filter(({ commitment, absent }) => commitment === null && absent !== "not-read");
  const notRead = regions.filter(({ absent }) => absent === "not-read").map(({ name }) => name);
  const ranks = RANKS[told][language];
  return [
    say(
      language,
      `实心为确定目标，空心为力争；箭头为“不少于”“超过”或“不高于”，渐隐为“左右”，横条为区间。${ranks}`,
      `Filled: firm, hollow: striven for; arrows: at least, more than or at most; fading: about; bars: ranges.${ranks}`,
    ),
    ...(nation === undefined
      ? []
      : [
          say(
            language,
            `竖线为全国目标：${formatTarget(nation, { language })}。`,
            `The line is the national target: ${formatTarget(nation, { language })}.`,
          ),
        ]),
    ...(observed
      ? [say(language, "× 为使用者提供的实际值。", "× marks the observed values that the user gave.")]
      : []),
    ...(without.length === 0
      ? []
      : [
          without
            .map(({ name, absent }) => `${name} ${ABSENCE_LABELS[absent ?? "not-found"][language]}`)
            .join(joint),
        ]),
    ...(notRead.length === 0
      ? []
      : [say(language, `未收录文件：${notRead.join(joint)}。`, `No document read: ${notRead.join(joint)}.`)]),
  ];
}
