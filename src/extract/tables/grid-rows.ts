import type { Character } from "../../model/codes.js";
import type { Span } from "../../text/span.js";
import { isDataCell, nameAndUnit, plainCell } from "../../text/tables/cell-kinds.js";
import type { GridCell } from "../../text/tables/grid.js";
import { isProportion } from "../fields/proportion.js";
import { yearsAhead } from "../frame/section-kind.js";
import { isRatio } from "./cell-measure.js";
import type { TableFacts } from "./grid-facts.js";
import { isTitle } from "./grid-names.js";
import { partsOfRows, type RowPart } from "./grid-parts.js";
import { mergedOver } from "./merged-cells.js";
import { characterOf } from "./table-cells.js";

/** What a row says of its cells. */
export interface RowFacts {
  readonly label: string;
  readonly name: string;
  readonly at: Span | null;
  /** Whether it tells a part of what a row above tells (其中). */
  readonly within: boolean;
  readonly unit: string | null;
  readonly unitAt: Span | null;
  /** The part or place that it stands for, in a table of parts. */
  readonly part: RowPart | null;
  readonly character: Character | null;
  readonly agencies: string | null;
  /** The label of the row, that of one merged over several for each of them. */
  readonly over: string;
  /** The year by which what the row names is to be done, and where it is printed. */
  readonly deadline: { readonly year: number; readonly from: number | null; readonly at: Span } | null;
  readonly beside: boolean;
  /** What the level aimed at is more than the present one; null where one of them is not printed. */
  readonly rise: number | null;
  /** Whether a cell of it holds a value, so that its words name what is counted. */
  readonly valued: boolean;
}

/** The cells of a column with what is merged over several rows in each of them. */
function merged(rows: readonly (readonly GridCell[])[], column: number): readonly (GridCell | undefined)[] {
  if (column < 0) return rows.map(() => undefined);
  return mergedOver(rows.map((cells) => cells.find((cell) => cell.column === column && cell.text !== "")));
}

function isPercent(cell: GridCell | undefined): boolean {
  return cell !== undefined && /[%％‰]/.test(cell.text);
}

/** The last year of a cell of deadlines, with the first one where it prints a stretch of them: 2026—2028年. */
function deadlineIn(cell: (Span & { readonly text: string }) | undefined): RowFacts["deadline"] {
  const [, first, last] =
    /(20\d\d) ?年?(?:\d{1,2}月)?(?:\s*[-—–~～至]+\s*(20\d\d) ?年?)?/.exec(cell?.text ?? "") ?? [];
  if (cell === undefined || first === undefined) return null;
  return { year: Number(last ?? first), from: last === undefined ? null : Number(first), at: cell };
}

/** 市水利局12月底前: the time of the column beside it, which a narrow gap has put behind the name of a body. */
const TIME_BEHIND =
  /(?<=[局委办厅部会院府司]) ?(?:20\d\d ?年)?(?: ?\d{1,2} ?)?(?:月|(?<=年))(?:底|末)?(?:之?前)?$/;

/** The years that the title of a group of rows names for them (未来五年主要任务, 2027年重点工作); null where it names none. */
function titleYears(cells: readonly GridCell[], { grid, planStart }: TableFacts): RowFacts["deadline"] {
  const title = grid.rows[cells[0]?.row ?? 0];
  if (title === undefined) return null;
  const ahead = yearsAhead(title.label, planStart);
  const year = ahead?.end ?? (Number(/^[^\d]*(20\d\d)年[^\d]*$/.exec(title.label)?.[1]) || null);
  return year === null ? null : { year, from: ahead?.start ?? null, at: title };
}

/** The unit that the title of a group of rows prints for them: 用地总量（单位：万公顷）; null for none. */
function unitOfTitle(cells: readonly GridCell[], { grid }: TableFacts): { unit: string; at: Span } | null {
  const title = grid.rows[cells[0]?.row ?? 0];
  const unit = title === undefined ? null : nameAndUnit(plainCell(title.label)).unit;
  return title === undefined || unit === null ? null : { unit, at: title };
}

