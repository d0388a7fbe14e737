import { matrixTable } from "../../compare/regions/matrix-table.js";
import { cellWords, onlyYear, seriesName } from "../../compare/regions/matrix-words.js";
import type { RegionMatrix, RegionSeries } from "../../compare/regions/region-matrix.js";
import type { Bilingual, Language } from "../../model/language.js";
import { finishSheets } from "./finish-sheets.js";
import { type SheetColumn, toSheet } from "./sheet.js";

type Cells = Readonly<Record<string, unknown>>;

/** The columns of the sheet of single commitments, with their titles. */
const LONG: Readonly<Record<string, Bilingual>> = {
  series_name: { zh: "指标", en: "indicator" },
  region: { zh: "地区", en: "region" },
  text: { zh: "目标", en: "target" },
  value: { zh: "数值", en: "value" },
  value_max: { zh: "区间上限", en: "value to" },
  unit_mult: { zh: "数量级", en: "power of ten" },
  period_end: { zh: "截止年", en: "deadline" },
  rank: { zh: "名次（按所载数值）", en: "rank by printed number" },
  rank_best: { zh: "名次最高", en: "rank at best" },
  rank_worst: { zh: "名次最低", en: "rank at worst" },
  rank_of: { zh: "排名地区数", en: "regions ranked" },
  unranked: { zh: "不排名的原因", en: "why not ranked" },
  quote: { zh: "原文", en: "quote" },
  target_id: { zh: "目标标识", en: "target id" },
};

/** The title of a sheet of the workbook: at most 31 characters, none of those that Excel forbids. */
export const MATRIX_TITLES = {
  matrix: { zh: "各地区目标", en: "regions" },
  long: { zh: "逐条目标与名次", en: "targets and ranks" },
} as const satisfies Record<string, Bilingual>;

/** The matrix as columns: the series, how many regions have a number, and each region. */
export function matrixColumns(matrix: RegionMatrix, language: Language): SheetColumn<RegionSeries>[] {
  const zh = language === "zh";
  const withYear = onlyYear(matrix) === null;
  return [
    {
      title: zh ? "指标" : "indicator",
      value: (series) => seriesName(series, language),
      most: 44,
    },
    { title: zh ? "有目标的地区数" : "regions with a number", value: (series) => series.summary.regions },
    ...matrix.regions.map(
      ({ region_code, name }): SheetColumn<RegionSeries> => ({
        title: name[language],
        value: (series) => {
          const cell = series.cells.get(region_code);
          return cell === undefined ? null : cellWords(cell, language, withYear);
        },
        most: 24,
      }),
    ),
  ];
}

/**
 * A matrix as an Excel workbook: first the matrix itself, a row a series and a column a region; then each commitment on a row of its
 * own with number, rank and quote.
 * @returns the bytes of an `.xlsx` file; the same matrix gives the same bytes
 */
export async function matrixWorkbook(matrix: RegionMatrix, language: Language): Promise<Uint8Array> {
  const [{ default: write }, { toFixedZip }] = await Promise.all([
    import("write-excel-file/node"),
    import("../office/fixed-zip.js"),
  ]);
  const rows = matrixTable(matrix, { language })
    .objects()
    .filter((row): row is Cells => "target_id" in row && row.target_id !== null);
  const long = Object.entries(LONG).map(
    ([name, title]): SheetColumn<Cells> => ({
      title: title[language],
      value: (row) => {
        const value = row[name];
        return typeof value === "number" || typeof value === "string" ? value : null;
      },
      most: name === "quote" ? 60 : 40,
    }),
  );
  const sheets = [
    toSheet(MATRIX_TITLES.matrix[language], matrixColumns(matrix, language), matrix.series),
    toSheet<Cells>(MATRIX_TITLES.long[language], long, rows, 2),
  ];
  const options = { fontFamily: language === "zh" ? "等线" : "Calibri", fontSize: 10.5 };
  return toFixedZip(await write(sheets, options).toBuffer(), {
    date: null,
    title: language === "zh" ? "各地区规划目标" : "Targets of regions",
    change: finishSheets(sheets),
  });
}
