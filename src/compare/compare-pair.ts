import { GRADES, type Grade, type Relation } from "../model/codes.js";
import { tidy } from "../normalize/amount.js";
import { type Interval, intervalOf, isBounded, liesAbove, scaleInterval } from "../normalize/interval.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { type Aligned, alignPair } from "./align.js";
import { RULES } from "./rules/rules.js";
import { territoryOf } from "./territory.js";
import type { Committed, CompareOptions, Pair, Reason } from "./types.js";

function gradeOf(reasons: readonly Reason[]): Grade {
  const allowed: Record<Reason["outcome"], number> = {
    same: 0,
    noted: 0,
    aligned: 1,
    indicative: 2,
    refused: 3,
  };
  const worst = reasons.reduce((rank, reason) => Math.max(rank, allowed[reason.outcome]), 0);
  return GRADES[worst] ?? "not-comparable";
}

/** The reasons that decide a pair's grade; for comparable pairs those that a reader should note. */
export function decisiveReasons(pair: Pick<Pair, "grade" | "reasons">): Reason[] {
  const decisive: Record<Grade, readonly Reason["outcome"][]> = {
    comparable: ["noted"],
    "comparable-after-alignment": ["aligned", "noted"],
    "indicative-only": ["indicative", "aligned"],
    "not-comparable": ["refused"],
  };
  return pair.reasons.filter((reason) => decisive[pair.grade].includes(reason.outcome));
}

/** How two closed spans of numbers stand: a single number is a span of no width. */
function relationOf(a: Aligned, b: Aligned): Relation {
  if (a.amount === null || b.amount === null) return "undetermined";
  const [aMax, bMax] = [a.amountMax ?? a.amount, b.amountMax ?? b.amount];
  if (a.amount === b.amount && aMax === bMax) return "equal";
  if (a.amount > bMax) return "higher";
  if (aMax < b.amount) return "lower";
  return "overlapping";
}

function committedOf(a: Aligned, b: Aligned): Committed {
  const relation = relationOf(a, b);
  const numbers = a.amount !== null && b.amount !== null;
  return {
    relation,
    difference: numbers ? tidy((a.amount ?? 0) - (b.amount ?? 0)) : null,
    ratio: numbers && b.amount !== 0 ? tidy((a.amount ?? 0) / (b.amount ?? 1)) : null,
    a: a.amount,
    b: b.amount,
    unit: numbers ? a.unit : null,
  };
}

/** What is not set side by side has no difference. */
const REFUSED: Committed = {
  relation: "undetermined",
  difference: null,
  ratio: null,
  a: null,
  b: null,
  unit: null,
};

function certainOf(a: Interval | undefined, b: Interval | undefined): Relation {
  if (a === undefined || b === undefined) return "undetermined";
  if (liesAbove(a, b)) return "higher";
  if (liesAbove(b, a)) return "lower";
  if (a.lower === a.upper && b.lower === b.upper) return "equal";
  return isBounded(a) && isBounded(b) ? "overlapping" : "undetermined";
}

/** The interval promised, on the common footing; an interpolated level promises nothing at the year that it was moved to. */
function promised(target: DescribedTarget, aligned: Aligned, options: CompareOptions): Interval | undefined {
  if (aligned.interpolated || aligned.amount === null) return undefined;
  const { approximateWithin } = options;
  const printed = intervalOf(
    target.bound,
    aligned.amount / aligned.factor,
    aligned.amountMax === null ? null : aligned.amountMax / aligned.factor,
    approximateWithin === undefined ? {} : { approximateWithin },
  );
  return printed === undefined ? undefined : scaleInterval(printed, aligned.factor);
}

/**
 * Says of two targets whether they can be compared, why or why not, after which arithmetic, and then by how much they
 * differ (`committed`, the printed numbers) and what follows for sure from what they promise (`certain`).
 * A pair that is not comparable gets no numbers.
 * @param others targets of the same family, among which levels may be interpolated
 */
export function comparePair(
  a: DescribedTarget,
  b: DescribedTarget,
  options: CompareOptions = {},
  others: readonly DescribedTarget[] = [],
): Pair {
  const reasons: Reason[] = [];
  for (const { id, check } of RULES) {
    const found = check(a, b, options);
    if (found !== undefined) reasons.push({ rule: id, ...found });
  }
  const grade = gradeOf(reasons);
  const territory = territoryOf(a, b);
  const head = { family_id: a.family_id, a, b, grade, territory, reasons };
  if (grade === "not-comparable")
    return { ...head, alignment: [], committed: REFUSED, certain: "undetermined" };
  const aligned = alignPair(a, b, options, others);
  return {
    ...head,
    alignment: [...aligned.a.steps, ...aligned.b.steps],
    committed: committedOf(aligned.a, aligned.b),
    certain: certainOf(promised(a, aligned.a, options), promised(b, aligned.b, options)),
  };
}
