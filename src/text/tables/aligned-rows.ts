import { isUnitCell } from "./cell-kinds.js";
import { SERIAL_LABEL } from "./numbered-lines.js";
import type { RawCell } from "./raw-table.js";

const UNIT_LABEL = /^(?:计量|指标)?单位$/;
const SERIAL = /^\d{1,3}$/;
/** A row on the next page leaves out no more cells than these: those of a class and of a group, which go on from the page before. */
const MOST_LEFT_OUT = 2;

function emptyAt(cell: RawCell | undefined): RawCell {
  const at = cell?.start ?? 0;
  return { text: "", start: at, end: at };
}

const KIND_LABEL = /^(?:指标)?(?:属性|性质)$/;
const KIND = /^(?:预期|约束|指导|引导)性$/;

/** Whether the units and kinds of a row stand so many columns left of those that the header has for them, and no number of a row tells it. */
function isShifted(header: readonly RawCell[], row: readonly RawCell[], missing: number): boolean {
  if (missing < 1 || missing > MOST_LEFT_OUT || header.some(({ text }) => SERIAL_LABEL.test(text)))
    return false;
  const fits = (label: RegExp, is: (text: string) => boolean): boolean | null => {
    const at = header.findIndex(({ text }) => label.test(text));
    return at < missing ? null : is(row[at - missing]?.text ?? "");
  };
  const told = [fits(UNIT_LABEL, isUnitCell), fits(KIND_LABEL, (text) => KIND.test(text))];
  return told.includes(true) && !told.includes(false);
}

/**
 * The rows of a table with an empty cell for each one that a row leaves out, as rows of the next page do, over which the cells of a class or
 * of a group go on: their serial number and their unit stand left of the columns that the header gives them. Other rows stay as they are.
 */
export function alignedRows(rows: readonly (readonly RawCell[])[]): RawCell[][] {
  const [header = []] = rows;
  const serial = header.findIndex(({ text }) => SERIAL_LABEL.test(text));
  const unit = header.findIndex(({ text }) => UNIT_LABEL.test(text));
  let last = 0;
  return rows.map((row) => {
    let cells = [...row];
    const missing = header.length - cells.length;
    const fits = unit > serial && serial >= 0 && missing > 0 && missing <= MOST_LEFT_OUT;
    const at = cells.findIndex(({ text }) => SERIAL.test(text));
    if (fits && at >= 0 && at < serial && serial - at <= missing && Number(cells[at]?.text) === last + 1)
      cells = [...Array.from({ length: serial - at }, () => emptyAt(cells[0])), ...cells];
    if (cells.length === row.length && isShifted(header, row, missing))
      cells = [...Array.from({ length: missing }, () => emptyAt(cells[0])), ...cells];
    const short = header.length - cells.length;
    const [own, named] = [cells[unit - short]?.text ?? "", SERIAL.test(cells[serial]?.text ?? "")];
    if (fits && short > 0 && named && isUnitCell(own) && !isUnitCell(cells[unit]?.text ?? ""))
      cells.splice(unit - short, 0, ...Array.from({ length: short }, () => emptyAt(cells[unit - short])));
    const number = cells[serial]?.text ?? "";
    if (SERIAL.test(number)) last = Number(number);
    return cells;
  });
}
