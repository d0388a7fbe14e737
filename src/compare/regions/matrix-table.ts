import type { LanguageOption } from "../../model/language.js";
import { languageOf } from "../../model/refuse-unknown.js";
import { quantityOf } from "../../normalize/quantity.js";
import { SERIES_COLUMNS } from "../../normalize/series-key.js";
import { fromRows, type Table } from "../../tables/arquero.js";
import { formatTarget } from "../format-target.js";
import { requireMatrix } from "../require-results.js";
import { ABSENCE_LABELS, seriesName } from "./matrix-words.js";
import type { RegionMatrix } from "./region-matrix.js";

/** The columns of {@link matrixTable}: one row a series, region and commitment; a cell without a number is one row too. */
const MATRIX_COLUMNS = [
  "series_name",
  "family_id",
  ...SERIES_COLUMNS,
  "region_code",
  "region",
  "absent",
  "target_id",
  "text",
  "value",
  "value_max",
  "unit_mult",
  "amount",
  "bound",
  "period_start",
  "period_end",
  "commitment",
  "rank",
  "rank_best",
  "rank_worst",
  "rank_of",
  "unranked",
  "difference",
  "quote",
] as const;

/**
 * A matrix as one long table, to be filtered, pivoted and joined: a row a series, region and commitment, and a row for each cell
 * without a number, whose `absent` says why.
 * @example
 * const matrix = compareRegions(await loadDataset(), { families: ["rd-intensity"] });
 * matrixTable(matrix, { language: "zh" }).columnNames().includes("region"); // => true
 */
export function matrixTable(matrix: RegionMatrix, options: LanguageOption = {}): Table {
  requireMatrix(matrix);
  const language = languageOf(options);
  const { regions, series } = matrix;
  const rows = series.flatMap((row) => {
    const shared = {
      ...Object.fromEntries(SERIES_COLUMNS.map((column) => [column, row.key[column]])),
      series_name: seriesName(row, language),
      family_id: row.family_id,
      unit: row.unit,
    };
    return regions.flatMap(({ region_code, name }): object[] => {
      const region = { ...shared, region_code, region: name[language] };
      const cell = row.cells.get(region_code);
      if (cell === undefined) return [];
      if ("absent" in cell)
        return [{ ...region, absent: cell.absent, text: ABSENCE_LABELS[cell.absent][language] }];
      return cell.commitments.map(({ target, rank, unranked, against }) => ({
        ...region,
        target_id: target.target_id,
        text: formatTarget(target, { language }),
        value: target.value,
        value_max: target.value_max,
        unit: target.unit,
        unit_mult: target.unit_mult,
        amount: quantityOf(target).amount,
        bound: target.bound,
        period_start: target.period_start,
        period_end: target.period_end,
        commitment: target.commitment,
        rank: rank?.printed ?? null,
        rank_best: rank?.best ?? null,
        rank_worst: rank?.worst ?? null,
        rank_of: rank?.of ?? null,
        unranked: unranked?.[language] ?? null,
        difference: against?.difference ?? null,
        quote: target.quote,
      }));
    });
  });
  return fromRows(rows, MATRIX_COLUMNS);
}
