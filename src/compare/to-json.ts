import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { Pair } from "./types.js";

/** What the JSON of a pair tells of each side, in the columns of `targets.csv`. */
const SIDE = [
  "target_id",
  "document_id",
  "region_code",
  "indicator_id",
  "population_id",
  "breakdown",
  "each",
  "tier",
  "value",
  "value_max",
  "unit",
  "unit_mult",
  "measure",
  "change_direction",
  "pace",
  "bound",
  "base_year",
  "benchmark",
  "commitment",
  "period_start",
  "period_end",
  "commitment_id",
  "anchors",
] as const satisfies readonly (keyof DescribedTarget)[];

const side = (target: DescribedTarget): object =>
  Object.fromEntries(SIDE.map((name) => [name, target[name]]));

/** Pairs as plain JSON objects, texts in one language. */
export function pairsToJson(pairs: readonly Pair[], language: Language = "en"): object[] {
  return pairs.map((pair) => ({
    family_id: pair.family_id,
    a: side(pair.a),
    b: side(pair.b),
    grade: pair.grade,
    territory: pair.territory,
    reasons: pair.reasons.map(({ rule, outcome, text }) => ({ rule, outcome, message: text[language] })),
    alignment: pair.alignment.map((step) => ({ ...step, assumption: step.assumption?.[language] ?? null })),
    committed: pair.committed,
    certain: pair.certain,
  }));
}
