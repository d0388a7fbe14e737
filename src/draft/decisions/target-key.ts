import { placeOfNumber } from "../../model/place-of-number.js";
import type { TargetRow } from "../../model/rows.js";

type Placed = Pick<TargetRow, "target_id" | "document_id" | "value_start" | "quote_start">;

/**
 * The key of each target by its id: document and place of its number, so that a new draft of the same text has the same keys. Of several
 * targets of one number the second has `#2` behind it.
 */
export function targetKeys(targets: readonly Placed[]): Map<string, string> {
  const met = new Map<string, number>();
  return new Map(
    targets.map((row) => {
      const place = `${row.document_id}@${placeOfNumber(row)}`;
      const count = (met.get(place) ?? 0) + 1;
      met.set(place, count);
      return [row.target_id, count === 1 ? place : `${place}#${count}`];
    }),
  );
}

/** The document and the first offset of a key; undefined for what is none. */
export function parseKey(key: string): { document: string; start: number; end: number | null } | undefined {
  const parts = /^(.+)@(\d+)(?:-(\d+))?(?:#\d+)?$/.exec(key);
  if (parts?.[1] === undefined) return undefined;
  return {
    document: parts[1],
    start: Number(parts[2]),
    end: parts[3] === undefined ? null : Number(parts[3]),
  };
}
