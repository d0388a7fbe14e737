import { CARRIED } from "../../draft/decisions/decided-row.js";
import {
  ANCHOR_COLUMNS,
  type Anchor,
  type AnchorColumn,
  ASSUMABLE_COLUMNS,
  formatAnchors,
  parseAnchors,
} from "../../model/anchors.js";
import type { Issue } from "../../model/issue.js";
import type { TargetRow } from "../../model/rows.js";
import { checkTargets } from "../../tables/check-targets.js";
import { readHandEditedRows } from "../../tables/read-hand-edited-rows.js";
import { SCHEMAS } from "../../tables/schemas.js";
import { REVIEWED_COLUMNS } from "../reviewed-columns.js";

/** The columns that a reviewer may change. */
export const EDITABLE = [
  ...REVIEWED_COLUMNS,
  "character",
  "note_zh",
  "note",
] as const satisfies readonly (keyof TargetRow)[];
export type Editable = (typeof EDITABLE)[number];

const schema = {
  name: "review",
  fields: SCHEMAS.targets.fields.filter(({ name }) => CARRIED.includes(name)),
};
/** The anchors of a row after some of its columns were changed: where a changed column comes from is no longer known. */
function anchorsAfter(before: TargetRow, after: TargetRow): string | null {
  const changed = (column: string): boolean => Reflect.get(before, column) !== Reflect.get(after, column);
  const kept = parseAnchors(before.anchors).flatMap(({ column: name, spans }): Anchor<AnchorColumn>[] => {
    const column = ANCHOR_COLUMNS.find((one) => one === name);
    if (column === undefined) return [];
    if (!changed(column)) return [{ column, spans }];
    return ASSUMABLE_COLUMNS.includes(column) && after[column] !== null ? [{ column, spans: [] }] : [];
  });
  return formatAnchors(kept);
}

/**
 * A row with the cells that a reviewer typed.
 * @returns the row, and an issue for each cell that is not understood or does not go with the others
 */
export function decidedCells(
  row: TargetRow,
  cells: Readonly<Record<string, string>>,
): { readonly row: TargetRow; readonly issues: readonly Issue[] } {
  const typed = new Map(Object.entries(cells).filter(([name]) => EDITABLE.some((column) => column === name)));
  const shown = (name: string): string => {
    const value: unknown = Reflect.get(row, name);
    return value === null || value === undefined ? "" : String(value);
  };
  const read = readHandEditedRows(
    schema,
    {
      sheet: null,
      header: schema.fields.map(({ name }) => name),
      headerRow: 1,
      rows: [{ row: 1, cells: schema.fields.map(({ name }) => typed.get(name) ?? shown(name)) }],
    },
    "",
  );
  const at = (issue: Issue): Issue => ({
    ...issue,
    at: issue.at.column === undefined ? {} : { column: issue.at.column },
  });
  const [found] = read.rows;
  if (found === undefined || read.issues.length > 0) return { row, issues: read.issues.map(at) };
  const changed = Object.fromEntries([...typed.keys()].map((name) => [name, found[name] ?? null]));
  const after = { ...row, ...changed } as TargetRow;
  const settled = { ...after, anchors: anchorsAfter(row, after) };
  return { row: settled, issues: checkTargets([settled]).map(at) };
}
