import type { TargetRow } from "../../model/rows.js";
import { readObject } from "../../tables/read-object.js";
import type { Cell } from "../../tables/read-rows.js";
import { SCHEMAS } from "../../tables/schemas.js";

/** Columns that a decision does not carry: they follow from the draft that it is applied to. */
const NOT_CARRIED: ReadonlySet<string> = new Set([
  "target_id",
  "document_id",
  "commitment_id",
  "principal",
  "part_of",
  "status",
  "reviewed_by",
  "reviewed_on",
]);

export const CARRIED: readonly string[] = SCHEMAS.targets.fields
  .map(({ name }) => name)
  .filter((name) => !NOT_CARRIED.has(name));

const carriedSchema = {
  name: "decisions",
  fields: SCHEMAS.targets.fields.filter(({ name }) => CARRIED.includes(name)),
};

type Cells = Readonly<Record<string, Cell>>;
const cellsOf = (row: TargetRow): Cells => row as unknown as Cells;

/** The columns of a row that a decision carries, as JSON; empty ones left out. */
export function decidedJson(row: TargetRow): string {
  const cells = cellsOf(row);
  return JSON.stringify(
    Object.fromEntries(CARRIED.filter((name) => cells[name] !== null).map((name) => [name, cells[name]])),
  );
}

/** What one row has otherwise than another, as JSON of the first one's cells. */
export function changedJson(before: TargetRow, after: TargetRow): string {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  return JSON.stringify(
    Object.fromEntries(
      CARRIED.filter((name) => old[name] !== now[name]).map((name) => [name, old[name] ?? null]),
    ),
  );
}

/** The columns that a decision carries, read back; undefined where they are not those of a row. */
export function readDecided(json: string): Partial<TargetRow> | undefined {
  let cells: unknown;
  try {
    cells = JSON.parse(json);
  } catch {
    return undefined;
  }
  return readObject(carriedSchema, cells) as Partial<TargetRow> | undefined;
}
