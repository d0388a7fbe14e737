import { createHash } from "node:crypto";
import { columnsOf } from "../tables/schemas.js";

type Cells = Readonly<Record<string, unknown>>;

/** What tells whether targets were worked on: a hash of their cells but for quotes, which spreadsheets may not keep to the letter. */
export function fingerprint(rows: readonly object[]): string {
  const columns = columnsOf("targets").filter((name) => name !== "quote");
  const lines = rows.map((row) => JSON.stringify(columns.map((name) => (row as Cells)[name] ?? null)));
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex").slice(0, 16);
}
