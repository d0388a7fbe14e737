import { join } from "node:path";
import { loadBytes } from "../io/read.js";
import { CrossProvinceError } from "../model/issue.js";
import { readHandEditedTables } from "../read/sheets/hand-edited-table.js";

/** What `review.csv` tells of each target, by its id: column to text. */
export type ReviewNotes = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Reads `review.csv` of a draft folder; nothing where there is none. */
export async function loadReviewNotes(folder: string): Promise<ReviewNotes> {
  try {
    const [table] = readHandEditedTables(await loadBytes(join(folder, "review.csv")), "review.csv");
    if (table === undefined) return new Map();
    const rows = table.rows.map(({ cells }) =>
      Object.fromEntries(table.header.map((name, index) => [name, cells[index] ?? ""])),
    );
    return new Map(
      rows.flatMap((row) => (row.target_id === undefined ? [] : [[row.target_id, row] as const])),
    );
  } catch (error) {
    // The notes help a reviewer; a draft is whole without them.
    if (error instanceof CrossProvinceError) return new Map();
    throw error;
  }
}
