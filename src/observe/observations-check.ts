import { RULES } from "../compare/rules/all-rules.js";
import type { Reason } from "../compare/types.js";
import type { Bilingual } from "../model/language.js";
import { yearSpan } from "../model/spans.js";
import { FLOWS } from "../normalize/period.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** Rules for pairs of targets that hold for a target and an observation too. Bound, commitment and dates do not: an observation promises nothing. */
const SHARED_IDS: ReadonlySet<string> = new Set([
  "concept",
  "definition",
  "population",
  "tier",
  "breakdown",
  "each",
  "measure",
  "benchmark",
  "unit",
  "status",
]);

const SHARED_RULES = RULES.filter(({ id }) => SHARED_IDS.has(id));

/** A question that only an observation raises. */
interface ObservationRule {
  readonly id: string;
  /** Why the observation can't be used, or undefined where it can. */
  readonly refuse: (target: DescribedTarget, observed: DescribedTarget) => Bilingual | undefined;
}

const OWN: readonly ObservationRule[] = [
  {
    id: "region",
    refuse: (target, observed) =>
      target.region_code === observed.region_code
        ? undefined
        : {
            zh: `地区不同：${target.region_zh}与${observed.region_zh}`,
            en: `regions differ: ${target.region_en} and ${observed.region_en}`,
          },
  },
  {
    id: "number",
    refuse: (target) =>
      target.value !== null ? undefined : { zh: "该目标未写明数值", en: "the target has no printed number" },
  },
  {
    id: "period-start",
    refuse: (target, observed) =>
      !(FLOWS.has(target.measure) || target.measure === "growth") ||
      target.measure === "annual" ||
      (target.period_start !== null && target.period_start === observed.period_start)
        ? undefined
        : {
            zh: `起始年不同：目标${target.period_start ?? "未写明"}，观测值${observed.period_start ?? "未写明"}`,
            en: `first years differ: ${target.period_start ?? "not stated"} for the target, ${observed.period_start ?? "not stated"} for the observation`,
          },
  },
  {
    id: "year",
    refuse: (target, observed) => {
      const year = observed.period_end;
      const first = target.measure === "annual" ? (target.period_start ?? year) : year;
      return year <= target.period_end && year >= first
        ? undefined
        : {
            zh: `${year} 年不在目标期内（${yearSpan(target.period_start ?? "", target.period_end, "zh")}）`,
            en: `${year} is outside the target's period (${yearSpan(target.period_start ?? "", target.period_end, "en")})`,
          };
    },
  },
];

/** Whether an observation may be set against a target: the reasons against it, and what to note where there are none. */
export function checkObservation(
  target: DescribedTarget,
  observed: DescribedTarget,
): { readonly refused: readonly Reason[]; readonly notes: readonly Reason[] } {
  const refused: Reason[] = [];
  const notes: Reason[] = [];
  // An observed change is told as the target's is: which way, and at what pace.
  const { change_direction, pace } = target;
  const told =
    observed.change_direction === change_direction && observed.pace === pace
      ? observed
      : { ...observed, change_direction, pace };
  for (const { id, check } of SHARED_RULES) {
    const found = check(target, told, {});
    if (found === undefined || found.outcome === "same") continue;
    if (found.outcome === "noted") notes.push({ rule: id, ...found });
    else refused.push({ rule: id, outcome: "refused", text: found.text });
  }
  for (const { id, refuse } of OWN) {
    const text = refuse(target, observed);
    if (text !== undefined) refused.push({ rule: id, outcome: "refused", text });
  }
  return { refused, notes };
}
