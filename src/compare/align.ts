import type { Measure } from "../model/codes.js";
import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import { FLOWS, perYear, yearsOf } from "../normalize/period.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { interpolateLevel } from "./interpolate.js";
import type { AlignmentStep, CompareOptions } from "./types.js";

/** One side of a pair on the common footing. */
export interface Aligned {
  readonly amount: number | null;
  readonly amountMax: number | null;
  /** What the printed numbers were multiplied by after unit conversion (1, or 1 ÷ years). */
  readonly factor: number;
  readonly interpolated: boolean;
  readonly unit: string | null;
  readonly steps: readonly AlignmentStep[];
}

const printed = (value: number): string => String(tidy(value));

function convert(target: DescribedTarget, side: "a" | "b"): Aligned {
  const amount = amountOf(target.value, target.unit_mult, target.unit);
  const unit = baseUnit(target.unit);
  const steps: AlignmentStep[] = [];
  if (target.value !== null && amount !== null && amount !== target.value) {
    steps.push({
      id: "unit",
      side,
      formula: `${printed(target.value)} × ${printed(amount / target.value)} = ${printed(amount)}`,
      inputs: [{ target_id: target.target_id, field: "value", value: target.value }],
      result: amount,
      unit: unit ?? "",
      assumption: null,
    });
  }
  const amountMax = amountOf(target.value_max, target.unit_mult, target.unit);
  return { amount, amountMax, factor: 1, interpolated: false, unit, steps };
}

function toYearlyPace(target: DescribedTarget, side: "a" | "b", from: Aligned): Aligned {
  const years = yearsOf(target.period_start, target.period_end);
  const pace = perYear(target.measure, from.amount, years);
  if (pace === null || from.amount === null || years === null || target.value === null) return from;
  const unit = `${from.unit}/year`;
  if (target.measure === "annual") return { ...from, unit };
  return {
    ...from,
    amount: tidy(pace),
    amountMax: from.amountMax === null ? null : tidy(from.amountMax / years),
    factor: 1 / years,
    unit,
    steps: [
      ...from.steps,
      {
        id: "per-year",
        side,
        formula: `${printed(from.amount)} / ${years} = ${printed(pace)}`,
        inputs: [
          { target_id: target.target_id, field: "value", value: target.value },
          { target_id: target.target_id, field: "years", value: years },
        ],
        result: tidy(pace),
        unit,
        assumption: {
          zh: `在 ${target.period_start}–${target.period_end} 年间平均分布`,
          en: `spread evenly over ${target.period_start}–${target.period_end}`,
        },
      },
    ],
  };
}

function withGrowthFactor(target: DescribedTarget, side: "a" | "b", from: Aligned): Aligned {
  const years = yearsOf(target.period_start, target.period_end);
  if (from.amount === null || years === null || target.value === null) return from;
  const factor = tidy((1 + from.amount / 100) ** years);
  return {
    ...from,
    steps: [
      ...from.steps,
      {
        id: "growth-factor",
        side,
        formula: `(1 + ${printed(from.amount)} / 100) ^ ${years} = ${printed(factor)}`,
        inputs: [
          { target_id: target.target_id, field: "value", value: target.value },
          { target_id: target.target_id, field: "years", value: years },
        ],
        result: factor,
        unit: "factor",
        assumption: {
          zh: `${target.period_start}–${target.period_end} 每年按此增速，从上一年起算`,
          en: `the rate holds in each year of ${target.period_start}–${target.period_end}, from the year before`,
        },
      },
    ],
  };
}

/** Whether two flows must be taken per year: their periods differ in length, or one is a yearly quota. */
function needsYearlyPace(a: DescribedTarget, b: DescribedTarget): boolean {
  const quota: Measure = "annual";
  if (!FLOWS.has(a.measure) || !FLOWS.has(b.measure)) return false;
  if (a.measure === quota && b.measure === quota) return false;
  if (a.measure === quota || b.measure === quota) return true;
  return yearsOf(a.period_start, a.period_end) !== yearsOf(b.period_start, b.period_end);
}

/**
 * Brings two targets that may be compared onto one footing, each step with its arithmetic: units; flows over periods of
 * different length per year; a level at the other side's deadline where two targets of its own region bracket it
 * (the later deadline is brought back to the earlier one, or else the earlier forward to the later); growth rates with the
 * factor that they imply.
 * @param others the targets among which those to interpolate between are sought
 */
export function alignPair(
  a: DescribedTarget,
  b: DescribedTarget,
  options: CompareOptions,
  others: readonly DescribedTarget[],
): { readonly a: Aligned; readonly b: Aligned } {
  let [x, y] = [convert(a, "a"), convert(b, "b")];
  if ((options.perYear ?? true) && needsYearlyPace(a, b)) {
    x = toYearlyPace(a, "a", x);
    y = toYearlyPace(b, "b", y);
  }
  if (
    a.measure === "growth" &&
    b.measure === "growth" &&
    (a.period_end !== b.period_end || a.period_start !== b.period_start)
  ) {
    x = withGrowthFactor(a, "a", x);
    y = withGrowthFactor(b, "b", y);
  }
  const method = options.interpolate ?? "linear";
  if (method !== false && a.measure === "level" && b.measure === "level" && a.period_end !== b.period_end) {
    const aIsLater = a.period_end > b.period_end;
    const [later, earlier] = aIsLater ? [a, b] : [b, a];
    const [laterSide, earlierSide] = aIsLater ? (["a", "b"] as const) : (["b", "a"] as const);
    const back = interpolateLevel(later, earlier.period_end, laterSide, method, others);
    const forth =
      back === undefined
        ? interpolateLevel(earlier, later.period_end, earlierSide, method, others)
        : undefined;
    const step = back ?? forth;
    if (step !== undefined) {
      const from = step.side === "a" ? x : y;
      const moved: Aligned = {
        ...from,
        amount: step.result,
        amountMax: null,
        interpolated: true,
        steps: [...from.steps, step],
      };
      if (step.side === "a") x = moved;
      else y = moved;
    }
  }
  return { a: x, b: y };
}
