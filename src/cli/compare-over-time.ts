import { compareOverTime } from "../compare/over-time/compare-over-time.js";
import { overTimeToJson } from "../compare/over-time/over-time-json.js";
import { OVER_TIME_COLUMNS, overTimeTable } from "../compare/over-time/over-time-table.js";
import type { RegionOverTime } from "../compare/over-time/types.js";
import { type Selection, selectionText } from "../compare/selection.js";
import { toPeopleCsv } from "../io/csv.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import type { Dataset } from "../tables/dataset.js";
import { overTimeMarkdown, overTimeText } from "./over-time-text.js";

/** What to set side by side, and how to print it. */
export interface OverTimeRequest {
  readonly selection: Selection & { readonly regions: readonly string[] };
  readonly format: "table" | "json" | "csv" | "md";
  readonly language: Language;
  /** Width of the terminal. */
  readonly columns: number;
}

const PRINTERS: Readonly<
  Record<OverTimeRequest["format"], (all: readonly RegionOverTime[], request: OverTimeRequest) => string>
> = {
  json: (all, { language }) => JSON.stringify(overTimeToJson(all, { language }), null, 2),
  csv: (all, { language }) =>
    toPeopleCsv(
      OVER_TIME_COLUMNS,
      overTimeTable(all, { language }).objects() as Record<string, unknown>[],
    ).trimEnd(),
  md: (all, { language }) => all.map((one) => overTimeMarkdown(one, language)).join("\n\n"),
  table: (all, { language, columns }) => all.map((one) => overTimeText(one, language, columns)).join("\n\n"),
};

/** The plans of each region beside each other, region by region; regions are not compared with each other. */
export function overTimeOutput(dataset: Dataset, request: OverTimeRequest): string {
  const all = compareOverTime(dataset, request.selection);
  if (all.every(({ rows }) => rows.length === 0)) {
    const received = selectionText(request.selection);
    throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
  }
  return `${PRINTERS[request.format](all, request)}\n`;
}
