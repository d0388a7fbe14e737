import { firmFirst } from "../compare/regions/firm-first.js";
import { seriesName } from "../compare/regions/matrix-words.js";
import type {
  Absence,
  RegionCell,
  RegionCommitment,
  RegionMatrix,
  RegionSeries,
} from "../compare/regions/region-matrix.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { nothingToShow } from "./selected.js";
import { say, titleOf } from "./words.js";

/** Which series of a matrix a chart shows, and of which year. */
export interface SeriesChoice {
  /** The key of a series of the matrix (`RegionSeries.series`). Default: the first. */
  readonly series?: string;
  /** Default: the year that most regions share. */
  readonly year?: number;
}

/** A region in a chart of one series: its commitment of the year, or why it has none. */
export interface ShownRegion {
  readonly region_code: string;
  readonly name: string;
  readonly commitment: RegionCommitment | null;
  readonly absent: Absence | null;
}

/** One series and year of a matrix, as a chart shows it. */
export interface ChosenSeries {
  readonly series: RegionSeries;
  readonly year: number;
  readonly name: string;
  readonly regions: readonly ShownRegion[];
}

/** Of several commitments of one year the firm one, else the first. */
function ofYear(cell: RegionCell | undefined, year: number): RegionCommitment | null {
  if (cell === undefined || "absent" in cell) return null;
  const due = cell.commitments.filter(({ target }) => target.period_end === year);
  return firmFirst(due, ({ target }) => target) ?? null;
}

/**
 * The series of a matrix that a chart shows.
 * @throws CrossProvinceError where the matrix has no such series, or no number in that year
 */
export function chosenSeries(matrix: RegionMatrix, choice: SeriesChoice, language: Language): ChosenSeries {
  const series =
    choice.series === undefined
      ? matrix.series[0]
      : matrix.series.find((row) => row.series === choice.series);
  const year = choice.year ?? series?.summary.year ?? null;
  if (series === undefined || year === null) throw nothingToShow(choice.series ?? "series");
  const regions = matrix.regions.map(({ region_code, name }): ShownRegion => {
    const cell = series.cells.get(region_code);
    const commitment = ofYear(cell, year);
    const absent =
      commitment !== null ? null : cell !== undefined && "absent" in cell ? cell.absent : "not-found";
    return { region_code, name: name[language], commitment, absent };
  });
  if (regions.every(({ commitment }) => commitment === null))
    throw nothingToShow(`${choice.series ?? ""} ${year}`);
  return { series, year, name: seriesName(series, language), regions };
}

/** The most documents that a chart names; of more it says how many there are, since each mark's tooltip names its own. */
const NAMED_SOURCES = 4;

/** The documents of targets, as a chart's foot names them. */
export function sourcesOf(targets: readonly DescribedTarget[], language: Language): string[] {
  const titles = [...new Set(targets.map((target) => titleOf(target, language)))];
  if (titles.length <= NAMED_SOURCES) return titles;
  return [say(language, `${titles.length}份文件`, `${titles.length} documents`)];
}
