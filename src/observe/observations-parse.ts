import { resolveRegions } from "../compare/resolve-regions.js";
import { type CsvRecords, parseCsv } from "../io/csv.js";
import { BLANK_TARGET } from "../model/blank-target.js";
import { MEASURES, TIERS } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { nearest } from "../model/nearest.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import type { TargetRow } from "../model/rows.js";
import { seriesKey } from "../normalize/series-key.js";
import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import { targetDescriber } from "../tables/describe-targets.js";
import { type Row, readRows } from "../tables/read-rows.js";
import { requireDataset } from "../tables/targets-of.js";
import { OBSERVATION_SCHEMA } from "./observations-schema.js";
import type { Observation } from "./observations-types.js";

/** Rows with a value: those of a template that nobody has filled in have none. */
function filledIn(csv: CsvRecords): CsvRecords {
  const at = csv.header.indexOf("value");
  return at < 0 ? csv : { ...csv, records: csv.records.filter(({ cells }) => (cells[at] ?? "") !== "") };
}

const textOf = (row: Row, name: string): string | null => {
  const value = row[name];
  return typeof value === "string" ? value : null;
};

const numberOf = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === "number" ? value : null;
};

const member = <Code extends string>(codes: readonly Code[], value: string | null): Code | undefined =>
  codes.find((code) => code === value);

type KnownIds = Readonly<Record<string, readonly string[]>>;

/** The ids that a row may refer to, by its column. */
const knownIds = ({ rows }: Dataset): KnownIds => ({
  indicator_id: rows.indicators.map(({ indicator_id }) => indicator_id),
  population_id: rows.populations.map(({ population_id }) => population_id),
  unit: rows.units.map(({ unit }) => unit),
});

/** The references of a row that the dataset does not have. */
function unknownReferences(row: Row, known: KnownIds, at: { file: string; row: number }): Issue[] {
  const tables: Readonly<Record<string, string>> = {
    indicator_id: "indicators.csv",
    population_id: "populations.csv",
    unit: "units.csv",
  };
  return Object.entries(known).flatMap(([column, ids]) => {
    const received = textOf(row, column);
    if (received === null || ids.includes(received)) return [];
    const hint = nearest(received, ids);
    return {
      code: "reference-unknown",
      severity: "error",
      at: { ...at, column },
      expected: tables[column] ?? "",
      received,
      ...(hint === undefined ? {} : { hint }),
    } satisfies Issue;
  });
}

/** A row in the shape of a target: a plain, firm number at its year, without a passage. */
function observedOf(row: Row, line: number, region: string, document: string): TargetRow {
  return {
    ...BLANK_TARGET,
    target_id: `observation-${line}`,
    document_id: document,
    region_code: region,
    indicator_id: textOf(row, "indicator_id") ?? "",
    population_id: textOf(row, "population_id"),
    breakdown: textOf(row, "breakdown"),
    tier: member(TIERS, textOf(row, "tier")) ?? null,
    measure: member(MEASURES, textOf(row, "measure")) ?? "level",
    bound: "eq",
    value: numberOf(row, "value"),
    unit: textOf(row, "unit"),
    unit_mult: numberOf(row, "unit_mult") ?? 0,
    decimals: null,
    base_year: numberOf(row, "base_year"),
    period_start: numberOf(row, "period_start"),
    period_end: numberOf(row, "year") ?? 0,
    commitment: "firm",
    quote: "",
    quote_start: 0,
    quote_end: 0,
    commitment_id: "observation",
    principal: true,
    status: "reviewed",
    note: textOf(row, "note"),
  };
}

const seriesOf = (one: DescribedTarget): string =>
  [one.region_code, one.period_start ?? "", one.period_end, seriesKey(one)].join("|");

/**
 * Reads a CSV of observed values in the columns of `observationsTemplate`. Rows without a value are passed over. An empty
 * `measure` is a level, an empty `unit_mult` is 0.
 * @param text the text of the file
 * @param dataset the dataset whose regions, indicators, populations and units the rows name
 * @param options `file`: name of the file, for messages
 * @throws CrossProvinceError with every issue, each with file, row and column: wrong header, missing or wrong values, names
 * that the dataset does not have, two values of one series for one year
 * @example
 * parseObservations(observationsTemplate((await loadDataset()).targets), await loadDataset()); // => []
 */
export function parseObservations(
  text: string,
  dataset: Dataset,
  options: { readonly file?: string } = {},
): readonly Observation[] {
  requireText(text, "text");
  requireDataset(dataset);
  refuseUnknown(options, ["file"]);
  const { file = "observations.csv" } = options;
  const csv = filledIn(parseCsv(text, file));
  const { rows, issues: found } = readRows(OBSERVATION_SCHEMA, csv, file);
  const issues: Issue[] = [...found];
  const seen = new Map<string, number>();
  const known = knownIds(dataset);
  const describe = targetDescriber(dataset.rows);
  const document = dataset.rows.documents[0]?.document_id ?? "";
  const observations = rows.flatMap((row, index): Observation[] => {
    const at = { file, row: csv.records[index]?.row ?? index + 2 };
    const unknown = unknownReferences(row, known, at);
    issues.push(...unknown);
    const name = textOf(row, "region");
    if (unknown.length > 0 || name === null) return [];
    let observed: DescribedTarget | undefined;
    try {
      const region = resolveRegions([name], dataset.rows.regions)[0] ?? "";
      observed = describe(observedOf(row, at.row, region, document));
    } catch (error) {
      if (!(error instanceof CrossProvinceError)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, at: { ...at, column: "region" } })));
    }
    if (observed === undefined) return [];
    const before = seen.get(seriesOf(observed));
    if (before !== undefined) {
      issues.push({
        code: "id-duplicate",
        severity: "error",
        at: { ...at, column: "year" },
        received: String(observed.period_end),
        expected: String(before),
      });
    }
    seen.set(seriesOf(observed), at.row);
    return [{ row: at.row, source: textOf(row, "source") ?? "", observed }];
  });
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
  return observations;
}
