import { selectTargets } from "../compare/select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf, selectionText } from "../compare/selection.js";
import { CrossProvinceError } from "../model/issue.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { TargetSource } from "../tables/targets-of.js";
import { checkOptions } from "./check-options.js";
import { CHART_OPTIONS, type ChartOptions } from "./options.js";

/** Which targets a chart shows. */
export interface ChartSelection extends Selection {
  /** Show every printing of a commitment. Default false: the principal one only. */
  readonly restatements?: boolean;
}

/** The names of the options of a chart of selected targets. */
export const SELECTED_OPTIONS = [...CHART_OPTIONS, ...SELECTION_OPTIONS, "restatements"] as const;

/** Tells that a chart would be empty. */
export function nothingToShow(received: string): CrossProvinceError {
  return new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
}

/**
 * The targets that a chart shows, and the region codes in the order asked for.
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 */
export function selectedTargets(
  source: TargetSource,
  selection: ChartSelection & ChartOptions,
): { readonly rows: readonly DescribedTarget[]; readonly regions: readonly string[] } {
  checkOptions(selection, [...SELECTION_OPTIONS, "restatements"]);
  const { rows, regions } = selectTargets(source, selectionOf(selection));
  const shown = rows.filter((row) => selection.restatements === true || row.principal);
  if (shown.length === 0) {
    throw nothingToShow(selectionText(selection) || "targets");
  }
  return { rows: shown, regions };
}

/** Orders targets by region as asked for, then by deadline. */
export function byRegion(regions: readonly string[]): (a: DescribedTarget, b: DescribedTarget) => number {
  const order = new Map(regions.map((code, index) => [code, index]));
  return (a, b) =>
    (order.get(a.region_code) ?? 0) - (order.get(b.region_code) ?? 0) || a.period_end - b.period_end;
}
