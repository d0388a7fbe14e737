import { groupBy } from "../../model/group-by.js";
import { seriesKey } from "../../normalize/series-key.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { TargetSource } from "../../tables/targets-of.js";
import { selectTargets } from "../select.js";
import { type Selection, selectionOf } from "../selection.js";

/** Whether a selection takes some of a region's targets of a family and leaves others out. */
export const isNarrowed = ({ documents, commitment }: Pick<Selection, "documents" | "commitment">): boolean =>
  documents !== undefined || commitment !== undefined;

/** Finds the commitments with a number that a selection leaves out, by region and series. */
export type LeftOut = (region: string, series: string) => readonly string[];

/** What of some targets is not among those chosen. */
export function leftOut(all: readonly DescribedTarget[], chosen: readonly DescribedTarget[]): LeftOut {
  const taken = new Set(chosen.map((row) => row.target_id));
  const left = all.filter((row) => row.principal && row.measure !== "relative" && !taken.has(row.target_id));
  const found = groupBy(left, (row) => `${row.region_code}|${seriesKey(row)}`);
  return (region, series) => (found.get(`${region}|${series}`) ?? []).map((row) => row.target_id);
}

/** What the documents and the commitment of a selection leave out of what the rest of it takes. */
export function leftOutOf(
  targets: TargetSource,
  { documents: _, commitment: __, ...scope }: Selection,
  chosen: readonly DescribedTarget[],
  year: number | undefined,
): LeftOut {
  const { rows } = selectTargets(targets, selectionOf(scope));
  return leftOut(year === undefined ? rows : rows.filter((row) => row.period_end === year), chosen);
}