/** The kind over the column in which a row has its tick; null for none. */
function tickedAs(cells: readonly GridCell[], { columns }: TableFacts["axes"]): Character | null {
  for (const { column, text } of cells) {
    const at = columns[column];
    if (at?.role === "tick" && text !== "") return at.character;
  }
  return null;
}

const LEVEL = /^[<>≥≤≧≦＜＞约]?(\d[\d.]*)(?:左右|以上|以下)?$/;

/** What the last level aimed at of a row is more than its present one. */
function riseOf(cells: readonly GridCell[], { columns }: TableFacts["axes"]): number | null {
  const levels = (present: boolean): number[] =>
    cells.flatMap(({ column, text }) => {
      const at = columns[column];
      const printed = LEVEL.exec(plainCell(text))?.[1];
      const level = at?.role === "value" && !at.growth && at.added !== true && at.base === present;
      return level && printed !== undefined ? [Number(printed)] : [];
    });
  const [from, to] = [levels(true).at(-1), levels(false).at(-1)];
  return from === undefined || to === undefined ? null : to - from;
}

/** Reads the rows of a grid; what stands in a cell merged over rows holds for all of them. */
export function rowsOf(facts: TableFacts): { cells: readonly GridCell[]; row: RowFacts }[] {
  const { grid, axes, names } = facts;
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const lines = [...rows.values()];
  const units = merged(lines, axes.unit);
  const attributes = merged(lines, axes.attribute);
  const agencies = merged(lines, axes.agency);
  const deadlines =
    axes.deadline === 0
      ? mergedOver(
          lines.map((cells) => {
            const row = grid.rows[cells[0]?.row ?? 0];
            return row === undefined || row.label === "" ? undefined : { ...row, text: row.label };
          }),
        )
      : merged(lines, axes.deadline);
  const parts = partsOfRows(grid, axes, lines);
  const over = mergedOver(
    lines.map((cells) => {
      const label = grid.rows[cells[0]?.row ?? 0]?.label ?? "";
      return label === "" ? undefined : { text: label };
    }),
  );
  let titled: RowFacts["deadline"] = null;
  let below: { readonly unit: string; readonly at: Span } | null = null;
  return lines.map((cells, line) => {
    if (isTitle(cells, grid.rows[cells[0]?.row ?? 0]?.label ?? "")) {
      titled = titleYears(cells, facts);
      below = unitOfTitle(cells, facts);
    }
    const [attribute, agency] = [attributes[line], agencies[line]];
    const { label, span, year, within } = names.of(cells[0]?.row ?? 0, cells);
    const read = nameAndUnit(plainCell(label));
    // A rate without a unit of its own does not take that of the things counted above it, rather the sign of percent below; a
    // proportion has none.
    const told = cells.some(({ column, text }) => column === axes.unit && text !== "");
    const lent = !told && isProportion(read.name) ? undefined : units[line];
    const rate = isRatio(read.name, null) && !told && !isPercent(lent);
    const unit = rate ? [units[line + 1]].find(isPercent) : lent;
    const none = unit === undefined || /^[-—–/]*$/.test(unit.text);
    const own = read.unit !== null;
    return {
      cells,
      row: {
        label,
        name: read.name,
        at: span,
        within,
        unit: read.unit ?? (none ? (below?.unit ?? null) : plainCell(unit?.text ?? "")),
        unitAt: own ? span : none ? (below?.at ?? null) : (unit ?? null),
        part: parts[line] ?? null,
        character: attribute === undefined ? tickedAs(cells, axes) : characterOf(attribute.text),
        deadline:
          deadlineIn(deadlines[line]) ??
          (year === null || span === null ? titled : { year, from: null, at: span }),
        over: over[line]?.text ?? "",
        agencies:
          agency === undefined ? null : agency.text.replace(TIME_BEHIND, "").replace(/[、，,]\s*/g, ";"),
        valued: cells.some(
          (cell) =>
            axes.columns[cell.column]?.role === "value" && /\d/.test(cell.text) && isDataCell(cell.text),
        ),
        rise: riseOf(cells, axes),
        beside: cells.some((cell) => {
          const column = axes.columns[cell.column];
          return column?.role === "value" && !column.growth && !column.base && /\d/.test(cell.text);
        }),
      },
    };
  });
}
