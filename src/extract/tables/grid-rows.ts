import type { Character } from "../../model/codes.js";
import type { Span } from "../../text/span.js";
import { nameAndUnit, plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import type { TableFacts } from "./grid-facts.js";

function characterOf(text: string): Character | null {
  if (/约束/.test(text)) return "binding";
  return /预期/.test(text) ? "expected" : null;
}

/** What a row says of its cells. */
export interface RowFacts {
  readonly label: string;
  readonly name: string;
  readonly at: Span | null;
  readonly unit: string | null;
  readonly unitAt: Span | null;
  readonly character: Character | null;
  readonly agencies: string | null;
  readonly beside: boolean;
}

/** Reads the rows of a grid; what stands in a cell merged over rows holds for all of them. */
export function rowsOf({ grid, axes, names }: TableFacts): { cells: readonly GridCell[]; row: RowFacts }[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  let unit: GridCell | undefined;
  let attribute: GridCell | undefined;
  let agency: GridCell | undefined;
  return [...rows.values()].map((cells) => {
    const at = (column: number): GridCell | undefined => {
      const cell = column < 0 ? undefined : cells.find((one) => one.column === column);
      return cell?.text === "" ? undefined : cell;
    };
    unit = at(axes.unit) ?? unit;
    attribute = at(axes.attribute) ?? attribute;
    agency = at(axes.agency) ?? agency;
    const { label, span } = names.of(cells[0]?.row ?? 0, cells);
    const read = nameAndUnit(plainCell(label));
    const none = unit === undefined || /^[-—–/]*$/.test(unit.text);
    const own = read.unit !== null;
    return {
      cells,
      row: {
        label,
        name: read.name,
        at: span,
        unit: read.unit ?? (none ? null : plainCell(unit?.text ?? "")),
        unitAt: own ? span : none ? null : (unit ?? null),
        character: attribute === undefined ? null : characterOf(attribute.text),
        agencies: agency === undefined ? null : agency.text.replace(/[、，,]\s*/g, ";"),
        beside: cells.some((cell) => {
          const column = axes.columns[cell.column];
          return column?.role === "value" && !column.growth && !column.base && /\d/.test(cell.text);
        }),
      },
    };
  });
}
