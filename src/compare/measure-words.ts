import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { eachAround } from "./each-words.js";
import { formatTarget } from "./format-target.js";

/** What goes before and after a number to say what kind it is. */
export interface MeasureWords {
  readonly before: string;
  readonly after: string;
}

const words = (before: string, after = ""): MeasureWords => ({ before, after });

/**
 * The words that tell an increment, a yearly amount, a total and a growth rate from a level: 新增500家, 500 new. Levels need none, and
 * changes are told by `formatTarget` itself.
 * @example
 * measureWords({ measure: "increment", change_direction: null, period_start: 2022, period_end: 2025 }, "en"); // => { before: "", after: " new" }
 */
export function measureWords(
  target: Pick<TargetRow, "measure" | "change_direction" | "period_start" | "period_end">,
  language: Language,
): MeasureWords {
  const { measure, change_direction, period_start, period_end } = target;
  const zh = language === "zh";
  switch (measure) {
    case "increment":
      return zh ? words("新增") : words("", " new");
    case "annual":
      return zh ? words("每年") : words("", " a year");
    case "cumulative":
      return zh ? words("累计") : words("", " in all");
    case "growth": {
      // One year's growth is no average; a fall is told by the number itself.
      const average = period_start !== null && period_start < period_end;
      if (change_direction === "down")
        return zh ? words(average ? "年均" : "") : words("", average ? " a year" : "");
      return zh ? words(average ? "年均增长" : "增长") : words("growth ", average ? " a year" : "");
    }
    case "level":
    case "relative":
    case "change":
      return words("");
  }
}

/** The kind of a quantity by its name; the growth of a single year is no average. */
export const kindWords = (
  {
    measure,
    period_start = null,
    period_end = 0,
  }: Pick<TargetRow, "measure"> & Partial<Pick<TargetRow, "period_start" | "period_end">>,
  language: Language,
): string =>
  measure === "growth" && period_start === period_end
    ? { zh: "增速", en: "growth" }[language]
    : labelOf("measure", measure, { language });

/** A target with the words of its kind: `新增不少于500家`, `≥ 500 new`, `每个县市区新增不少于2家`. */
export function measuredTarget(target: TargetRow, language: Language): string {
  const { before, after } = measureWords(target, language);
  // A level needs no words between the part and its number.
  if (before === "" && after === "") return formatTarget(target, { language });
  const each = eachAround(target, language);
  return `${each.before}${before}${formatTarget({ ...target, each: null }, { language })}${after}${each.after}`;
}
