import type { Reason } from "../compare/types.js";
import { equals } from "../model/derived-number.js";
import type { Bilingual } from "../model/language.js";
import { amountOf, baseUnit, tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { Observation, Progress, ProgressState, ProgressStep } from "./observations-types.js";

/** How to read “about” (左右) at the deadline. */
export interface ObserveOptions {
  /** Half the width of “about” as a share of the number; without it a target of “about” that is not quite met is undetermined. */
  readonly approximateWithin?: number;
}

interface Point {
  readonly year: number;
  readonly amount: number;
}

/** Whether more is better, as the bound says, or else the indicator; undefined where neither does. */
function isUpward({ bound, direction, measure }: DescribedTarget): boolean | undefined {
  if (bound === "ge" || bound === "gt") return true;
  if (bound === "le" || bound === "lt") return false;
  // A fall is printed as a positive number (下降18%), so that more of it is better.
  if (measure === "change" && direction !== "none") return true;
  return direction === "none" ? undefined : direction === "higher";
}

function meets(target: DescribedTarget, upward: boolean, amount: number, aim: number): boolean {
  if (amount === aim) return target.bound !== "gt" && target.bound !== "lt";
  return upward ? amount > aim : amount < aim;
}

const amount = (row: DescribedTarget): number => amountOf(row.value, row.unit_mult, row.unit) ?? Number.NaN;

function aimOf(target: DescribedTarget, upward: boolean | undefined): number {
  const upper = amountOf(target.value_max, target.unit_mult, target.unit);
  return upward === false && upper !== null ? upper : amount(target);
}

/** Whether each year has to reach the number by itself: yearly quotas, and changes of so much a year. */
const isYearly = ({ measure, pace }: DescribedTarget): boolean =>
  measure === "annual" || (measure === "change" && pace === "per-year");

/** Where the line begins: totals and changes begin at nothing, levels at the earliest observation. */
function startOf(target: DescribedTarget, points: readonly Point[]): Point | undefined {
  switch (target.measure) {
    case "increment":
    case "cumulative":
      return target.period_start === null ? undefined : { year: target.period_start - 1, amount: 0 };
    case "change":
      return target.base_year === null || isYearly(target)
        ? undefined
        : { year: target.base_year, amount: 0 };
    case "level":
      return points.length > 1 ? points[0] : undefined;
    case "annual":
    case "growth":
    case "relative":
      return undefined;
  }
}

const REASONS = {
  single: { zh: "只有一个观测值，无法判断进度", en: "one observation alone shows no pace" },
  direction: { zh: "该指标未定以高为优还是以低为优", en: "the indicator has no direction" },
  about: { zh: "未给出“左右”的浮动幅度", en: "how wide “about” is, nobody says" },
} as const satisfies Record<string, Bilingual>;

type Judged = { readonly state: ProgressState; readonly why: Bilingual | null };
const sure = (state: ProgressState): Judged => ({ state, why: null });

function judge(
  target: DescribedTarget,
  upward: boolean | undefined,
  latest: Point,
  aim: number,
  expected: number | null,
  { approximateWithin }: ObserveOptions,
): Judged {
  if (upward === undefined && latest.amount !== aim) return { state: "undetermined", why: REASONS.direction };
  const up = upward ?? true;
  const over = latest.year >= target.period_end || isYearly(target);
  // An average growth rate is settled only when its period is.
  if (meets(target, up, latest.amount, aim))
    return sure(target.measure === "growth" && !over ? "on-track" : "reached");
  if (over) {
    if (target.bound !== "approx") return sure("missed");
    if (approximateWithin === undefined) return { state: "undetermined", why: REASONS.about };
    const slack = Math.abs(aim) * approximateWithin;
    return sure(Math.abs(aim - latest.amount) <= slack ? "reached" : "missed");
  }
  if (target.measure === "growth") return sure("off-track");
  if (expected === null) return { state: "undetermined", why: REASONS.single };
  return sure((up ? latest.amount >= expected : latest.amount <= expected) ? "on-track" : "off-track");
}

/** The yearly rate that the remaining years need so that the average over the whole period is the target's. */
function remainingRate(target: DescribedTarget, latest: Point, aim: number): ProgressStep | undefined {
  const start = target.period_start;
  const left = target.period_end - latest.year;
  if (start === null || left <= 0 || latest.amount <= -100) return undefined;
  const [all, done] = [target.period_end - start + 1, latest.year - start + 1];
  const result = tidy((((1 + aim / 100) ** all / (1 + latest.amount / 100) ** done) ** (1 / left) - 1) * 100);
  const formula = `((1 + ${aim} / 100) ^ ${all} / (1 + ${latest.amount} / 100) ^ ${done}) ^ (1 / ${left}) − 1 ${equals(result)}%`;
  return { id: "pace-compound", formula, result, unit: "percent/year" };
}

function compoundPace(latest: Point, aim: number, left: number): ProgressStep | undefined {
  if (latest.amount <= 0 || aim <= 0) return undefined;
  const result = tidy(((aim / latest.amount) ** (1 / left) - 1) * 100);
  const formula = `(${aim} / ${latest.amount}) ^ (1 / ${left}) − 1 ${equals(result)}%`;
  return { id: "pace-compound", formula, result, unit: "percent/year" };
}

/**
 * What observations say of a target, each figure with its arithmetic: the gap, the pace that the years left need, and
 * whether the latest observation is at or beyond the straight line from the earliest one (for totals and changes: from
 * nothing at the start of the period) to the target.
 * @param observations those that {@link checkObservation} lets pass, one a year, at least one
 * @returns undefined for no observation
 */
export function progressOf(
  target: DescribedTarget,
  observations: readonly Observation[],
  notes: readonly Reason[],
  options: ObserveOptions = {},
): Progress | undefined {
  const sorted = [...observations].sort((a, b) => a.observed.period_end - b.observed.period_end);
  const points = sorted.map(({ observed }) => ({ year: observed.period_end, amount: amount(observed) }));
  const [newest, latest] = [sorted.at(-1), points.at(-1)];
  if (newest === undefined || latest === undefined) return undefined;
  const unit = baseUnit(target.unit) ?? "";
  const upward = isUpward(target);
  const aim = aimOf(target, upward);
  const left = target.period_end - latest.year;
  const gap = tidy(aim - latest.amount);
  const steps: ProgressStep[] = [
    { id: "gap", formula: `${aim} − ${latest.amount} = ${gap}`, result: gap, unit },
  ];
  const start = startOf(target, points);
  let expected: number | null = null;
  let soFar: number | null = null;
  if (start !== undefined && start.year < latest.year && target.period_end > start.year) {
    soFar = tidy((latest.amount - start.amount) / (latest.year - start.year));
    expected = tidy(
      start.amount + ((aim - start.amount) * (latest.year - start.year)) / (target.period_end - start.year),
    );
    steps.push(
      {
        id: "pace-so-far",
        formula: `(${latest.amount} − ${start.amount}) / (${latest.year} − ${start.year}) ${equals(soFar)}`,
        result: soFar,
        unit: `${unit}/year`,
      },
      {
        id: "line",
        formula: `${start.amount} + (${aim} − ${start.amount}) × (${latest.year} − ${start.year}) / (${target.period_end} − ${start.year}) ${equals(expected)}`,
        result: expected,
        unit,
      },
    );
  }
  const judged = judge(target, upward, latest, aim, expected, options);
  const open = judged.state !== "reached" && left > 0 && !isYearly(target);
  let linear: number | null = null;
  if (open && target.measure !== "growth") {
    linear = tidy(gap / left);
    steps.push({
      id: "pace-linear",
      formula: `${gap} / (${target.period_end} − ${latest.year}) ${equals(linear)}`,
      result: linear,
      unit: `${unit}/year`,
    });
  }
  const compound = !open
    ? undefined
    : target.measure === "growth"
      ? remainingRate(target, latest, aim)
      : target.measure === "level"
        ? compoundPace(latest, aim, left)
        : undefined;
  if (compound !== undefined) steps.push(compound);
  return {
    target,
    observations: sorted,
    latest: newest,
    ...judged,
    aim,
    observed: latest.amount,
    gap,
    years_left: left,
    pace_linear: linear,
    pace_compound: compound?.result ?? null,
    pace_so_far: soFar,
    expected,
    unit,
    steps,
    notes,
  };
}
