import { append } from "../../model/append.js";
import { greatest } from "../../model/extremes.js";
import { isUnitCell } from "../../text/tables/cell-kinds.js";
import { countedHeader } from "../pdf/pdf-header-count.js";
import { columnAt } from "../pdf/pdf-open-columns.js";
import { type OpenTable, openTables, SEVERAL } from "../pdf/pdf-open-tables.js";
import type { PdfItem } from "../pdf/pdf-text-layer.js";
import { piecesOf } from "./gap-pieces.js";
import { type HeadAndBody, isBesideNames, withoutEmpty, withoutSurplus } from "./layout-columns.js";
import { inLabelOrder } from "./layout-order.js";
import { hasOwnUnits, itemsOf, PROSE } from "./layout-pieces.js";
import { isGroupTitle, withoutTornRows } from "./layout-rows.js";
import { withoutStacks } from "./layout-stacks.js";
import { widthOfLayout } from "./layout-width.js";
import type { DoubtfulLines, PageReading } from "./page-reading.js";
import { isSure } from "./sure-table.js";
import { goesOnBelow, hasLoneValues } from "./torn-off.js";

/** The height of a line on the grid of a page that stands in characters. */
const PITCH = 15;
const LONGEST_LINE = 240;
/** A table has so many lines with gaps at least. */
const FEWEST_LINES = 3;
const GAP = /\S {2,}\S/;
const CELLS = /\S +\S+ +\S/;

/** A row of which a column holds several values, with its cells in their order where they are as many as the columns. */
function inOrder(row: readonly string[]): readonly string[] {
  if (!row.some((text) => text.includes(SEVERAL))) return row;
  const cells = row.flatMap((text) => (text === "" ? [] : text.split(SEVERAL)));
  if (cells.length === row.length) return cells;
  return cells.length === row.length - 1 && row[0] === "" ? ["", ...cells] : row;
}

/** The rows of a table as its program meant them: wrapped cells whole, cells pushed aside in their columns, labels over those that they hold for. */
function partsOf({ rows, head, height }: OpenTable): HeadAndBody {
  const printed = inLabelOrder({ head: rows.slice(0, height), body: rows.slice(height).map(inOrder) });
  const told = withoutEmpty(printed);
  const read = withoutSurplus({ ...told, body: withoutTornRows(told.body) });
  const lines = head.map(({ cells }) => cells);
  const bare = (read.head[0] ?? []).flatMap((_, column) =>
    read.head.every((row) => row[column] === "") ? [column] : [],
  );
  const untold = bare.some((column) => !isBesideNames(read, column));
  return { ...read, head: countedHeader(lines, read.body[0]?.length ?? 0, untold) ?? read.head };
}

/** The end of a wrapped cell that stands alone below a table. */
const TAIL =
  /^(?!附|表|注|第|专栏|[（(]?[一二三四五六七八九十]{1,3}[、）)])(?=.{0,8}[\p{Script=Han}）)])[\p{Script=Han}（()）”/、%％‰]{1,8}$/u;

/** The most lines of such cells below a table. */
const LONGEST_TAIL = 4;

/** A row of the last words of cells that stand below a table; null for a line that is none of it. */
function tailOf(table: OpenTable, items: readonly PdfItem[]): string[] | null {
  if (items.length === 0 || !items.every(({ text }) => TAIL.test(text))) return null;
  const row = [...table.xs, 0].map(() => "");
  for (const { text, x, width } of items) {
    const column = columnAt(x + width / 2, table.xs);
    const lengths = table.rows.slice(table.height).map((one) => one[column]?.length ?? 0);
    if (greatest(lengths.slice(-2), 0) < Math.max(2, greatest(lengths) - 1) && !/^[（(]/.test(text))
      return null;
    row[column] = text;
  }
  return row;
}

/** Two names with their units in one cell: the rows of a table are mixed up. */
const TWO_NAMES = /[一-龥][（(]([^（()）]{1,8})[）)][一-龥A-Z][^（(]*[（(][^（()）]{1,8}[）)]$/;
const isMixed = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) =>
    row.some(
      (text) => text.includes(SEVERAL) || (text.length < 200 && isUnitCell(TWO_NAMES.exec(text)?.[1] ?? "")),
    ),
  );

/** The lines of a page with its tables as rows of cells parted by tabs, as far as they can be made out; null for one without a table. */
export function looseTables(lines: readonly string[]): PageReading | null {
  const celled = lines.filter((line) => line.length < LONGEST_LINE && CELLS.test(line) && !PROSE.test(line));
  if (celled.length < FEWEST_LINES || !celled.some((line) => GAP.test(line))) return null;
  const widthOf = widthOfLayout(celled);
  const ownUnits = hasOwnUnits(lines);
  const printed = lines.map((line, index) =>
    line.length < LONGEST_LINE ? itemsOf(line, -PITCH * index, widthOf, ownUnits) : [],
  );
  const byLine = withoutStacks(printed);
  /** Of a line whose pieces all went to the row beside it nothing is left. */
  const isMoved = (index: number): boolean => byLine[index]?.length === 0 && printed[index]?.length !== 0;
  const { tables, rest } = openTables(byLine.flat(), { isTitle: isGroupTitle });
  const lineAt = (y: number): number => Math.round(-y / PITCH);
  const free = new Set(rest.map(({ y }) => lineAt(y)));
  const isTaken = (index: number): boolean => byLine[index]?.length !== 0 && !free.has(index);
  const read: string[] = [];
  const doubtful: DoubtfulLines[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const table = tables.find(({ top }) => lineAt(top) === index);
    if (table === undefined) {
      if (!isMoved(index)) read.push(lines[index] ?? "");
      continue;
    }
    let last = index;
    for (let at = index; at < lines.length && (isTaken(at) || byLine[at]?.length === 0); at += 1) {
      if (at > index && tables.some(({ top }) => lineAt(top) === at)) break;
      if (isTaken(at)) last = at;
    }
    let whole = table;
    for (let more = 0; more < LONGEST_TAIL; more += 1) {
      const tail = tailOf(whole, byLine[last + 1] ?? []);
      if (tail === null) break;
      last += 1;
      whole = { ...whole, rows: [...whole.rows, tail] };
    }
    const parts = partsOf(whole);
    const rows = [...parts.head, ...parts.body];
    const isTable = !isMixed(rows);
    const own = isTable ? rows.map((row) => row.join("\t")) : lines.slice(index, last + 1);
    const printedLines = lines.slice(index, last + 2).map((line) => piecesOf(line, widthOf));
    const below = printedLines.pop() ?? [];
    if (!isTable || hasLoneValues(printedLines) || goesOnBelow(below) || !isSure(parts))
      doubtful.push({ from: read.length, to: read.length + own.length, of: "all" });
    append(read, own);
    index = last;
  }
  return tables.length === 0 ? null : { lines: read, doubtful };
}
