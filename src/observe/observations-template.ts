import { selectTargets } from "../compare/select.js";
import { SELECTION_OPTIONS, type Selection } from "../compare/selection.js";
import { toPeopleCsv } from "../io/csv.js";
import type { Language } from "../model/language.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { TargetSource } from "../tables/targets-of.js";
import { OBSERVATION_COLUMNS } from "./observations-schema.js";

/** What a template holds, and in which language its regions are named. */
export interface ObservationsTemplateOptions extends Selection {
  /** Default `zh`, as the documents name them. A file may name regions in either. */
  readonly language?: Language;
}

/**
 * A CSV to fill in: one row for each series that a target with a number needs observations of, with region, definition,
 * population, tier, part, measure, first year and unit filled in, and `year`, `value` and `source` empty. Rows whose
 * value stays empty are passed over when the file is read; a row may be copied for more years.
 * @param source a dataset, its targets, or rows of them
 * @returns the text of the file; it holds no figure
 * @example
 * observationsTemplate(await loadDataset(), { families: ["rd-intensity"] }).includes("region,"); // => true
 */
export function observationsTemplate(
  source: TargetSource,
  options: ObservationsTemplateOptions = {},
): string {
  refuseUnknown(options, [...SELECTION_OPTIONS, "language"]);
  const { language = "zh", ...selection } = options;
  const rows = new Map<string, Record<string, unknown>>();
  for (const target of selectTargets(source, selection).rows) {
    if (target.value === null || !target.principal) continue;
    const row: Record<string, unknown> = { ...target, region: target[`region_${language}`] };
    for (const name of ["value", "source", "year", "note"]) row[name] = null;
    if (target.measure === "level" || target.measure === "annual") row.period_start = null;
    const key = OBSERVATION_COLUMNS.map((name) => String(row[name] ?? "")).join("\u0000");
    if (!rows.has(key)) rows.set(key, row);
  }
  return toPeopleCsv(OBSERVATION_COLUMNS, rows.values());
}
