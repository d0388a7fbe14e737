import { type Command, Option } from "commander";
import { type CompareRegionsOptions, compareRegions } from "../compare/regions/compare-regions.js";
import { isRegionSet } from "../compare/regions/matrix-regions.js";
import { matrixTable } from "../compare/regions/matrix-table.js";
import { matrixToJson } from "../compare/regions/matrix-to-json.js";
import type { StreamedMatrix } from "../compare/regions/parquet-matrix.js";
import type { RegionMatrix, RegionSeries } from "../compare/regions/region-matrix.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { toPeopleCsv } from "../io/csv.js";
import { folderState } from "../io/folder-state.js";
import { refuseOccupied } from "../io/refuse-occupied.js";
import { writeWhole } from "../io/write.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { loadDataset } from "../tables/load-dataset.js";
import { markdownTable } from "../text/markdown-table.js";
import { type CommonOptions, languageOf, list, numberOption, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { matrixCells, matrixText, matrixTitles } from "./matrix-text.js";
import { withSelectionOptions } from "./selection-options.js";

const FORMATS = ["table", "csv", "json", "md", "xlsx"] as const;

interface MatrixCommandOptions extends CommonOptions, Selection {
  readonly regions: readonly string[];
  readonly year?: number;
  readonly reference?: string;
  readonly format: (typeof FORMATS)[number];
  readonly sql?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

function matrixOptions(options: MatrixCommandOptions): CompareRegionsOptions {
  const [only] = options.regions;
  const { year, reference } = options;
  return {
    ...selectionOf(options),
    regions: options.regions.length === 1 && isRegionSet(only) ? only : options.regions,
    ...(year === undefined ? {} : { year }),
    ...(reference === undefined ? {} : { reference }),
  };
}

const isParquet = async (folder: string | undefined): Promise<boolean> =>
  folder !== undefined && (await folderState(folder, "documents.parquet")) === "present";

/** Runs a task on the matrix of a folder of partitioned Parquet, whose series come one by one. */
async function withParquet<Result>(
  folder: string,
  selection: CompareRegionsOptions,
  task: (matrix: StreamedMatrix) => Promise<Result>,
): Promise<Result> {
  const { openParquetDataset, parquetMatrix } = await import("../compare/regions/parquet-matrix.js");
  const dataset = await openParquetDataset(folder);
  try {
    return await task(await parquetMatrix(dataset, selection));
  } finally {
    dataset.engine.close();
  }
}

/** Writes a streamed matrix as the same JSON as one in memory, a series at a time. */
async function streamJson(
  matrix: StreamedMatrix,
  language: Language,
  out: (text: string) => void,
): Promise<void> {
  let first = true;
  for await (const series of matrix.series) {
    const text = JSON.stringify(
      matrixToJson({ regions: matrix.regions, series: [series] }, { language }),
      null,
      2,
    );
    out(`${first ? "[" : ","}${text.slice(1, -2)}`);
    first = false;
  }
  out(first ? "[]\n" : "\n]\n");
}

async function gathered(matrix: StreamedMatrix): Promise<RegionMatrix> {
  const series: RegionSeries[] = [];
  for await (const row of matrix.series) series.push(row);
  return { regions: matrix.regions, series };
}

async function toText(
  matrix: RegionMatrix,
  format: Exclude<(typeof FORMATS)[number], "xlsx">,
  language: Language,
  columns: number,
): Promise<string> {
  switch (format) {
    case "json":
      return JSON.stringify(matrixToJson(matrix, { language }), null, 2);
    case "csv": {
      const table = matrixTable(matrix, { language });
      return toPeopleCsv(table.columnNames(), table.objects() as Record<string, unknown>[]).trimEnd();
    }
    case "md":
      return markdownTable(matrixTitles(matrix, language), matrixCells(matrix, language));
    case "table":
      return matrixText(matrix, language, columns);
  }
}

/** `matrix`: any number of regions beside each other, a row a series. */
export function addMatrix(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("matrix"))
    .description("set any number of regions side by side: one row per series, one column per region")
    .option(
      "--regions <names>",
      "regions by code or name, comma-separated; `all`: those of the documents; `provinces`: all provinces",
      list,
      ["all"],
    );
  withSelectionOptions(command, "regions")
    .option("--year <year>", "targets due in this year only", numberOption("--year", 1900, 2100, "a year"))
    .option("--reference <region>", "a region to measure the others against, such as China")
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .option("--sql", "print the queries instead, for DuckDB or Spark over partitioned Parquet")
    .option("--out <file>", "file to write (default: standard output; required for xlsx)")
    .option("--force", "overwrite an existing file")
    .action(async (options: MatrixCommandOptions) => {
      const language = languageOf(options, effects);
      const { format, out } = options;
      if (format === "xlsx" && out === undefined) {
        const expected = "matrix.xlsx";
        throw new CrossProvinceError([
          { code: "option-needed", severity: "error", at: {}, expected, parameters: { option: "--out" } },
        ]);
      }
      if (out !== undefined) await refuseOccupied([out], options.force === true);
      if (options.sql) {
        const { matrixSqlText } = await import("./matrix-sql-text.js");
        effects.out(matrixSqlText(options));
        return;
      }
      const selection = matrixOptions(options);
      const parquet = (await isParquet(options.data)) ? options.data : undefined;
      if (parquet !== undefined && format === "json" && out === undefined) {
        await withParquet(parquet, selection, (matrix) => streamJson(matrix, language, effects.out));
        return;
      }
      const matrix =
        parquet === undefined
          ? compareRegions(await loadDataset(placeOf(options)), selection)
          : await withParquet(parquet, selection, gathered);
      if (format === "xlsx") {
        const { matrixWorkbook } = await import("../report/excel/matrix-workbook.js");
        await writeWhole(out ?? "", await matrixWorkbook(matrix, language));
      } else {
        const text = await toText(matrix, format, language, effects.columns);
        if (out === undefined) effects.out(`${text}\n`);
        else await writeWhole(out, `${text}\n`);
      }
      if (out !== undefined) effects.log(language === "zh" ? `已写入 ${out}` : `wrote ${out}`);
    });
}
