import { resolveRegions } from "../compare/resolve-regions.js";
import { type CsvRecords, parseCsv } from "../io/csv.js";
import { append } from "../model/append.js";
import { blankRecord } from "../model/blank-record.js";
import { MEASURES, TIERS } from "../model/codes.js";
import { hintsAmong } from "../model/hints.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import type { TargetRow } from "../model/rows.js";
import { seriesKey } from "../normalize/series-key.js";
import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import { targetDescriber } from "../tables/describe-targets.js";
import { type Row, readRows } from "../tables/read-rows.js";
import { columnsOf } from "../tables/schemas.js";
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

/** The table that a column of an observation refers to. */
const TABLES: Readonly<Record<string, string>> = {
  indicator_id: "indicators.csv",
  population_id: "populations.csv",
  unit: "units.csv",
};

interface Referable {
  readonly ids: ReadonlySet<string>;
  readonly hintFor: (unknown: string) => string | undefined;
}

/** What a row may refer to, by its column. */
function referables({ rows }: Dataset): [string, Referable][] {
  const ids: Readonly<Record<string, readonly string[]>> = {
    indicator_id: rows.indicators.map(({ indicator_id }) => indicator_id),
    population_id: rows.populations.map(({ population_id }) => population_id),
    unit: rows.units.map(({ unit }) => unit),
  };
  return Object.entries(ids).map(([column, known]) => [
    column,
    { ids: new Set(known), hintFor: hintsAmong(known) },
  ]);
}

/** The references of a row that the dataset does not have. */
function unknownReferences(
  row: Row,
  known: readonly (readonly [string, Referable])[],
  at: { file: string; row: number },
): Issue[] {
  return known.flatMap(([column, { ids, hintFor }]) => {
    const received = textOf(row, column);
    if (received === null || ids.has(received)) return [];
    const hint = hintFor(received);
    return {
      code: "reference-unknown",
      severity: "error",
      at: { ...at, column },
      expected: TABLES[column] ?? "",
      received,
      ...(hint === undefined ? {} : { hint }),
    } satisfies Issue;
  });
}

/** The code of a region by its name, or what is wrong with the name; each name is looked up once. */
function regionCodes({ rows }: Dataset): (name: string) => string | readonly Issue[] {
  const known = new Map<string, string | readonly Issue[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    let found: string | readonly Issue[];
    try {
      found = resolveRegions([name], rows.regions)[0] ?? "";
    } catch (error) {
      if (!(error instanceof CrossProvinceError)) throw error;
      found = error.issues;
    }
    known.set(name, found);
    return found;
  };
}

const BLANK = blankRecord(columnsOf("targets"));

/** A row in the shape of a target: a plain, firm number at its year, without a passage. */
function observedOf(row: Row, line: number, region: string, document: string): TargetRow {
  const told: Partial<TargetRow> = {
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
  return Object.assign({ ...BLANK } as unknown as TargetRow, told);
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
  const known = referables(dataset);
  const regionOf = regionCodes(dataset);
  const describe = targetDescriber(dataset.rows);
  const document = dataset.rows.documents[0]?.document_id ?? "";
  const observations = rows.flatMap((row, index): Observation[] => {
    const at = { file, row: csv.records[index]?.row ?? index + 2 };
    const unknown = unknownReferences(row, known, at);
    append(issues, unknown);
    const name = textOf(row, "region");
    if (unknown.length > 0 || name === null) return [];
    const region = regionOf(name);
    if (typeof region !== "string") {
      append(
        issues,
        region.map((issue) => ({ ...issue, at: { ...at, column: "region" } })),
      );
      return [];
    }
    const observed = describe(observedOf(row, at.row, region, document));
    if (observed === undefined) return [];
    const series = seriesOf(observed);
    const before = seen.get(series);
    if (before !== undefined) {
      issues.push({
        code: "id-duplicate",
        severity: "error",
        at: { ...at, column: "year" },
        received: String(observed.period_end),
        expected: String(before),
      });
    }
    seen.set(series, at.row);
    return [{ row: at.row, source: textOf(row, "source") ?? "", observed }];
  });
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
  return observations;
}
