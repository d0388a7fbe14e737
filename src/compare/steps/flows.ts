import { yearSpan } from "../../model/spans.js";
import { FLOWS, yearsOf } from "../../normalize/period.js";
import { over } from "../../stats/exact.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { type Aligned, shown, withStep } from "./aligned.js";

/** Whether two flows must be taken per year: their periods differ in length, or one alone is a yearly quota. */
export function needsYearlyPace(a: DescribedTarget, b: DescribedTarget): boolean {
  if (!FLOWS.has(a.measure) || !FLOWS.has(b.measure)) return false;
  const quotas = [a, b].filter(({ measure }) => measure === "annual").length;
  if (quotas > 0) return quotas === 1;
  return yearsOf(a.period_start, a.period_end) !== yearsOf(b.period_start, b.period_end);
}

/** An increment or a total over its years: the yearly pace. A yearly quota, and what one year brings, is one as it stands. */
export function toYearlyPace(from: Aligned): Aligned {
  const { target } = from;
  const unit = `${from.unit}/year`;
  if (target.measure === "annual") return { ...from, unit };
  const years = yearsOf(target.period_start, target.period_end);
  if (years === null || years < 1) return from;
  // What one year brings is a yearly pace as it stands.
  if (years === 1) return { ...from, unit };
  return withStep(from, "per-year", unit, (amount) => over(amount, years), {
    formula: (amount) => `${shown(amount)} / ${years}`,
    inputs: [{ target_id: target.target_id, field: "years", value: years }],
    assumption: {
      zh: `在${yearSpan(target.period_start ?? "?", target.period_end, "zh")}年间平均分布`,
      en: `spread evenly over ${yearSpan(target.period_start ?? "?", target.period_end, "en")}`,
    },
  });
}
