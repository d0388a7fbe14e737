import type { Issue } from "../../model/issue.js";
import { nearestFew } from "../../model/nearest.js";
import type { TargetRow } from "../../model/rows.js";
import type { Rows } from "../../tables/dataset.js";
import { SCHEMAS } from "../../tables/schemas.js";

/** The columns whose codes must stand in a table of the dataset or the draft, beside the indicator's. */
const REFERRING = ["unit", "region_code", "population_id"] as const satisfies readonly (keyof TargetRow)[];

/** The tables that they refer to. */
export type KnownTables = Pick<Rows, "units" | "regions" | "populations">;

/** An issue for each code that a reviewer gave and no table has, with the nearest that are known. */
export function unknownCells(before: TargetRow, after: TargetRow, known: readonly KnownTables[]): Issue[] {
  return REFERRING.flatMap((column): Issue[] => {
    const value = after[column];
    if (value === null || value === before[column]) return [];
    const table = SCHEMAS.targets.fields.find(({ name }) => name === column)?.references as keyof KnownTables;
    const key = SCHEMAS[table].fields[0]?.name ?? "";
    const ids = known.flatMap((tables) => tables[table].map((row) => String(Reflect.get(row, key))));
    return ids.includes(value)
      ? []
      : [
          {
            code: "code-unknown",
            severity: "error",
            at: { column },
            received: value,
            expected: `${nearestFew(value, ids, 8).join(", ")}${ids.length > 8 ? ", …" : ""}`,
          },
        ];
  });
}
