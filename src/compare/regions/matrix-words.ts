import { partName } from "../../concepts/english/part-name.js";
import { labelOf } from "../../model/labels.js";
import type { Bilingual, Language } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { eachWords } from "../each-words.js";
import { formatTarget } from "../format-target.js";
import { yearsInBrackets } from "../in-brackets.js";
import { kindWords } from "../measure-words.js";
import type { Absence, RegionCell, RegionMatrix, RegionSeries } from "./region-matrix.js";

/** The words for each reason why a cell has no number. */
export const ABSENCE_LABELS: Readonly<Record<Absence, Bilingual>> = {
  "not-read": { zh: "未收录", en: "not read" },
  "not-found": { zh: "未提出", en: "not found" },
  "no-number": { zh: "未定量", en: "no number" },
  "other-definition": { zh: "口径不同", en: "other definition" },
  lost: { zh: "原文缺失", en: "lost in the source" },
  "not-selected": { zh: "未选入", en: "not selected" },
};

/** What growth is called that is to be negative. */
const FALL: Bilingual = { zh: "降幅", en: "decline" };

/** The name of a series: the indicator with what sets this series apart from others of the same indicator. */
export function seriesName(series: RegionSeries, language: Language): string {
  const { key, name } = series;
  const row = firstTarget(series);
  const zh = language === "zh";
  const population = zh ? row?.population_zh : row?.population_en;
  const falls = key.change_direction === "down";
  const kind = falls && key.measure === "growth" ? FALL[language] : null;
  const parts = [
    population ?? null,
    partName(key.breakdown, language),
    partWords(series, language),
    key.tier === null ? null : labelOf("tier", key.tier, { language }),
    kind ?? (key.measure === "level" ? null : kindWords(row ?? { measure: key.measure }, language)),
    falls && kind === null ? labelOf("change_direction", "down", { language }) : null,
    key.pace === "per-year" ? labelOf("pace", "per-year", { language }) : null,
    key.benchmark === null || key.measure !== "change"
      ? null
      : zh
        ? `与${labelOf("benchmark", key.benchmark, { language })}相比`
        : `against ${labelOf("benchmark", key.benchmark, { language })}`,
    key.base_year === null || key.benchmark !== null
      ? null
      : zh
        ? `以${key.base_year}年为基期`
        : `against ${key.base_year}`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return name[language];
  return zh ? `${name.zh}（${parts.join("，")}）` : `${name.en} (${parts.join(", ")})`;
}

/** All targets that the cells of a series hold. */
const targetsOf = ({ cells }: RegionSeries): DescribedTarget[] =>
  [...cells.values()].flatMap((cell) =>
    "commitments" in cell ? cell.commitments.map(({ target }) => target) : [],
  );

const firstTarget = (series: RegionSeries): DescribedTarget | undefined => targetsOf(series)[0];

/** The part of which each has to reach the numbers: in the words of the documents where they use the same ones. */
function partWords(series: RegionSeries, language: Language): string | null {
  const { each } = series.key;
  if (each === null) return null;
  const words = new Set(targetsOf(series).map(({ quote }) => eachWords(each, language, quote)));
  const [only] = words;
  return words.size === 1 && only !== undefined ? only : eachWords(each, language);
}

/** The year that all commitments of a matrix are due in; null where they differ. */
export function onlyYear({ series }: RegionMatrix): number | null {
  const years = new Set(series.flatMap(targetsOf).map(({ period_end }) => period_end));
  const [first] = years;
  return years.size === 1 && first !== undefined ? first : null;
}

/** A cell in words: each commitment with its bound, 力争 where it is striven for, and its year unless all share one. */
export function cellWords(cell: RegionCell, language: Language, withYear: boolean): string {
  if ("absent" in cell) return ABSENCE_LABELS[cell.absent][language];
  return cell.commitments
    .map(({ target }) => {
      const gap = language === "zh" ? "" : " ";
      const strive =
        target.commitment === "strive" ? `${labelOf("commitment", "strive", { language })}${gap}` : "";
      const year = withYear ? yearsInBrackets(target.period_end, language) : "";
      return `${strive}${formatTarget(target, { language })}${year}`;
    })
    .join(language === "zh" ? "；" : "; ");
}
