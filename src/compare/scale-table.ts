import { parseCsv } from "../io/csv.js";
import { append } from "../model/append.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import type { Dataset } from "../tables/dataset.js";
import type { Field } from "../tables/field.js";
import { type Row, readRows } from "../tables/read-rows.js";
import { requireDataset } from "../tables/targets-of.js";
import { resolveRegions } from "./resolve-regions.js";
import type { Denominator, Scale } from "./types.js";

const FIELDS: readonly Field[] = [
  { name: "region", type: "string", title: { zh: "地区", en: "Region" }, required: true },
  { name: "name", type: "string", title: { zh: "分母名称", en: "What the number is" }, required: true },
  { name: "unit", type: "string", title: { zh: "分母单位", en: "What one of it is" }, required: true },
  { name: "value", type: "number", title: { zh: "数值", en: "Value" }, required: true, minimum: 0 },
  {
    name: "year",
    type: "integer",
    title: { zh: "年份", en: "Year" },
    required: true,
    minimum: 1900,
    maximum: 2100,
  },
  { name: "source", type: "string", title: { zh: "来源", en: "Source" }, required: true },
];

/** The columns of a file of denominators, in order. */
export const SCALE_COLUMNS: readonly string[] = FIELDS.map(({ name }) => name);

const textOf = (row: Row, name: string): string => String(row[name] ?? "");

/**
 * Reads a CSV of denominators, one row a region: `region` (code or name), `name` and `unit` of what is divided by, `value`,
 * `year`, `source`. Name and unit are those of the first row.
 * @throws CrossProvinceError with every issue, each with file, row and column
 * @example
 * parseScale("region,name,unit,value,year,source\n湖南,常住人口,万人,6604,2022,统计公报\n", await loadDataset()).name; // => "常住人口"
 */
export function parseScale(text: string, dataset: Dataset, options: { readonly file?: string } = {}): Scale {
  requireText(text, "text");
  requireDataset(dataset);
  refuseUnknown(options, ["file"]);
  const { file = "scale.csv" } = options;
  const csv = parseCsv(text, file);
  const { rows, issues: found } = readRows({ name: "scale", fields: FIELDS }, csv, file);
  const issues: Issue[] = [...found];
  const denominators = rows.flatMap((row, index): Denominator[] => {
    try {
      const [region_code = ""] = resolveRegions([textOf(row, "region")], dataset.rows.regions);
      return [
        { region_code, value: Number(row.value), year: Number(row.year), source: textOf(row, "source") },
      ];
    } catch (error) {
      if (!(error instanceof CrossProvinceError)) throw error;
      const at = { file, row: csv.records[index]?.row ?? index + 2, column: "region" };
      append(
        issues,
        error.issues.map((issue) => ({ ...issue, at })),
      );
      return [];
    }
  });
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
  const [first] = rows;
  return {
    name: first === undefined ? "" : textOf(first, "name"),
    unit: first === undefined ? "" : textOf(first, "unit"),
    denominators,
  };
}
