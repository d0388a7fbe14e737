import { formatTarget } from "../compare/format-target.js";
import { ABSENCE_LABELS } from "../compare/regions/matrix-words.js";
import type { Bound } from "../model/codes.js";
import { groupBy } from "../model/group-by.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { boundSaid } from "./bound-said.js";
import type { ShownRegion } from "./chosen-series.js";
import { say } from "./words.js";

const RANKS = {
  told: {
    zh: "右侧为按目标上下限可以确定的名次。",
    en: "At the right the rank that follows for sure from what is promised.",
  },
  "left-out": { zh: "", en: "" },
  open: {
    zh: "未加限定的数值按下限理解，各地目标范围相互重叠，名次无法确定。",
    en: "A plain number is read as a floor: what is promised overlaps, so that no rank is certain.",
  },
} as const;

/** The bounds that an arrow tells of, in English. */
const ARROWS: readonly (readonly [bound: Bound, en: string])[] = [
  ["ge", "at least"],
  ["gt", "more than"],
  ["le", "at most"],
  ["lt", "less than"],
];

/** How to read the marks that occur among some targets; empty where only plain points do. */
function marksRead(rows: readonly DescribedTarget[], language: Language): string {
  const zh = language === "zh";
  const drawn = rows.filter(({ value }) => value !== null);
  const arrows = ARROWS.filter(([bound]) => drawn.some((row) => row.bound === bound)).map(([bound, en]) =>
    zh ? boundSaid(drawn, bound) : en,
  );
  const parts = [
    ...(rows.some((row) => row.commitment === "strive")
      ? [zh ? "实心为确定目标，空心为“力争”" : "filled: firm; hollow: striven for"]
      : []),
    ...(arrows.length === 0 ? [] : [zh ? `箭头为${arrows.join("或")}` : `arrows: ${arrows.join(" or ")}`]),
    ...(rows.some(({ bound }) => bound === "approx") ? [zh ? "渐隐为“左右”" : "fading: about"] : []),
    ...(rows.some(({ value_max }) => value_max !== null) ? [zh ? "横条为区间" : "bars: ranges"] : []),
  ];
  if (parts.length === 0) return "";
  const words = parts.join(zh ? "；" : "; ");
  return zh ? `${words}。` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Which regions have no number, by the reason: 未提出：甲、乙；口径不同：丙。 */
function absentWords(regions: readonly ShownRegion[], language: Language): string {
  const groups = groupBy(regions, ({ absent }) => ABSENCE_LABELS[absent ?? "not-found"][language]);
  const words = [...groups]
    .map(([reason, own]) => {
      const names = own.map(({ name }) => name);
      return say(language, `${reason}：${names.join("、")}`, `${reason}: ${names.join(", ")}`);
    })
    .join(say(language, "；", "; "));
  return say(language, `${words}。`, `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
}

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
  const marks = marksRead(
    regions.flatMap(({ commitment }) => commitment?.target ?? []),
    language,
  );
  const reading = [marks, RANKS[told][language]].filter((words) => words !== "").join(say(language, "", " "));
  return [
    ...(reading === "" ? [] : [reading]),
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
    ...(without.length === 0 ? [] : [absentWords(without, language)]),
    ...(notRead.length === 0
      ? []
      : [say(language, `未收录文件：${notRead.join(joint)}。`, `No document read: ${notRead.join(joint)}.`)]),
  ];
}
