import { formatTarget } from "../compare/format-target.js";
import { ABSENCE_LABELS } from "../compare/regions/matrix-words.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { ShownRegion } from "./chosen-series.js";
import { say } from "./words.js";

/** What the notes of a ranked chart depend on beside its regions. */
export interface RankedNotes {
  /** Whether observed values are drawn. */
  readonly observed: boolean;
  /** Whether ranks are left out. */
  readonly narrow: boolean;
  readonly language: Language;
}

/** How to read a ranked chart, and which regions have no number in it and why. */
export function rankedNotes(
  regions: readonly ShownRegion[],
  nation: DescribedTarget | undefined,
  { observed, narrow, language }: RankedNotes,
): string[] {
  const joint = say(language, "、", ", ");
  const without = regions.filter(({ commitment, absent }) => commitment === null && absent !== "not-read");
  const notRead = regions.filter(({ absent }) => absent === "not-read").map(({ name }) => name);
  const ranks = narrow
    ? ""
    : say(
        language,
        "右侧为按承诺的界限可以确定的名次。",
        " At the right the rank that follows for sure from what is promised.",
      );
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
