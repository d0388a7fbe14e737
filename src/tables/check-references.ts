import { hintsAmong } from "../model/hints.js";
import type { Issue } from "../model/issue.js";
import type { TableName } from "./field.js";
import type { Row } from "./read-rows.js";
import { keyOf, SCHEMAS } from "./schemas.js";

/** Checks that keys are unique and that each reference names a row of its table. Row numbers are those of the file. */
export function checkReferences(tables: Readonly<Record<TableName, readonly Row[]>>): Issue[] {
  const issues: Issue[] = [];
  const keys = new Map<TableName, Map<string, number>>();
  for (const schema of Object.values(SCHEMAS)) {
    const key = keyOf(schema);
    if (key === undefined) continue;
    const seen = new Map<string, number>();
    keys.set(schema.name, seen);
    tables[schema.name].forEach((row, index) => {
      const id = row[key];
      if (typeof id !== "string") return;
      const before = seen.get(id);
      if (before === undefined) seen.set(id, index + 2);
      else {
        issues.push({
          code: "id-duplicate",
          severity: "error",
          at: { file: `${schema.name}.csv`, row: index + 2, column: key },
          received: id,
          expected: String(before),
        });
      }
    });
  }
  for (const schema of Object.values(SCHEMAS)) {
    for (const field of schema.fields) {
      const known = field.references === undefined ? undefined : keys.get(field.references);
      if (known === undefined) continue;
      const hintFor = hintsAmong(known.keys());
      tables[schema.name].forEach((row, index) => {
        const cell = row[field.name];
        if (typeof cell !== "string") return;
        for (const id of field.separator === undefined ? [cell] : cell.split(field.separator)) {
          if (known.has(id)) continue;
          const hint = hintFor(id);
          issues.push({
            code: "reference-unknown",
            severity: "error",
            at: { file: `${schema.name}.csv`, row: index + 2, column: field.name },
            expected: `${field.references}.csv`,
            received: id,
            ...(hint === undefined ? {} : { hint }),
          });
        }
      });
    }
  }
  return issues;
}
