import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { yearSpan } from "../model/spans.js";

/** Whether a column of a row was assumed, not printed: `period_end=assumed` among its anchors. */
export function isAssumed(
  { anchors }: Pick<TargetRow, "anchors">,
  column: "period_start" | "period_end" | "base_year",
): boolean {
  return anchors?.includes(`${column}=assumed`) ?? false;
}

/** A deadline as it may be told: whether the document prints it, or the end of the plan was taken. */
export function deadlineWords(target: Pick<TargetRow, "anchors" | "period_end">, language: Language): string {
  const year = language === "zh" ? `${target.period_end}年` : String(target.period_end);
  if (!isAssumed(target, "period_end")) return year;
  return language === "zh" ? `${year}（原文未写明，按规划期末）` : `${year} (assumed: end of plan)`;
}

/** A base year as it may be told: 无 where there is none. */
export function baseYearWords(target: Pick<TargetRow, "anchors" | "base_year">, language: Language): string {
  if (target.base_year === null) return language === "zh" ? "未写明" : "not printed";
  const year = language === "zh" ? `${target.base_year}年` : String(target.base_year);
  if (!isAssumed(target, "base_year")) return year;
  return language === "zh"
    ? `${year}（原文未写明，按规划期前一年）`
    : `${year} (assumed: the year before the plan)`;
}

/** The period as a sentence tells it: `2021—2023年`, one year alone, `截至2023年` where the first year is not known. */
export function periodWords(
  { period_start, period_end }: Pick<TargetRow, "period_start" | "period_end">,
  language: Language,
): string {
  const zh = language === "zh";
  if (period_start === null) return zh ? `截至${period_end}年` : `up to ${period_end}`;
  const years =
    period_start === period_end ? String(period_end) : yearSpan(period_start, period_end, language);
  return zh ? `${years}年` : years;
}
