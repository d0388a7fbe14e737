import type { Bilingual, Language } from "../../model/language.js";
import { yearSpan } from "../../model/spans.js";
import { changeYears, FACTOR_UNIT, factorOf, isFactorFalling } from "../../normalize/change.js";
import { dimensionOf } from "../../normalize/series-key.js";
import { over, times } from "../../stats/exact.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { isAssumed } from "../assumed-words.js";
import { type Aligned, shown, withStep } from "./aligned.js";

/** A change against a base as a factor of it: 增长1.5倍 is 2.5 times the base. Others are left as they are. */
export function toFactor(from: Aligned): Aligned {
  const { target, unit } = from;
  const factor = factorOf({ ...target, unit });
  if (factor === undefined || unit === FACTOR_UNIT) return from;
  // The factor is made of the number as printed: what falls is told by the factor itself.
  const printed: Aligned = { ...from, map: (one) => one, falling: isFactorFalling({ ...target, unit }) };
  return withStep(printed, "unit", FACTOR_UNIT, factor.map, {
    formula: (amount) => factor.words(shown(amount)),
  });
}

/**
 * How two changes of different pace meet: over the whole period where both run over the same years, else per year. Points
 * add up over the years; changes against a base compound, and are left as they are.
 */
export function commonPace(a: DescribedTarget, b: DescribedTarget): "whole" | "per-year" | undefined {
  if (a.measure !== "change" || b.measure !== "change") return undefined;
  if ((a.pace === "per-year") === (b.pace === "per-year")) return undefined;
  if ([a, b].some((one) => dimensionOf(one) === "change-factor")) return undefined;
  const [x, y] = [changeYears(a), changeYears(b)];
  if (x === null || y === null) return undefined;
  return x === y && a.period_end === b.period_end ? "whole" : "per-year";
}

/** What the years of a change rest on where its document does not print them: the years of the plan. */
function assumedYears(target: DescribedTarget): Bilingual | null {
  const from = target.base_year === null ? "period_start" : "base_year";
  if (!isAssumed(target, from) && !isAssumed(target, "period_end")) return null;
  const first = target.base_year === null ? target.period_start : target.base_year + 1;
  const span = (language: Language): string => yearSpan(first ?? "?", target.period_end, language);
  return {
    zh: `年数按规划期${span("zh")}计，原文未写明`,
    en: `over the years of the plan, ${span("en")}, which are not printed`,
  };
}

/** Carries a change to a pace: a yearly one times its years, a whole one over them. An average says no more than that. */
export function toPace(from: Aligned, pace: "whole" | "per-year"): Aligned {
  const { target } = from;
  const years = changeYears(target);
  if (years === null || years < 1) return from;
  const inputs = [{ target_id: target.target_id, field: "years", value: years }];
  const assumption = assumedYears(target);
  if (pace === "whole") {
    if (target.pace !== "per-year") return from;
    return withStep(from, "whole-period", from.unit ?? "", (amount) => times(amount, years), {
      formula: (amount) => `${shown(amount)} × ${years}`,
      inputs,
      assumption,
    });
  }
  const unit = `${from.unit}/year`;
  if (target.pace === "per-year") return { ...from, unit };
  return withStep(from, "per-year", unit, (amount) => over(amount, years), {
    formula: (amount) => `${shown(amount)} / ${years}`,
    inputs,
    assumption,
  });
}
