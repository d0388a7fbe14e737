import type { TargetRow } from "../../model/rows.js";
import type { Claim, ClaimColumn } from "./claim.js";

/** A column in which a claim and the independent reading differ. */
export interface ClaimDifference {
  readonly column: string;
  readonly claimed: string | null;
  readonly read: string | null;
}

const TEXT_COLUMNS = ["unit", "bound", "measure", "region_code"] as const satisfies readonly ClaimColumn[];
const NUMBER_COLUMNS = [
  "value",
  "value_max",
  "unit_mult",
  "period_start",
  "period_end",
] as const satisfies readonly ClaimColumn[];

/** A number or word as differences show it. */
export const shown = (value: string | number | null): string | null =>
  value === null ? null : String(value);

/** What a claim's note says of its own print, as rows of a dataset do: `[read alone: measure level]`. */
const READ_ALONE = /\[read alone: ([^\]]*)\]/;

function excepted(claim: Claim): ReadonlyMap<string, string> {
  const parts = READ_ALONE.exec(claim.texts.get("note") ?? "")?.[1]?.split(",") ?? [];
  return new Map(
    parts.map((part) => part.trim().split(/\s+/)).map(([name = "", reads = ""]) => [name, reads]),
  );
}

/** Columns of a claim that the reading contradicts. A column that the claims do not have, or leave empty, is not judged. */
export function differencesFrom(claim: Claim, reading: TargetRow): ClaimDifference[] {
  const numbers = NUMBER_COLUMNS.flatMap((column): ClaimDifference[] => {
    const claimed = claim.numbers.get(column);
    if (claimed === undefined || (claimed === null && column !== "value" && column !== "value_max"))
      return [];
    if (column === "value_max" && !claim.numbers.has("value_max")) return [];
    const read = reading[column];
    return claimed === read ? [] : [{ column, claimed: shown(claimed), read: shown(read) }];
  });
  const texts = TEXT_COLUMNS.flatMap((column): ClaimDifference[] => {
    const claimed = claim.texts.get(column);
    if (claimed === undefined || claimed === null) return [];
    const read = reading[column];
    return claimed === read ? [] : [{ column, claimed, read: shown(read) }];
  });
  const exceptions = excepted(claim);
  return [...numbers, ...texts].filter(({ column, read }) => exceptions.get(column) !== (read ?? ""));
}
