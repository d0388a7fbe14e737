import { BOUNDS } from "../model/codes.js";
import { BOUND_SIGNS, labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { numberSpan } from "../model/spans.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { say } from "./words.js";

/** One thing that the profile counts: a commitment, a bound or a deadline. */
export interface Trait {
  readonly group: string;
  readonly name: string;
  readonly word: string;
  readonly has: (row: DescribedTarget) => boolean;
}

/** What the profile counts of some targets, group by group. */
export function ambitionTraits(rows: readonly DescribedTarget[], language: Language): Trait[] {
  const commitment = say(language, "承诺", "Commitment");
  const bounds = say(language, "限定方式", "Bound");
  const deadline = say(language, "截止年份", "Deadline");
  const years = [...new Set(rows.map((row) => row.period_end))].sort((a, b) => a - b);
  return [
    ...(["firm", "strive"] as const).map((code) => ({
      group: commitment,
      name: labelOf("commitment", code, { language }),
      word: labelOf("commitment", code, { language }),
      has: (row: DescribedTarget) => row.commitment === code,
    })),
    ...BOUNDS.filter((code) => rows.some((row) => row.bound === code)).map((code) => ({
      group: bounds,
      name:
        code === "eq" ? "=" : code === "range" ? numberSpan("a", "b", language) : BOUND_SIGNS[code].trim(),
      word: labelOf("bound", code, { language }),
      has: (row: DescribedTarget) => row.bound === code,
    })),
    ...years.map((year) => ({
      group: deadline,
      name: String(year),
      word: say(language, `${year}年到期`, `due ${year}`),
      has: (row: DescribedTarget) => row.period_end === year,
    })),
  ];
}
