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
  if (!isAssumed(target, "period_end")) return String(target.period_end);
  return language === "zh"
    ? `${target.period_end}（原文未写明，按规划期末）`
    : `${target.period_end} (assumed: end of plan)`;
}

/** A base year as it may be told: 无 where there is none. */
export function baseYearWords(target: Pick<TargetRow, "anchors" | "base_year">, language: Language): string {
  if (target.base_year === null) return language === "zh" ? "未写明" : "not printed";
  if (!isAssumed(target, "base_year")) return String(target.base_year);
  return language === "zh"
    ? `${target.base_year}（原文未写明，按规划期前一年）`
    : `${target.base_year} (assumed: the year before the plan)`;
}

/** The period as it may be told: `2021—2023`, one year alone, with a question mark for a first year that is not known. */
export const periodWords = (
  { period_start, period_end }: Pick<TargetRow, "period_start" | "period_end">,
  language: Language,
): string =>
  period_start === period_end ? String(period_end) : yearSpan(period_start ?? "?", period_end, language);
