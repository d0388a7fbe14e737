/**
 * The queries of a matrix over partitioned Parquet, in SQL that DuckDB and Spark both run unchanged. They read one view, `targets`, over
 * the files of `targets/`; the Parquet export describes its columns.
 */

/** What a query is narrowed to. */
export interface MatrixFilter {
  /** Region codes. */
  readonly regions?: readonly string[];
  readonly families?: readonly string[];
  readonly documents?: readonly string[];
  readonly themes?: readonly string[];
  readonly commitment?: string;
  readonly year?: number;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const oneOf = (column: string, values: readonly string[] | undefined): string[] =>
  values === undefined ? [] : [`${column} IN (${values.map(quoted).join(", ")})`];

/** The conditions of a filter; partitions of other regions are not even opened. */
export function conditionsOf(filter: MatrixFilter): string {
  const { regions, families, documents, themes, commitment, year } = filter;
  return [
    "principal",
    ...oneOf("region", regions),
    ...oneOf("family_id", families),
    ...oneOf("document_id", documents),
    ...oneOf("theme", themes),
    ...oneOf("commitment", commitment === undefined ? undefined : [commitment]),
    ...(year === undefined ? [] : [`period_end = ${Math.trunc(year)}`]),
  ].join("\n  AND ");
}

/** Counts: a row a series, with the regions that have a number in it, its range, its median and how many commitments are firm. */
export function seriesCountsSql(filter: MatrixFilter): string {
  return `SELECT
  any_value(family_id) AS family_id,
  series,
  count(DISTINCT region_code) AS regions,
  count(*) AS commitments,
  min(amount) AS lowest,
  median(amount) AS median,
  max(amount) AS highest,
  sum(CASE WHEN commitment = 'firm' THEN 1 ELSE 0 END) AS firm
FROM targets
WHERE ${conditionsOf(filter)}
  AND measure <> 'relative'
GROUP BY series
ORDER BY regions DESC, family_id, series`;
}

/** Cells: a row a commitment, series by series, with what a cell shows of it. */
export function cellsSql(filter: MatrixFilter): string {
  return `SELECT
  family_id,
  series,
  region_code,
  period_end,
  target_id,
  bound,
  value,
  value_max,
  unit,
  unit_mult,
  amount,
  commitment
FROM targets
WHERE ${conditionsOf(filter)}
  AND measure <> 'relative'
ORDER BY family_id, series, region_code, period_end, target_id`;
}

/** The families with numbers, those of the most regions first. */
export function familiesSql(filter: MatrixFilter): string {
  return `SELECT
  family_id,
  count(DISTINCT region_code) AS regions
FROM targets
WHERE ${conditionsOf(filter)}
  AND measure <> 'relative'
GROUP BY family_id
ORDER BY regions DESC, family_id`;
}

/** All principal rows of some families, family by family in their order. */
export function rowsSql(filter: MatrixFilter & { readonly families: readonly string[] }): string {
  const place = filter.families.map((id, index) => `WHEN ${quoted(id)} THEN ${index}`).join(" ");
  return `SELECT *
FROM targets
WHERE ${conditionsOf(filter)}
ORDER BY CASE family_id ${place} END, document_id, quote_start, target_id`;
}
