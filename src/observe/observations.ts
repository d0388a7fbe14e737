import { selectTargets } from "../compare/select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf } from "../compare/selection.js";
import type { Reason } from "../compare/types.js";
import { groupBy } from "../model/group-by.js";
import type { LanguageOption } from "../model/language.js";
import { languageOf, refuseUnknown } from "../model/refuse-unknown.js";
import { requireRows } from "../model/require.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { checkObservation } from "./observations-check.js";
import { type ObserveOptions, progressOf } from "./observations-progress.js";
import type { Observation, ObservedTargets, Progress, RefusedObservation } from "./observations-types.js";

/** Why an observation of which no target is of the family is refused. */
const NO_TARGET: Reason = {
  rule: "concept",
  outcome: "refused",
  text: { zh: "没有该类指标的目标", en: "no target is of this family" },
};

/** The reasons against an observation for the target of its family that came nearest: the fewest reasons. */
function refusalOf(observation: Observation, targets: readonly DescribedTarget[]): RefusedObservation {
  let nearest: RefusedObservation = { observation, target: null, reasons: [NO_TARGET] };
  for (const target of targets) {
    const reasons = checkObservation(target, observation.observed).refused;
    if (nearest.target === null || reasons.length < nearest.reasons.length) {
      nearest = { observation, target, reasons };
    }
  }
  return nearest;
}

/**
 * Sets observed values against targets under the rules by which targets are compared: an observation of another
 * definition, population, tier, part, measure, unit or region is refused, with the reasons. Where a target has
 * observations, tells the gap, the yearly pace that is left to the deadline, and whether it is on track.
 * @param source a dataset, its targets, or rows of them
 * @param observations from `parseObservations`; one a series and year
 * @returns one {@link Progress} a commitment that has observations, and each observation that no target could use
 * @throws CrossProvinceError for unknown families or regions in the selection
 * @example
 * observeTargets((await loadDataset()).targets, []); // => { progress: [], refused: [] }
 */
export function observeTargets(
  source: TargetSource,
  observations: readonly Observation[],
  options: Selection & ObserveOptions = {},
): ObservedTargets {
  refuseUnknown(options, [...SELECTION_OPTIONS, "approximateWithin"]);
  requireRows(observations, "observations", "observed", "row");
  const rows = selectTargets(source, selectionOf(options)).rows.filter(({ principal }) => principal);
  const families = groupBy(rows, ({ family_id }) => family_id);
  // An observation of another family or region is used by no target.
  const place = (row: DescribedTarget): string => `${row.family_id}|${row.region_code}`;
  const observed = groupBy(observations, (one) => place(one.observed));
  const used = new Set<Observation>();
  const progress: Progress[] = [];
  for (const target of rows) {
    const accepted: Observation[] = [];
    const notes = new Map<string, Reason>();
    for (const observation of observed.get(place(target)) ?? []) {
      const checked = checkObservation(target, observation.observed);
      if (checked.refused.length > 0) continue;
      accepted.push(observation);
      used.add(observation);
      for (const note of checked.notes) notes.set(note.rule, note);
    }
    const found = progressOf(target, accepted, [...notes.values()], options);
    if (found !== undefined) progress.push(found);
  }
  const refused = observations
    .filter((one) => !used.has(one))
    .map((one) => refusalOf(one, families.get(one.observed.family_id) ?? []));
  return { progress, refused };
}

const PROGRESS_COLUMNS = [
  "target_id",
  "region_code",
  "region_zh",
  "region_en",
  "family_id",
  "indicator_id",
  "indicator_zh",
  "indicator_en",
  "measure",
  "bound",
  "deadline",
  "aim",
  "year",
  "observed",
  "gap",
  "unit",
  "state",
  "why",
  "years_left",
  "pace_linear",
  "pace_compound",
  "pace_so_far",
  "expected",
  "formulas",
  "source",
] as const;

/**
 * Progress as a tidy table, one row a target; `formulas` holds the arithmetic, `why` the reason of an undetermined state.
 * @example
 * progressTable([], { language: "zh" }).numRows(); // => 0
 */
export function progressTable(progress: readonly Progress[], options: LanguageOption = {}): Table {
  requireRows(progress, "progress", "target", "state");
  const language = languageOf(options);
  return fromRows(
    progress.map((one) => ({
      ...one.target,
      deadline: one.target.period_end,
      aim: one.aim,
      year: one.latest.observed.period_end,
      observed: one.observed,
      gap: one.gap,
      unit: one.unit,
      state: one.state,
      why: one.why?.[language] ?? null,
      years_left: one.years_left,
      pace_linear: one.pace_linear,
      pace_compound: one.pace_compound,
      pace_so_far: one.pace_so_far,
      expected: one.expected,
      formulas: one.steps.map((step) => step.formula).join("; "),
      source: [...new Set(one.observations.map(({ source }) => source))].join("; "),
    })),
    PROGRESS_COLUMNS,
  );
}
