import { classOfUnit } from "../../concepts/quantity-class.js";
import { liesIn } from "../../concepts/regions/find-regions.js";
import type { DraftTarget } from "../draft.js";
import type { PlacedDraft } from "./placed-draft.js";

/** A row that sums up those above or below it. */
const TOTAL = /^(?:合计|总计|小计|[一-龥]{0,8}(?:合计|总计)|全[国省市县区州])$/;
/** What parts add up to in its whole; a rate of a part is no part of a rate. */
const ADDS_UP: ReadonlySet<DraftTarget["measure"]> = new Set(["level", "increment", "annual", "cumulative"]);

function addsUp({ measure, unit }: DraftTarget): boolean {
  const sort = classOfUnit(unit ?? "");
  return ADDS_UP.has(measure) && sort !== "ratio" && sort !== "per";
}

/** What the cells of one column have in common that tell the same of several things. */
const columnOf = ({ table_id, column_label, measure, unit, period_end }: DraftTarget): string =>
  [table_id, column_label, measure, unit, period_end].join("|");

/** Whether a cell is of a region or a part within what another is of. */
function liesWithin(part: DraftTarget, whole: DraftTarget): boolean {
  if (part.region_code !== whole.region_code) return liesIn(part.region_code, whole.region_code);
  return part.breakdown !== null && whole.breakdown === null;
}

/**
 * For each cell of a table that tells a part the cell that tells its whole: that of the row that sums up (合计, 全市) for places and other
 * parts of one indicator, that of the nearest row above for one named 其中. What does not add up (rates) has none.
 *
 * @param placed in the order of the document
 */
export function wholesOfCells(placed: readonly PlacedDraft[]): ReadonlyMap<DraftTarget, DraftTarget> {
  const cells = placed.filter(({ draft }) => draft.table_id !== null && addsUp(draft));
  const totals = new Map<string, DraftTarget>();
  for (const { draft } of cells)
    if (TOTAL.test(draft.row_label ?? "")) totals.set(`${columnOf(draft)}|${draft.indicator_id}`, draft);
  const wholes = new Map<DraftTarget, DraftTarget>();
  const above = new Map<string, DraftTarget>();
  for (const { draft, within } of cells) {
    const column = columnOf(draft);
    if (!within) above.set(column, draft);
    const whole = within ? above.get(column) : totals.get(`${column}|${draft.indicator_id}`);
    if (whole !== undefined && (within || liesWithin(draft, whole))) wholes.set(draft, whole);
  }
  return wholes;
}
