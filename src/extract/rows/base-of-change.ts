import type { PlanPeriod } from "../fields/deadlines.js";
import { beforeMargin } from "../passages/benchmark-words.js";
import type { DraftFields } from "../row-sink.js";

const OTHER_SERIES = /(?:高于|快于|低于|慢于|高出|领先)[^，。；]{1,16}$/;

/** The base of a change, with what is to be noted of it in both languages. */
export interface Base {
  readonly year: number | null;
  readonly note: string | null;
  readonly noteZh: string | null;
  /** Whether the change is set against another series and no year. */
  readonly margin?: boolean;
}

/** The base of a change: as printed, else the year before the plan, which is said in a note. */
export function baseOf(
  { measure, period, quantity, quote, valueStart }: DraftFields,
  plan: PlanPeriod,
  text: string,
): Base {
  const { base_year } = measure;
  if (measure.measure !== "change" || base_year !== null)
    return { year: base_year, note: null, noteZh: null };
  const before = text.slice(quote.start, valueStart ?? quote.end) + (quantity.boundWords ?? "");
  const year = (period.period_start ?? plan.start ?? period.period_end) - 1;
  return OTHER_SERIES.test(before)
    ? {
        year,
        note: `Set against another series, not a year: ${year} stands in for a base.`,
        noteZh: `与另一序列相比，不是与某一年相比：暂以${year}年为基期。`,
        margin: true,
      }
    : {
        year,
        note: `No base year printed: the year before the plan taken (${year}).`,
        noteZh: `基期年未写明：取规划期前一年（${year}年）。`,
      };
}

/** What a margin in percentage points is reckoned from: 增速高于全省1个百分点; null for anything else. */
export function marginBenchmark(
  { measure, quantity, quote, valueStart }: DraftFields,
  text: string,
): string | null {
  if (measure.measure !== "change" || quantity.unit !== "percentage-point") return null;
  return beforeMargin(text.slice(quote.start, valueStart ?? quote.end))?.benchmark ?? null;
}
