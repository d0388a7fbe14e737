import { GRADES, type Grade, type Outcome } from "../model/codes.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { has, refuseArgument } from "../model/require.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { type AlignedPair, alignPair } from "./align.js";
import { certainOf, committedOf, NOTHING_COMMITTED } from "./committed.js";
import { PAIR_OPTIONS } from "./pair-options.js";
import { requireTarget } from "./require-results.js";
import { requireScale } from "./require-scale.js";
import { RULES } from "./rules/all-rules.js";
import type { Finding } from "./rules/rule.js";
import { territoryOf } from "./territory.js";
import type { AlignmentStep, CompareOptions, Pair, Reason } from "./types.js";

/** What a rule found, before it is known what was aligned. */
type Found = Reason & Finding;

/** The best grade that each outcome of a rule allows. */
const ALLOWS: Readonly<Record<Outcome, Grade>> = {
  same: "comparable",
  noted: "comparable",
  aligned: "comparable-after-alignment",
  "other-date": "comparable-other-date",
  indicative: "indicative-only",
  refused: "not-comparable",
};

function gradeOf(reasons: readonly Reason[]): Grade {
  const worst = Math.max(0, ...reasons.map(({ outcome }) => GRADES.indexOf(ALLOWS[outcome])));
  return GRADES[worst] ?? "not-comparable";
}

const DECISIVE: Readonly<Record<Grade, readonly Outcome[]>> = {
  comparable: ["noted"],
  "comparable-after-alignment": ["aligned", "noted"],
  "comparable-other-date": ["other-date", "aligned", "noted"],
  "indicative-only": ["indicative", "other-date"],
  "not-comparable": ["refused"],
};

/**
 * The reasons that decide a pair's grade; for pairs that compare also those that a reader should note.
 * @example
 * const [pair] = comparePairs(await loadDataset(), { families: ["new-product-share"] });
 * if (pair) decisiveReasons(pair).length > 0; // => true
 */
export function decisiveReasons(pair: Pick<Pair, "grade" | "reasons">): Reason[] {
  if (!has(pair, "grade", "reasons")) refuseArgument("argument-pairs", pair);
  return pair.reasons.filter((reason) => DECISIVE[pair.grade].includes(reason.outcome));
}

/**
 * Whether the grade says that the numbers of a pair may be set against each other.
 * @example
 * isCompared({ grade: "comparable-after-alignment" }); // => true
 * isCompared({ grade: "indicative-only" }); // => false
 */
export function isCompared(pair: Pick<Pair, "grade">): boolean {
  if (!has(pair, "grade")) refuseArgument("argument-pairs", pair);
  const { grade } = pair;
  return GRADES.indexOf(grade) < GRADES.indexOf("indicative-only");
}

/** Arithmetic that sets two numbers on one footing; a unit written out (1.4万 → 14000) is none. */
const aligns = ({ id }: AlignmentStep): boolean => id !== "unit";

/** A reason once it is known what was aligned: what its rule announced and was not done is told as the plain fact. */
function reasonAfter({ undone, ...reason }: Found, steps: readonly AlignmentStep[]): Reason {
  const done = (ids: readonly AlignmentStep["id"][]): boolean => steps.some(({ id }) => ids.includes(id));
  if (undone !== undefined && !done(undone.steps)) {
    return { ...reason, outcome: reason.outcome === "aligned" ? "noted" : reason.outcome, text: undone.text };
  }
  // A level read at the other side's deadline takes that reason away.
  if (reason.rule !== "deadline" || reason.outcome !== "other-date" || !done(["interpolation"]))
    return reason;
  const { zh, en } = reason.text;
  return {
    ...reason,
    outcome: "aligned",
    text: { zh: `${zh}；按两个载明年份之间内插对齐`, en: `${en}; aligned between two printed dates` },
  };
}

/** What of an alignment is still shown where nothing is compared: the yearly pace of a flow or change, for orientation. */
const orients = ({ id }: AlignmentStep): boolean => id === "per-year" || id === "whole-period";

const stepsOf = ({ a, b }: AlignedPair): AlignmentStep[] => [...a.steps, ...b.steps];

/** How to compare two targets. */
export interface ComparePairOptions extends CompareOptions {
  /** Targets of the same family, among which levels may be interpolated. */
  readonly others?: readonly DescribedTarget[];
}

/**
 * Says of two targets whether they can be compared, why or why not, after which arithmetic, and then by how much they
 * differ (`committed`, the printed numbers) and what follows for sure from what they promise (`certain`).
 * - comparable: one series, one date;
 * - comparable after alignment: after arithmetic, which is shown in `alignment`;
 * - comparable, other date: one series at other dates, the difference as printed, nothing certain;
 * - indicative only: no numbers in `committed`, no order;
 * - not comparable: nothing.
 * Stocks, flows and money of a region and of one inside it are `part-of`, with the share of the whole.
 * @example
 * const { targets } = await loadDataset();
 * const [a, b] = targets.filter("d => d.indicator_id === 'green-factories'").objects() as DescribedTarget[];
 * if (a && b) GRADES.includes(comparePair(a, b).grade); // => true
 */
export function comparePair(a: DescribedTarget, b: DescribedTarget, options: ComparePairOptions = {}): Pair {
  refuseUnknown(options, [...PAIR_OPTIONS, "others"]);
  requireScale(options.scale);
  requireTarget(a, "target_id", "family_id", "measure");
  requireTarget(b, "target_id", "family_id", "measure");
  return pairOf(a, b, options, options.others ?? []);
}

/** The same for rows and options that have been checked: a comparison makes thousands of pairs. */
export function pairOf(
  a: DescribedTarget,
  b: DescribedTarget,
  options: CompareOptions,
  others: readonly DescribedTarget[],
): Pair {
  const found: Found[] = [];
  for (const { id, check } of RULES) {
    const finding = check(a, b, options);
    if (finding !== undefined) found.push({ rule: id, ...finding });
  }
  const reasonsAfter = (steps: readonly AlignmentStep[]): Reason[] =>
    found.map((reason) => reasonAfter(reason, steps));
  const nothing = { committed: NOTHING_COMMITTED, certain: null };
  const head = { family_id: a.family_id, a, b, territory: territoryOf(a, b) };
  if (gradeOf(found) === "not-comparable")
    return { ...head, grade: "not-comparable", reasons: reasonsAfter([]), alignment: [], ...nothing };
  const aligned = alignPair(a, b, options, others);
  const alignment = stepsOf(aligned);
  const reasons = reasonsAfter(alignment);
  // What was to be aligned and could not be has no numbers: none was printed.
  const failed = gradeOf(found) === "comparable-after-alignment" && !alignment.some(aligns);
  const grade = failed ? "indicative-only" : gradeOf(reasons);
  if (!isCompared({ grade })) {
    const shown = alignment.filter(orients);
    return { ...head, grade, reasons: reasonsAfter(shown), alignment: shown, ...nothing };
  }
  return {
    ...head,
    grade,
    reasons,
    alignment,
    committed: committedOf(aligned),
    certain: grade === "comparable-other-date" ? null : certainOf(aligned, options),
  };
}
