import { CrossProvinceError } from "../../model/issue.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import type { Dataset } from "../../tables/dataset.js";
import { groupBy } from "../compare-targets.js";
import { SELECTION_OPTIONS, selectTargets } from "../select.js";
import { absenceSource, hasLostPassages, type ReadDocument } from "./absent-cell.js";
import { matrixRegions, type RegionSet, type RegionSource } from "./matrix-regions.js";
import type { MatrixRegion, RegionMatrix } from "./region-matrix.js";
import { familyOrder, seriesOfFamily } from "./series-of-family.js";

/** What of a dataset a matrix is made from. */
export interface MatrixSource {
  readonly rows: RegionSource & { readonly documents: readonly ReadDocument[] };
  readonly targets: Dataset["targets"];
  readonly texts: Dataset["texts"];
}

/** Which regions, families and documents to set side by side. */
export interface CompareRegionsOptions {
  /** Names or codes, `"all"` (those that documents are of) or `"provinces"`. Default `"all"`. */
  readonly regions?: RegionSet | readonly string[];
  /** Families to show; all of them by default. */
  readonly families?: readonly string[];
  readonly documents?: readonly string[];
  /** Targets due in this year only (`period_end`). */
  readonly year?: number;
  /** A region whose commitments the others are set against: by name or code, such as 全国. */
  readonly reference?: string;
}

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
  { families = [], year }: CompareRegionsOptions,
): CrossProvinceError {
  const received = [...regions.map(({ name }) => name.zh), ...families, year ?? ""].join(" ").trim();
  return new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
}

/**
 * Sets any number of regions beside each other: one row a series (indicator, population, part, level of recognition, measure, direction,
 * pace, unit), one cell a region with its commitments, or the reason why it has none. Ranks hold within one series, one year and one
 * administrative level, and only where the rules of comparison let all stand beside each other.
 * @returns families and series with numbers in the most regions first; relative targets, which have no number, only explain empty cells
 * @throws CrossProvinceError for unknown regions, families, documents and years (with the nearest), and where nothing is found
 * @example
 * const matrix = compareRegions(await loadDataset(), { regions: ["湖南", "江西"], families: ["green-factories"] });
 * matrix.series.length > 0; // => true
 */
export function compareRegions(dataset: MatrixSource, options: CompareRegionsOptions = {}): RegionMatrix {
  refuseUnknown(options, [...SELECTION_OPTIONS, "year", "reference"]);
  const regions = matrixRegions(dataset.rows, options.regions ?? "all");
  const reference =
    options.reference === undefined
      ? undefined
      : matrixRegions(dataset.rows, [options.reference])[0]?.region_code;
  const { families, documents, year } = options;
  const { rows, families: asked } = selectTargets(dataset.targets, {
    ...(families === undefined ? {} : { families }),
    ...(documents === undefined ? {} : { documents }),
  });
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
  const absence = absenceSource(dataset.rows.documents, year, hasGaps);
  const context = { regions, absence, reference };
  const series = familyOrder(chosen, asked).flatMap((id) => seriesOfFamily(byFamily.get(id) ?? [], context));
  return { regions, series };
}
