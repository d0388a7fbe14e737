import { groupBy } from "../../model/group-by.js";
import { CrossProvinceError } from "../../model/issue.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import type { TargetSource } from "../../tables/targets-of.js";
import { selectTargets } from "../select.js";
import { SELECTION_OPTIONS, type Selection, selectionOf, selectionText } from "../selection.js";
import { type AbsenceSource, absenceSource, hasLostPassages } from "./absent-cell.js";
import { isNarrowed, leftOutOf } from "./left-out.js";
import { matrixRegions, type RegionSet } from "./matrix-regions.js";
import { type MatrixSource, matrixSourceOf } from "./matrix-source.js";
import type { MatrixRegion, RegionMatrix } from "./region-matrix.js";
import { familyOrder, seriesOfFamily } from "./series-of-family.js";

/** Which regions to set side by side, and in what. */
export interface CompareRegionsOptions extends Omit<Selection, "regions"> {
  /** Names or codes, `"all"` (those that documents are of) or `"provinces"`. Default `"all"`. */
  readonly regions?: RegionSet | readonly string[];
  /** Targets due in this year only (`period_end`). */
  readonly year?: number;
  /** A region whose commitments the others are set against: by name or code, such as 全国. */
  readonly reference?: string;
}

/** The names of the options of {@link compareRegions}. */
export const MATRIX_OPTIONS = [...SELECTION_OPTIONS, "year", "reference"] as const;

/** Tells that no target is due in a year, with the nearest years in which some are. */
export function noSuchYear(year: number, known: readonly number[]): CrossProvinceError {
  const years = [...new Set(known)].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  return new CrossProvinceError([
    {
      code: "year-unknown",
      severity: "error",
      at: {},
      received: String(year),
      expected: years.slice(0, 5).join(", "),
    },
  ]);
}

/** Tells that none of the regions has a number in what was asked for. */
export function nothingFound(
  regions: readonly MatrixRegion[],
  { regions: _, year, ...scope }: CompareRegionsOptions,
): CrossProvinceError {
  const received = [...regions.map(({ name }) => name.zh), selectionText(scope), year ?? ""].join(" ").trim();
  return new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
}

/**
 * Sets any number of regions beside each other: one row a series (indicator, population, part, level of recognition, measure, direction,
 * pace, unit), one cell a region with its commitments, or the reason why it has none. Ranks hold within one series, one year and one
 * administrative level, and only where the rules of comparison let all stand beside each other.
 * @param source a dataset; of a table or rows of targets nothing is known beyond them, so that an empty cell says `not-selected`
 * @returns families and series with numbers in the most regions first; relative targets, which have no number, only explain empty cells
 * @throws CrossProvinceError for unknown options and names and years without targets (with the nearest), and where nothing is found
 * @example
 * const matrix = compareRegions(await loadDataset(), { regions: ["湖南", "江西"], families: ["green-factories"] });
 * matrix.series.length > 0; // => true
 */
export function compareRegions(
  source: TargetSource | MatrixSource,
  options: CompareRegionsOptions = {},
): RegionMatrix {
  refuseUnknown(options, MATRIX_OPTIONS);
  const dataset = matrixSourceOf(source);
  const regions = matrixRegions(dataset.rows, options.regions ?? "all");
  const reference =
    options.reference === undefined
      ? undefined
      : matrixRegions(dataset.rows, [options.reference])[0]?.region_code;
  const { year } = options;
  const { regions: _, ...scope } = selectionOf({ ...options, regions: [] });
  const { rows, families: asked } = selectTargets(dataset.targets, scope);
  const wanted = new Set([...regions.map(({ region_code }) => region_code), reference]);
  const stated = rows.filter((row) => row.principal && wanted.has(row.region_code));
  if (year !== undefined && !rows.some((row) => row.period_end === year)) {
    throw noSuchYear(
      year,
      rows.map((row) => row.period_end),
    );
  }
  const chosen = year === undefined ? stated : stated.filter((row) => row.period_end === year);
  const numbers = chosen.filter((row) => row.measure !== "relative");
  const found = new Set(numbers.map((row) => row.region_code));
  if (!regions.some(({ region_code }) => found.has(region_code))) throw nothingFound(regions, options);
  const byFamily = groupBy(chosen, (row) => row.family_id);
  const hasGaps = (document: string): boolean => hasLostPassages(dataset.texts.get(document) ?? "");
  const absence: AbsenceSource = {
    ...absenceSource(dataset.rows.documents, year, hasGaps),
    ...(isNarrowed(scope) && { leftOut: leftOutOf(dataset.targets, scope, rows, year) }),
    ...(dataset.partial && { partial: true }),
  };
  const context = { regions, absence, reference };
  const series = familyOrder(chosen, asked).flatMap((id) => seriesOfFamily(byFamily.get(id) ?? [], context));
  return { regions, series };
}
