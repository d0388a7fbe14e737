import { CrossProvinceError } from "../../model/issue.js";
import type { Dataset, DescribedTarget } from "../../tables/dataset.js";
import { groupBy } from "../compare-targets.js";
import { selectTargets } from "../select.js";
import { absenceSource } from "./absent-cell.js";
import { matrixRegions, type RegionSet } from "./matrix-regions.js";
import type { RegionMatrix } from "./region-matrix.js";
import { familyOrder, seriesOfFamily } from "./series-of-family.js";

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

function noSuchYear(year: number, targets: readonly DescribedTarget[]): CrossProvinceError {
  const years = [...new Set(targets.map((target) => target.period_end))].sort(
    (a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b,
  );
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
export function compareRegions(dataset: Dataset, options: CompareRegionsOptions = {}): RegionMatrix {
  const regions = matrixRegions(dataset, options.regions ?? "all");
  const reference =
    options.reference === undefined ? undefined : matrixRegions(dataset, [options.reference])[0]?.region_code;
  const { families, documents, year } = options;
  const { rows } = selectTargets(dataset.targets, {
    ...(families === undefined ? {} : { families }),
    ...(documents === undefined ? {} : { documents }),
  });
  const wanted = new Set([...regions.map(({ region_code }) => region_code), reference]);
  const stated = rows.filter((row) => row.principal && wanted.has(row.region_code));
  if (year !== undefined && !rows.some((row) => row.period_end === year)) throw noSuchYear(year, rows);
  const chosen = year === undefined ? stated : stated.filter((row) => row.period_end === year);
  const numbers = chosen.filter((row) => row.measure !== "relative");
  const named = regions.filter(({ region_code }) => numbers.some((row) => row.region_code === region_code));
  if (named.length === 0) {
    const received = [...regions.map(({ name }) => name.zh), ...(families ?? []), year ?? ""]
      .join(" ")
      .trim();
    throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
  }
  const byFamily = groupBy(chosen, (row) => row.family_id);
  const context = { regions, absence: absenceSource(dataset, year), reference };
  const series = familyOrder(chosen, families).flatMap((id) =>
    seriesOfFamily(byFamily.get(id) ?? [], context),
  );
  return { regions, series };
}
