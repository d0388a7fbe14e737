import { selectTargets } from "../compare/select.js";
import type { Selection } from "../compare/selection.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Table } from "../tables/arquero.js";
import type { DescribedTarget } from "../tables/dataset.js";

/** Which targets a chart shows. */
export interface ChartSelection extends Selection {
  /** One family, in place of `families`. */
  readonly family?: string;
  /** Show every printing of a commitment. Default false: the principal one only. */
  readonly restatements?: boolean;
}

/** Tells that a chart would be empty. */
export function nothingToShow(received: string): CrossProvinceError {
  return new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
}

/**
 * The targets that a chart shows, and the region codes in the order asked for.
 * @throws CrossProvinceError for unknown names, and where nothing is selected
 */
export function selectedTargets(
  targets: Table,
  selection: ChartSelection,
): { readonly rows: readonly DescribedTarget[]; readonly regions: readonly string[] } {
  const families = selection.family === undefined ? selection.families : [selection.family];
  const { rows, regions } = selectTargets(targets, {
    ...(selection.regions && { regions: selection.regions }),
    ...(families && { families }),
    ...(selection.documents && { documents: selection.documents }),
  });
  const shown = rows.filter((row) => selection.restatements === true || row.principal);
  if (shown.length === 0) {
    throw nothingToShow([...(families ?? []), ...(selection.regions ?? [])].join(", ") || "targets");
  }
  return { rows: shown, regions };
}

/** Orders targets by region as asked for, then by deadline. */
export function byRegion(regions: readonly string[]): (a: DescribedTarget, b: DescribedTarget) => number {
  const order = new Map(regions.map((code, index) => [code, index]));
  return (a, b) =>
    (order.get(a.region_code) ?? 0) - (order.get(b.region_code) ?? 0) || a.period_end - b.period_end;
}
