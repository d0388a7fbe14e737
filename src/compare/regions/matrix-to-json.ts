import type { Language, LanguageOption } from "../../model/language.js";
import { languageOf } from "../../model/refuse-unknown.js";
import { SERIES_COLUMNS } from "../../normalize/series-key.js";
import { formatTarget } from "../format-target.js";
import { requireMatrix } from "../require-results.js";
import type { RegionCell, RegionMatrix } from "./region-matrix.js";

/** A commitment of a cell as JSON: the number as printed, and its text. */
export interface MatrixCommitmentJson {
  readonly target_id: string;
  readonly value: number | null;
  readonly value_max: number | null;
  /** The unit as printed; that of the row is the one of its summary. */
  readonly unit: string | null;
  readonly unit_mult: number;
  readonly bound: string;
  readonly period_start: number | null;
  readonly period_end: number;
  readonly commitment: string;
  readonly text: string;
  readonly quote: string;
  readonly rank: {
    readonly year: number;
    readonly printed: number;
    readonly best: number;
    readonly worst: number;
    readonly of: number;
  } | null;
  readonly unranked: string | null;
}

/** A row of the matrix as JSON. */
export interface MatrixRowJson {
  readonly series: Readonly<Record<string, string | number | null>>;
  readonly summary: RegionMatrix["series"][number]["summary"];
  readonly cells: Readonly<
    Record<
      string,
      readonly MatrixCommitmentJson[] | { readonly absent: string; readonly target_ids: readonly string[] }
    >
  >;
}

function cellJson(cell: RegionCell, language: Language): MatrixRowJson["cells"][string] {
  if ("absent" in cell) return cell;
  return cell.commitments.map(({ target, rank, unranked }) => ({
    target_id: target.target_id,
    value: target.value,
    value_max: target.value_max,
    unit: target.unit,
    unit_mult: target.unit_mult,
    bound: target.bound,
    period_start: target.period_start,
    period_end: target.period_end,
    commitment: target.commitment,
    text: formatTarget(target, { language }),
    quote: target.quote,
    rank,
    unranked: unranked?.[language] ?? null,
  }));
}

/**
 * A matrix as JSON: one object a series, with all columns of its key, and a cell for each region code: the commitments, or why there is
 * none.
 * @example
 * const matrix = compareRegions(await loadDataset(), { regions: ["湖南", "江西"], families: ["rd-intensity"] });
 * Object.keys(matrixToJson(matrix)[0]?.cells ?? {}); // => ["360000", "430000"]
 */
export function matrixToJson(matrix: RegionMatrix, options: LanguageOption = {}): MatrixRowJson[] {
  requireMatrix(matrix);
  const language = languageOf(options);
  const { series } = matrix;
  return series.map((row) => ({
    series: {
      ...Object.fromEntries(SERIES_COLUMNS.map((column) => [column, row.key[column]])),
      family_id: row.family_id,
      unit: row.unit,
      name_zh: row.name.zh,
      name_en: row.name.en,
    },
    summary: row.summary,
    cells: Object.fromEntries([...row.cells].map(([code, cell]) => [code, cellJson(cell, language)])),
  }));
}
