import type { Issue } from "../../model/issue.js";
import { nearest } from "../../model/nearest.js";

/** The columns of a claim that are checked; others are kept and shown. `quote` and `value` are required. */
const CLAIM_COLUMNS = [
  "target_id",
  "quote",
  "value",
  "value_max",
  "unit",
  "unit_mult",
  "unit_printed",
  "bound",
  "measure",
  "period_start",
  "period_end",
  "region_code",
  "quote_start",
  "quote_end",
  "value_start",
  "note",
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

const NUMBERS: ReadonlySet<ClaimColumn> = new Set([
  "value",
  "value_max",
  "unit_mult",
  "period_start",
  "period_end",
  "quote_start",
  "quote_end",
  "value_start",
]);

/** A row of somebody's table: a number with the words that are said to state it. Undefined: the table has no such column. */
export interface Claim {
  /** The row of its file, the header counted as row 1. */
  readonly row: number;
  /** As it was given. */
  readonly given: Readonly<Record<string, string>>;
  readonly quote: string;
  /** Null for a target without a number. */
  readonly value: number | null;
  readonly numbers: ReadonlyMap<ClaimColumn, number | null>;
  readonly texts: ReadonlyMap<ClaimColumn, string | null>;
}

/** A table of claims, as a reader of files gives it. */
export interface ClaimTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Reads numbers as people write them: a number, null for nothing, undefined for what is none. */
export type NumberReader = (cell: string) => number | null | undefined;

function missingColumns(header: readonly string[], file: string): Issue[] {
  return ["quote", "value"]
    .filter((column) => !header.includes(column))
    .map((column): Issue => {
      const hint = nearest(column, header);
      return {
        code: "claim-column-missing",
        severity: "error",
        at: { file, row: 1, column },
        received: header.join(", "),
        ...(hint === undefined ? {} : { hint }),
      };
    });
}

/**
 * Reads claims from a table whose columns are those of `targets.csv`, in any order and number; `quote` and `value` must be there.
 * @returns the claims, and an issue for each column that is missing and each cell that is no number
 */
export function readClaims(
  table: ClaimTable,
  file: string,
  readNumber: NumberReader,
): { readonly claims: readonly Claim[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = missingColumns(table.header, file);
  if (issues.length > 0) return { claims: [], issues };
  const claims = table.rows.map(({ row, cells }): Claim => {
    const given = Object.fromEntries(table.header.map((name, index) => [name, cells[index] ?? ""]));
    const numbers = new Map<ClaimColumn, number | null>();
    const texts = new Map<ClaimColumn, string | null>();
    for (const column of CLAIM_COLUMNS) {
      const cell = given[column];
      if (cell === undefined) continue;
      if (!NUMBERS.has(column)) {
        texts.set(column, cell === "" ? null : cell);
        continue;
      }
      const value = readNumber(cell);
      if (value === undefined)
        issues.push({
          code: "value-invalid",
          severity: "error",
          at: { file, row, column },
          expected: "a number",
          received: cell,
        });
      else numbers.set(column, value);
    }
    return { row, given, quote: given.quote ?? "", value: numbers.get("value") ?? null, numbers, texts };
  });
  return { claims, issues };
}
